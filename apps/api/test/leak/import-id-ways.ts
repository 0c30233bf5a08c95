import type { Put } from './entry-id-ways.js';
import { correctionAnswer } from './import-ways.js';
import { wholeSelection } from './whole-selection.js';

const importPayload = wholeSelection('CustomerImportPayload');
const noJob = 'job_00000000000000000000000000';
const registerImportPayload = wholeSelection('RegisterImportPayload');

/** The places of imports that take an id. */
export const importIdWays: Readonly<
  Record<string, { readonly kinds: readonly ('fil' | 'job' | 'cus')[]; readonly put: Put }>
> = {
  'Query.customerImport.id': {
    kinds: ['job'],
    put: (id) => `{ customerImport(id: "${id}") ${wholeSelection('CustomerImport')} }`,
  },
  'Query.registerImport.id': {
    kinds: ['job'],
    put: (id) => `{ registerImport(id: "${id}") ${wholeSelection('RegisterImport')} }`,
  },
  'Mutation.customerImportPrepare.fileId': {
    kinds: ['fil'],
    put: (id) => `mutation { customerImportPrepare(fileId: "${id}") ${importPayload} }`,
  },
  'Mutation.customerImportStart.id': {
    kinds: ['job'],
    put: (id) => `mutation { customerImportStart(id: "${id}") ${importPayload} }`,
  },
  'Mutation.customerImportCancel.id': {
    kinds: ['job'],
    put: (id) => `mutation { customerImportCancel(id: "${id}") ${importPayload} }`,
  },
  'Mutation.registerImportPrepare.fileId': {
    kinds: ['fil'],
    put: (id) => `mutation { registerImportPrepare(register: ARTICLES, fileId: "${id}") ${registerImportPayload} }`,
  },
  'Mutation.registerImportStart.id': {
    kinds: ['job'],
    put: (id) => `mutation { registerImportStart(id: "${id}") ${registerImportPayload} }`,
  },
  'Mutation.registerImportCancel.id': {
    kinds: ['job'],
    put: (id) => `mutation { registerImportCancel(id: "${id}") ${registerImportPayload} }`,
  },
  'Mutation.registerImportRowCorrect.id': {
    kinds: ['job'],
    put: (id) =>
      `mutation { registerImportRowCorrect(id: "${id}", correction: { rowNumber: 2, revision: 0 }) ${correctionAnswer} }`,
  },
  'Mutation.registerImportRowCorrect.correction.customerId': {
    kinds: ['cus'],
    put: (id) =>
      `mutation { registerImportRowCorrect(id: "${noJob}", correction: { rowNumber: 2, revision: 0, choice: UPDATE, customerId: "${id}" }) ${correctionAnswer} }`,
  },
  'Mutation.registerImportDuplicatesDecide.id': {
    kinds: ['job'],
    put: (id) => `mutation { registerImportDuplicatesDecide(id: "${id}", choice: LEAVE_OUT) ${correctionAnswer} }`,
  },
  'Mutation.registerImportUndoPrepare.id': {
    kinds: ['job'],
    put: (id) => `mutation { registerImportUndoPrepare(id: "${id}") ${registerImportPayload} }`,
  },
  'Mutation.registerImportUndoStart.id': {
    kinds: ['job'],
    put: (id) => `mutation { registerImportUndoStart(id: "${id}") ${registerImportPayload} }`,
  },
};
