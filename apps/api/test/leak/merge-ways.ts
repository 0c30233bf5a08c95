import type { IdKind, Put } from './entry-id-ways.js';
import type { WayOut } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';
import type { World } from './world.js';

const preview = (survivor: string, absorbed: string): string =>
  `{ customerMergePreview(survivorId: "${survivor}", absorbedId: "${absorbed}") ${wholeSelection('CustomerMergePreview')} }`;
const merges = (id: string): string => `{ customerMerges(survivorId: "${id}") ${wholeSelection('CustomerMerge')} }`;
const merge = (survivor: string, absorbed: string, more = ''): string =>
  `mutation { customerMerge(survivorId: "${survivor}", absorbedId: "${absorbed}"${more}) ${wholeSelection('CustomerMergePayload')} }`;
const tellApart = (ids: readonly string[]): string =>
  `mutation { customersTellApart(ids: ${JSON.stringify(ids)}, apart: false) ${wholeSelection('CustomersTellApartPayload')} }`;
const undo = (id: string): string =>
  `mutation { customerMergeUndo(id: "${id}") ${wholeSelection('CustomerMergeUndoPayload')} }`;

/** Looking at two customers as one, each of the world's with each. */
export function mergeReadingWays({ customers: { mine, company, trader, binned } }: World): WayOut[] {
  const pairs = [
    [mine, binned],
    [mine, company],
    [company, trader],
    [trader, company],
  ] as const;
  return [
    ...pairs.map(([one, other]) => ({
      name: `merge of ${other.number} into ${one.number}, looked at`,
      document: preview(one.id, other.id),
    })),
    { name: 'merges into mine', document: merges(mine.id) },
    ...['ORGANISATION_NUMBER', 'EMAIL', 'PHONE', 'NAME_AND_CITY'].map((by) => ({
      name: `duplicates by ${by}`,
      document: `{ customerDuplicates(by: ${by}, first: 100) ${wholeSelection('CustomerDuplicateGroupConnection')} }`,
    })),
  ];
}

/** None of these can be one: they are of different kinds. What others have changed is told as a conflict. */
export const mergeWritingWays = ({ customers: { mine, company, trader } }: World): WayOut[] => [
  {
    name: 'merge of two kinds',
    document: merge(mine.id, company.id, ', choices: [{ field: "phone", take: ABSORBED }]'),
  },
  { name: 'merge of what is stale', document: merge(company.id, trader.id, ', expectedVersion: 1') },
  {
    name: 'merge into what is stale',
    document: merge(company.id, mine.id, ', expectedAbsorbedVersion: 1, choices: [{ field: "comments", take: BOTH }]'),
  },
  { name: 'telling apart', document: tellApart([company.id, trader.id]) },
  { name: 'undoing no merge', document: undo('mrg_01h455vb4pex5vsknk084sn02q') },
];

export const mergeIdWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  'Query.customerMergePreview.survivorId': { kinds: ['cus'], put: (id, own) => preview(id, own) },
  'Query.customerMergePreview.absorbedId': { kinds: ['cus'], put: (id, own) => preview(own, id) },
  'Query.customerMerges.survivorId': { kinds: ['cus'], put: merges },
  'Mutation.customerMerge.survivorId': { kinds: ['cus'], put: (id, own) => merge(id, own) },
  'Mutation.customerMerge.absorbedId': { kinds: ['cus'], put: (id, own) => merge(own, id) },
  'Mutation.customersTellApart.ids': { kinds: ['cus'], put: (id) => tellApart([id, 'cus_01h455vb4pex5vsknk084sn02r']) },
  'Mutation.customerMergeUndo.id': { kinds: ['mrg'], put: undo },
};
