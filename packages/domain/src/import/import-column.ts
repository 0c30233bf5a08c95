import type { ColumnWords } from './column-words.js';

/** A column that a file may have, whatever it is a file of. */
export interface ImportColumn extends ColumnWords {
  /** What a column of the file is mapped to. */
  readonly key: string;
  /** The field of the register that decides who may have it and how it is shown. */
  readonly field: string;
}
