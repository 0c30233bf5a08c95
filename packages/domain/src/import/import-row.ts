import type { Violation, ViolationCode } from '../violation.js';

/** A row as it was read from a file. */
export interface ReadRow {
  /** As the workbook or text editor counts: the first line is 1. */
  readonly rowNumber: number;
  /** Trimmed texts; '' where the cell is empty. */
  readonly cells: readonly string[];
  /** Cells whose value could not be had. */
  readonly faults: readonly CellFault[];
  /** What somebody has decided about it in the review; absent while the import's options decide. */
  readonly choice?: RowChoice;
}

/**
 * What is decided about a row one by one. CREATE: a new customer, however like another it is. UPDATE: it is about this
 * customer, whatever its number says. LEAVE_OUT: nothing comes of it.
 */
export const rowChoices = ['CREATE', 'UPDATE', 'LEAVE_OUT'] as const;
export type RowChoice =
  | { readonly kind: 'CREATE' | 'LEAVE_OUT' }
  /** Public id. */
  | { readonly kind: 'UPDATE'; readonly customerId: string };

export interface CellFault {
  /** Null when the whole row is at fault: it has more cells than there are headings, so that no cell's place is sure. */
  readonly column: number | null;
  readonly code: Extract<ViolationCode, 'CELL_FORMULA' | 'TOO_LONG' | 'INVALID_CHARACTERS' | 'FILE_UNREADABLE'>;
  readonly params?: Violation['params'];
}

/**
 * What becomes of a row. DUPLICATE: new, but somebody like it exists already; a person decides. Only customers have likes.
 * SKIPPED: the register has nothing of it, and nothing is to be added; or somebody has left it out.
 */
export const importOutcomes = ['NEW', 'CHANGED', 'UNCHANGED', 'DUPLICATE', 'ERROR', 'SKIPPED'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** A fault of a row, told so that it can be found in the file and mended there. */
export interface RowError {
  /** The column of the file, from 0; null when the fault is not of one cell. */
  readonly column: number | null;
  /** The field, as its column is called in the mapping; null when the fault is not of one field. */
  readonly field: string | null;
  /** The cell's text, masked where it may hold a personal number. */
  readonly value: string | null;
  readonly code: ViolationCode;
  readonly params?: Violation['params'];
}

export interface ImportOptions {
  /** What a row does to what the register has already under its number or name. */
  readonly onMatch: 'UPDATE' | 'SKIP';
  /** What a row does of which the register has nothing. */
  readonly onMissing: 'CREATE' | 'SKIP';
  /** By what customers are known again; other registers have one way. */
  readonly matchOn: 'NUMBER' | 'ORGANISATION_NUMBER';
  /** Whether possible duplicates are created all the same. */
  readonly includeDuplicates: boolean;
  /** Whether an empty cell clears its field. */
  readonly emptyClears: boolean;
  /** Whether article groups that a row names and nobody has are added; else the row has a fault. */
  readonly createGroups: boolean;
}

export const importOptions = (options: Partial<ImportOptions> | null | undefined): ImportOptions => ({
  onMatch: options?.onMatch ?? 'UPDATE',
  onMissing: options?.onMissing ?? 'CREATE',
  matchOn: options?.matchOn ?? 'NUMBER',
  includeDuplicates: options?.includeDuplicates ?? false,
  emptyClears: options?.emptyClears ?? false,
  createGroups: options?.createGroups ?? false,
});
