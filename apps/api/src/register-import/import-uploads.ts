import { FileRefused } from '../file/file.service.js';
import type { UploadRule } from '../file/file.service.js';
import { readLimits } from './reading/read-limits.js';
import { tableKind } from './reading/table-kind.js';
import { UnreadableFile } from './reading/unreadable-file.js';

/** Which uploads are taken: workbooks and text tables, told by their content as it arrives. */
export const importUploads: UploadRule = {
  // What it is a table of is said when it is prepared; the word is older than the other registers' imports.
  purpose: 'CUSTOMER_IMPORT',
  maxBytes: readLimits.fileBytes,
  check({ start }): void {
    try {
      tableKind(start);
    } catch (error) {
      throw error instanceof UnreadableFile ? new FileRefused(error.violation) : error;
    }
  },
};
