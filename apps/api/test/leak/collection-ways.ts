import type { Put } from './entry-id-ways.js';
import { statuses, type WayOut } from './list-ways.js';
import { argumentsOf } from './literal.js';
import { wholeSelection } from './whole-selection.js';

/** Choosing customers: those of a list, or those that are named. */
export const selectionOf = (args: object): string =>
  `mutation { customerSelectionCreate${Object.keys(args).length > 0 ? `(${argumentsOf(args)})` : ''} ${wholeSelection('CustomerSelectionPayload')} }`;

/** What is told of many customers at once, beside the files themselves. */
export const collectionWays = (customerIds: readonly string[]): WayOut[] => [
  { name: 'columns of an export', document: `{ customerExportColumns ${wholeSelection('CustomerExportColumn')} }` },
  { name: 'selection of everything', document: selectionOf({}) },
  { name: 'selection of every status', document: selectionOf({ filter: statuses(true) }) },
  { name: 'selection of a search', document: selectionOf({ search: 'example.com' }) },
  { name: 'selection of those named', document: selectionOf({ ids: customerIds }) },
  { name: 'export of nothing', document: exportOf('sel_01h455vb4pex5vsknk084sn02q') },
];

const exportOf = (id: string): string =>
  `mutation { customerExportPrepare(selectionId: "${id}", format: CSV) ${wholeSelection('CustomerExportPayload')} }`;

export const collectionIdWays: Readonly<
  Record<string, { readonly kinds: readonly ('cus' | 'sel')[]; readonly put: Put }>
> = {
  'Mutation.customerSelectionCreate.ids': { kinds: ['cus'], put: (id) => selectionOf({ ids: [id] }) },
  'Mutation.customerExportPrepare.selectionId': { kinds: ['sel'], put: exportOf },
};
