import type { WayOut } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';

/** One thing by its id alone. */
export const nodeWay = (type: string, id: string, of = ''): WayOut => ({
  name: `node of a ${type} ${of}`.trim(),
  document: `{ node(id: "${id}") { id ... on ${type} ${wholeSelection(type)} } }`,
});
