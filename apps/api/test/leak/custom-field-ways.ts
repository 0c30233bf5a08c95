import { dataOf, type TestApi, type TestViewer } from '../api.js';
import type { WayOut } from './list-ways.js';
import { plantedTable } from './planted-fields.js';
import { wholeSelection } from './whole-selection.js';

/** Definitions that cannot be, so that the group's stay as they are; the answers list those that there are. */
export const customFieldWays: readonly WayOut[] = [
  ['define nothing', 'customFieldCreate(input: { type: TEXT, title: { sv: "" } })'],
  ['redefine nothing', 'customFieldUpdate(id: "cfd_00000000000000000000000000", input: { required: true })'],
  ['undefine nothing', 'customFieldDelete(id: "cfd_00000000000000000000000000")'],
  ['retry nothing', 'customFieldSearchRetry(id: "cfd_00000000000000000000000000")'],
  ['order nothing', 'customFieldsOrder(ids: ["cfd_00000000000000000000000000"])'],
].map(([name = '', call = '']) => ({
  name,
  document: `mutation { ${call} ${wholeSelection('CustomFieldPayload')} }`,
}));

/** Each of a customer's custom fields by its key. */
export const customFieldsOf = (id: string, name: string): WayOut => ({
  name: `each custom field of ${name}`,
  document: `{ customer(by: { id: "${id}" }) { ${plantedTable.all.map(({ key }, at) => `f${at}: customField(key: "${key}") ${wholeSelection('CustomFieldValue')}`).join(' ')} } }`,
});

/** As many as one document may name. */
export const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 25) }, (_, at) => all.slice(at * 25, (at + 1) * 25));

export async function customFieldIdsOf(api: TestApi, viewer: TestViewer): Promise<string[]> {
  const answer = await api.run<{ customFields: { id: string }[] }>(viewer, '{ customFields { id } }');
  return dataOf(answer).customFields.map(({ id }) => id);
}
