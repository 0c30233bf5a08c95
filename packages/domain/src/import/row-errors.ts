import type { Violation } from '../violation.js';
import type { ImportColumn } from './import-column.js';
import type { ReadRow, RowError } from './import-row.js';
import { maskedCell } from './masked-cell.js';

/** By column of the file; null where the column is left out. */
type Mapped = readonly (Pick<ImportColumn, 'key' | 'field'> | null)[];

/** A fault of a cell matters only where its column is used. */
export function readingFaults(row: ReadRow, mapped: Mapped): RowError[] {
  return row.faults.flatMap(({ column, code, params }): RowError[] => {
    if (column === null) return [{ column, field: null, value: null, code, params }];
    const target = mapped[column];
    return target
      ? [{ column, field: target.key, value: maskedCell(row.cells[column] ?? '', target), code, params }]
      : [];
  });
}

/** What the domain says of a row, told by the column that each part of it came from. */
export function rowErrors(
  violations: readonly Violation[],
  columnOf: (path: readonly string[]) => number | null,
  row: ReadRow,
  mapped: Mapped,
): RowError[] {
  return violations.map(({ code, path, params }): RowError => {
    const column = columnOf(path);
    const target = column === null ? null : (mapped[column] ?? null);
    const text = column === null ? null : (row.cells[column] ?? null);
    return {
      column,
      field: target?.key ?? (path.join('.') || null),
      value: text === null ? null : maskedCell(text, target),
      code,
      params,
    };
  });
}
