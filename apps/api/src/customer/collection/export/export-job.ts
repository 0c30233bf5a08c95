import type { JobAuthor } from '../../../jobs/job-author.js';
import type { Language } from '../../../request-context.js';

/** An export is kept as a job that is done at once: who asked for which columns of how many customers, and when. The rows are read when the file is fetched. */
export const exportJob = 'CUSTOMER_EXPORT';

export type ExportFormat = 'XLSX' | 'CSV';

export interface ExportPayload {
  /** Hex. */
  readonly selectionId: string;
  readonly customers: number;
  /** Keys; null: every column that the author may have. */
  readonly columns: readonly string[] | null;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly by: JobAuthor;
  /** Until when the file can be fetched. Epoch milliseconds; exports of older releases do not say it. */
  readonly expiresAt?: number;
}

const sheetNames = { sv: 'Kunder', en: 'Customers' } as const;

export const exportSheet = ({ language }: Pick<ExportPayload, 'language'>): string => sheetNames[language];

export const exportFileName = ({ format, language }: Pick<ExportPayload, 'format' | 'language'>): string =>
  `${sheetNames[language].toLowerCase()}.${format.toLowerCase()}`;
