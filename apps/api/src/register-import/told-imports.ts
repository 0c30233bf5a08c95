import { importRegisters, type ImportRegister } from '@register/domain/import/import-register';
import type { JobKind } from '@register/domain/jobs/own-jobs';
import { violation, type Violation } from '@register/domain/violation';
import type { ToldKind } from '../jobs/told-kind.js';
import { keepEnded } from './ended-result.js';
import { jobKinds, type ImportPayload } from './import-job.js';
import { undoableRegisters, undoKinds, type UndoPayload } from './undo/undo-job.js';

const kindOf: Readonly<Record<ImportRegister, JobKind>> = {
  CUSTOMERS: 'CUSTOMER_IMPORT',
  CONTACT_PERSONS: 'CONTACT_PERSON_IMPORT',
  CUSTOMER_ARTICLES: 'CUSTOMER_ARTICLE_IMPORT',
  ARTICLES: 'ARTICLE_IMPORT',
  ARTICLE_GROUPS: 'ARTICLE_GROUP_IMPORT',
  DISCOUNT_LETTERS: 'DISCOUNT_LETTER_IMPORT',
};

/** Imports as whoever asked for them is told of them. Their rows are removed sooner than the jobs, by their own sweeper. */
export const toldImports: readonly ToldKind[] = importRegisters.map((register) => ({
  kind: kindOf[register],
  steps: { [jobKinds[register].prepare]: 'TRY', [jobKinds[register].commit]: 'RUN' },
  subject: (payload) => ({ fileName: (payload as ImportPayload).fileName, customers: null, file: null }),
  failure: importFailure,
  stopped: keepEnded,
}));

/** Taking imports back, once somebody has said so; trying it is seen on the page of the import. */
export const toldUndos: readonly ToldKind[] = undoableRegisters.map((register) => ({
  kind: kindOf[register],
  steps: { [undoKinds[register].run]: 'UNDO' },
  subject: (payload) => {
    const { fileName = null, importId } = payload as UndoPayload;
    return { fileName, customers: null, file: null, importId: Buffer.from(importId, 'hex') };
  },
  failure: importFailure,
}));

/** Why an import broke off. What went wrong on our side is in our log, and the reader can only begin anew. */
export function importFailure(reason: string | undefined): Violation {
  return reason === 'FILE_GONE'
    ? violation('NOT_FOUND', ['fileId'])
    : violation('IMPORT_STATE', [], { state: reason ?? 'FAILED' });
}
