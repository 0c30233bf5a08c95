import { importTarget } from '@register/domain/import/import-columns';
import type { ImportTarget } from '@register/domain/import/import-columns';
import { maskedCell } from '@register/domain/import/masked-cell';
import { publicId } from '../database/ids.js';
import { messageFor } from '../graphql/messages/message-for.js';
import type { Language } from '../request-context.js';
import type { FoundColumn } from './import-job.js';
import type { ImportRow } from './import-row.type.js';
import type { StagedRow } from './staged-row.js';

/** A row as it is shown, with its faults in words. */
export function importRowOf(row: StagedRow, columns: readonly FoundColumn[], language: Language): ImportRow {
  const { changes = [], errors = [], candidates = [] } = row.detail;
  return {
    rowNumber: row.rowNumber,
    outcome: row.outcome,
    customerId: row.customerId && publicId('cus', row.customerId),
    cells: columns.map((column, at) => maskedCell(row.cells[at] ?? '', targetOf(column))),
    changes: changes.map(({ field, part, old, new: next }) => ({
      field: part === null ? field : `${field}.${part}`,
      old,
      new: next,
    })),
    errors: errors.map(({ column, field, value, code, params }) => ({
      column: column === null ? null : (columns[column]?.heading ?? null),
      field,
      value,
      code,
      message: messageFor({ code, path: [], params }, language),
    })),
    candidates: candidates.map(({ id, row: rowNumber, number, name }) => ({
      id,
      rowNumber,
      number: number || null,
      name,
    })),
  };
}

const targetOf = ({ field }: FoundColumn): ImportTarget | null =>
  field === null ? null : (importTarget(field) ?? null);
