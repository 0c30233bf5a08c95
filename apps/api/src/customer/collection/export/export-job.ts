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
}
