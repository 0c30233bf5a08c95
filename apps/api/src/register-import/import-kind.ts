import type { ImportOptions, ReadRow } from '@register/domain/import/import-row';
import type { ImportRegister } from '@register/domain/import/import-register';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { FileKeys } from './corrections/file-keys.js';
import type { ImportRows } from './import-row.repository.js';
import type { StagedRow } from './staged-row.js';

/** What is imported: one of these for each register. Nothing else of an import knows what its rows become. */
export interface ImportKind {
  readonly register: ImportRegister;
  /** Tries the rows of one file without writing anything. `keys`: what they have of each other. */
  trial(situation: ImportSituation, keys: FileKeys): Promise<RowTrial>;
  /** Some rows of a tried file, written together. */
  batch(situation: ImportSituation, rows: ImportRows, staged: readonly StagedRow[]): Promise<RowBatch>;
  /** Whether somebody else was faster between a batch's looking and its writing: then it looks anew. */
  wasOutrun(error: unknown): boolean;
}

/** What the rows of an import are decided by, as it is now. */
export interface ImportSituation {
  readonly read: Sql;
  readonly importId: Buffer;
  /** Who imports. */
  readonly actor: Actor;
  /** By column of the file; null where the column is left out. */
  readonly mapping: readonly (string | null)[];
  readonly options: ImportOptions;
}

export interface RowTrial {
  /** Rows are given in the order of the file, a batch at a time; left out are those that somebody has left out. */
  decide(rows: readonly ReadRow[]): Promise<StagedRow[]>;
}

export interface RowBatch {
  readonly length: number;
  /** Decides before the transaction begins, so that nobody waits for the deciding. */
  look(): Promise<void>;
  /** Writes within a transaction, with the marks of its rows. Returns how many rows are done with. */
  write(sql: Sql): Promise<number>;
}
