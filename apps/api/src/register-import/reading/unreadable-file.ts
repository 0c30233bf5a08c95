import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';

/** Why a file cannot be read; the reader's language makes a sentence of it. */
export type UnreadableReason =
  | 'NOT_A_TABLE'
  | 'OLD_OR_LOCKED_WORKBOOK'
  | 'DAMAGED'
  | 'UNPACKS_TOO_LARGE'
  | 'NO_HEADINGS'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_COMPLEX';

/** Thrown while reading; ends the import with a problem of the file in place of an internal error. */
export class UnreadableFile extends Error {
  private constructor(readonly violation: Violation) {
    super(violation.code);
  }

  static because(reason: UnreadableReason): UnreadableFile {
    return new UnreadableFile(violation('FILE_UNREADABLE', ['file'], { reason }));
  }

  static tooManyRows(max: number): UnreadableFile {
    return new UnreadableFile(violation('FILE_TOO_MANY_ROWS', ['file'], { max }));
  }

  /** From another thread, where only data arrives. */
  static from(told: Violation): UnreadableFile {
    return new UnreadableFile(told);
  }
}
