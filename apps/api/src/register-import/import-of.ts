import type { Violation } from '@register/domain/violation';
import { publicId } from '../database/ids.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { Language } from '../request-context.js';
import { importStatus, noCounts, payloadOf, registerOf, resultOf } from './import-job.js';
import type { ImportCounts } from './import-job.js';
import type { CustomerImport, ImportCountsType, RegisterImport } from './import.type.js';
import type { ImportRecord } from './import.query.js';
import { undoableUntilOf } from './undo/undoable-until.js';
import { importFailure } from './told-imports.js';

/** What stands behind the GraphQL types: `fields` and `rows` come by a resolver of their own. */
export const registerImportOf = (record: ImportRecord, language: Language): RegisterImport => ({
  ...importOf(record, language),
  __typename: 'RegisterImport',
});

export const customerImportOf = (record: ImportRecord, language: Language): CustomerImport => ({
  ...importOf(record, language),
  __typename: 'CustomerImport',
});

function importOf(record: ImportRecord, language: Language): Omit<RegisterImport, '__typename'> {
  const payload = payloadOf(record.payload);
  const result = resultOf(record.result);
  const status = importStatus(record);
  const counts = status === 'READING' ? noCounts : (result?.counts ?? noCounts);
  const id = publicId('job', record.id);
  const left = result?.left ?? 0;
  const hasEnded = status === 'DONE' || status === 'FAILED' || status === 'CANCELLED';
  const hasLeftOut =
    (status === 'PREVIEWED' || hasEnded) && counts.ERROR + counts.DUPLICATE + counts.SKIPPED + left > 0;
  return {
    id,
    register: registerOf(record.kind),
    fileId: publicId('fil', Buffer.from(payload.fileId, 'hex')),
    fileName: payload.fileName,
    status,
    createdBy: record.createdByName ?? '',
    createdAt: record.createdAt,
    startedAt: record.startedAt,
    finishedAt: record.finishedAt,
    columns: (result?.columns ?? []).map((column, index) => ({ ...column, index, samples: [...column.samples] })),
    options: payload.options,
    mappingRemembered: result?.remembered ?? false,
    undoableUntil: undoableUntilOf(record),
    progress: { done: record.progressDone, total: record.progressTotal },
    counts: countsOf(counts, hasEnded ? left : 0),
    problems: toUserErrors([...(result?.problems ?? []), ...failure(record)], language),
    errorFileUrl: hasLeftOut ? `/files/imports/${id}/left-out` : null,
  };
}

const countsOf = (counts: ImportCounts, left: number): ImportCountsType => ({
  total: Object.values(counts).reduce((sum, count) => sum + count, left),
  new: counts.NEW,
  changed: counts.CHANGED,
  unchanged: counts.UNCHANGED,
  duplicate: counts.DUPLICATE,
  error: counts.ERROR,
  skipped: counts.SKIPPED,
  left,
});

function failure({ status, result }: ImportRecord): Violation[] {
  if (status !== 'FAILED') return [];
  const { reason } = JSON.parse(result ?? '{}') as { reason?: string };
  return [importFailure(reason)];
}
