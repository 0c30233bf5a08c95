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
  { name: 'selection of all but those named', document: selectionOf({ except: customerIds }) },
  { name: 'export of nothing', document: exportOf('sel_01h455vb4pex5vsknk084sn02q') },
  { name: 'fields for many', document: `{ customerBulkFields ${wholeSelection('CustomerBulkField')} }` },
  { name: 'changes of many', document: `{ customerBulks ${wholeSelection('CustomerBulk')} }` },
  bulkPage('job_01h455vb4pex5vsknk084sn02q'),
  { name: 'own jobs', document: `{ jobs(first: 100) ${wholeSelection('JobConnection')} }` },
  { name: 'own jobs that go on', document: `{ jobs(unfinished: true) ${wholeSelection('JobConnection')} }` },
  { name: 'cancelling of no job', document: cancelOf('job_01h455vb4pex5vsknk084sn02q') },
  ...['Start', 'Cancel', 'Undo'].map((step) => ({
    name: `${step} of no change of many`,
    document: stepOf(step)('job_01h455vb4pex5vsknk084sn02q'),
  })),
  { name: 'change of nothing', document: prepareOf('sel_01h455vb4pex5vsknk084sn02q') },
];

/** The customers of one change of many, with all that is told of them. */
const bulkPage = (id: string): WayOut => ({
  name: 'customers of a change of many',
  document: `{ customerBulk(id: "${id}") { id rows(outcome: CHANGED, undone: KEPT, first: 100) ${wholeSelection('CustomerBulkRowConnection')} } }`,
});

const prepareOf = (id: string): string =>
  `mutation { customerBulkPrepare(selectionId: "${id}", changes: [{ field: "language", operation: SET, values: ["sv"] }]) ${wholeSelection('CustomerBulkPayload')} }`;

const stepOf =
  (step: string) =>
  (id: string): string =>
    `mutation { customerBulk${step}(id: "${id}") ${wholeSelection('CustomerBulkPayload')} }`;

const cancelOf = (id: string): string => `mutation { jobCancel(id: "${id}") ${wholeSelection('JobPayload')} }`;

const exportOf = (id: string): string =>
  `mutation { customerExportPrepare(selectionId: "${id}", format: CSV) ${wholeSelection('CustomerExportPayload')} }`;

export const collectionIdWays: Readonly<
  Record<string, { readonly kinds: readonly ('cus' | 'sel' | 'job')[]; readonly put: Put }>
> = {
  'Mutation.customerSelectionCreate.ids': { kinds: ['cus'], put: (id) => selectionOf({ ids: [id] }) },
  'Mutation.customerSelectionCreate.except': { kinds: ['cus'], put: (id) => selectionOf({ except: [id] }) },
  'Mutation.customerExportPrepare.selectionId': { kinds: ['sel'], put: exportOf },
  'Query.customerBulk.id': {
    kinds: ['job'],
    put: (id) => `{ customerBulk(id: "${id}") ${wholeSelection('CustomerBulk')} }`,
  },
  'Mutation.customerBulkPrepare.selectionId': { kinds: ['sel'], put: prepareOf },
  'Mutation.customerBulkStart.id': { kinds: ['job'], put: stepOf('Start') },
  'Mutation.customerBulkCancel.id': { kinds: ['job'], put: stepOf('Cancel') },
  'Mutation.jobCancel.id': { kinds: ['job'], put: cancelOf },
  'Mutation.customerBulkUndo.id': { kinds: ['job'], put: stepOf('Undo') },
};
