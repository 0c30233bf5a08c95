import type { ImportRegister } from '@register/domain/import/import-register';
import { importRegisters } from '@register/domain/import/import-register';
import { importOptions } from '@register/domain/import/import-row';
import type { ImportOptions, ImportOutcome } from '@register/domain/import/import-row';
import type { Violation } from '@register/domain/violation';
import type { JobAuthor } from '../jobs/job-author.js';
import type { JobStatus } from '../jobs/job.entity.js';

/** An import is one job that is first prepared and then, when somebody says so, committed. Its kind says of what register. */
export const jobKinds: Readonly<Record<ImportRegister, { readonly prepare: string; readonly commit: string }>> = {
  CUSTOMERS: { prepare: 'CUSTOMER_IMPORT_PREPARE', commit: 'CUSTOMER_IMPORT_COMMIT' },
  CONTACT_PERSONS: { prepare: 'CONTACT_PERSON_IMPORT_PREPARE', commit: 'CONTACT_PERSON_IMPORT_COMMIT' },
  CUSTOMER_ARTICLES: { prepare: 'CUSTOMER_ARTICLE_IMPORT_PREPARE', commit: 'CUSTOMER_ARTICLE_IMPORT_COMMIT' },
  ARTICLES: { prepare: 'ARTICLE_IMPORT_PREPARE', commit: 'ARTICLE_IMPORT_COMMIT' },
  ARTICLE_GROUPS: { prepare: 'ARTICLE_GROUP_IMPORT_PREPARE', commit: 'ARTICLE_GROUP_IMPORT_COMMIT' },
  DISCOUNT_LETTERS: { prepare: 'DISCOUNT_LETTER_IMPORT_PREPARE', commit: 'DISCOUNT_LETTER_IMPORT_COMMIT' },
};

export const kindsOf = (registers: readonly ImportRegister[]): string[] =>
  registers.flatMap((register) => [jobKinds[register].prepare, jobKinds[register].commit]);

export const registerOf = (kind: string): ImportRegister =>
  importRegisters.find((register) => kindsOf([register]).includes(kind)) ?? 'CUSTOMERS';

/** What an import was asked to do. */
export interface ImportPayload {
  /** Hex. */
  readonly fileId: string;
  readonly fileName: string;
  /** By column of the file; null: as the headings say. */
  readonly mapping: readonly (string | null)[] | null;
  readonly options: ImportOptions;
  /** Who imports; the history names them. */
  readonly by: JobAuthor;
  /** The job that takes it back, once somebody has asked for that. Hex. */
  readonly undoId?: string;
}

/** What has come of it so far. */
export interface ImportResult {
  readonly columns: readonly FoundColumn[];
  readonly counts: ImportCounts;
  /** Whether the columns are mapped as they were when such a file was last imported. */
  readonly remembered: boolean;
  /** Rows that were to be written, of an import that broke off or was stopped before them. */
  readonly left?: number;
  /** Of the file as a whole: it could not be read, or there is no telling what its columns are. */
  readonly problems: readonly Violation[];
}

/** A column as it stands in the file. */
export interface FoundColumn {
  readonly heading: string;
  readonly field: string | null;
  readonly confident: boolean;
  /** The first values, masked where they may be personal numbers. */
  readonly samples: readonly string[];
}

/** What the rows are that an import writes. */
export const writtenOutcomes = ({ includeDuplicates }: ImportOptions): readonly ImportOutcome[] => [
  'NEW',
  'CHANGED',
  ...(includeDuplicates ? (['DUPLICATE'] as const) : []),
];

export type ImportCounts = Readonly<Record<ImportOutcome, number>>;

export const noCounts: ImportCounts = { NEW: 0, CHANGED: 0, UNCHANGED: 0, DUPLICATE: 0, ERROR: 0, SKIPPED: 0 };

export type ImportStatus = 'READING' | 'PREVIEWED' | 'COMMITTING' | 'DONE' | 'FAILED' | 'CANCELLED';

export function importStatus({ kind, status }: { readonly kind: string; readonly status: JobStatus }): ImportStatus {
  if (status === 'FAILED' || status === 'CANCELLED') return status;
  if (kind === jobKinds[registerOf(kind)].commit) return status === 'DONE' ? 'DONE' : 'COMMITTING';
  return status === 'DONE' ? 'PREVIEWED' : 'READING';
}

/** Stored by us and read by us: a newer release reads what an older one wrote. */
export function payloadOf(text: string): ImportPayload {
  const payload = JSON.parse(text) as ImportPayload;
  return { ...payload, options: importOptions(payload.options) };
}
export const resultOf = (text: string | null): ImportResult | null => {
  const stored = text === null ? null : (JSON.parse(text) as Partial<ImportResult>);
  return stored?.columns
    ? {
        columns: stored.columns,
        counts: { ...noCounts, ...stored.counts },
        remembered: stored.remembered ?? false,
        left: stored.left ?? 0,
        problems: stored.problems ?? [],
      }
    : null;
};
