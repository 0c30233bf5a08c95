import { alikeKey } from '@register/domain/import/correct-row';
import type { ImportRegister } from '@register/domain/import/import-register';
import { columnOf } from '@register/domain/import/import-register';
import { maskedCell } from '@register/domain/import/masked-cell';
import { publicId, type IdKind } from '../database/ids.js';
import { messageFor } from '../graphql/messages/message-for.js';
import type { Language } from '../request-context.js';
import type { FoundColumn } from './import-job.js';
import type { ImportRow } from './import-row.type.js';
import type { StagedRow } from './staged-row.js';

/** A row as it is shown, with its faults in words. */
export function importRowOf(
  row: StagedRow,
  columns: readonly FoundColumn[],
  register: ImportRegister,
  language: Language,
  alike: ReadonlyMap<string, number>,
): ImportRow {
  const { changes = [], errors = [], candidates = [] } = row.detail;
  const { undone = null, isDone = false, kept = [], violations = [] } = row.undo ?? {};
  const isGone = undone === 'REMOVED' && isDone;
  const entryId = row.customerId && !isGone ? publicId(idKinds[register], row.customerId) : null;
  const shown = (text: string, at: number): string => {
    const field = columns[at]?.field ?? null;
    return maskedCell(text, field === null ? null : (columnOf(register, field) ?? null));
  };
  return {
    rowNumber: row.rowNumber,
    outcome: row.outcome,
    entryId,
    customerId: idKinds[register] === 'cus' ? entryId : null,
    cells: columns.map((_, at) => shown(row.cells[at] ?? '', at)),
    revision: row.put?.revision ?? 0,
    corrections: Object.keys(row.put?.correction.cells ?? {}).map((column) => ({
      column: Number(column),
      original: shown(row.put?.read.cells[Number(column)] ?? '', Number(column)),
    })),
    choice: row.choice?.kind ?? null,
    changes: changes.map(({ field, part, old, new: next }) => ({
      field: part == null ? field : `${field}.${part}`,
      old,
      new: next,
    })),
    errors: errors.map(({ column, field, value, code, params }) => ({
      column: column === null ? null : (columns[column]?.heading ?? null),
      columnIndex: column,
      alike: column === null ? 0 : Math.max(0, (alike.get(alikeKey(column, code, row.cells[column] ?? '')) ?? 0) - 1),
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
    undone,
    keptFields: [...kept],
    undoReasons: violations.map(({ code, path, params }) => ({
      code,
      field: path.length === 0 ? null : path.join('.'),
      message: messageFor({ code, path, ...(params && { params }) }, language),
    })),
  };
}

/** What the rows of each register become, or become a part of. */
const idKinds: Readonly<Record<ImportRegister, IdKind>> = {
  CUSTOMERS: 'cus',
  CONTACT_PERSONS: 'cus',
  CUSTOMER_ARTICLES: 'cus',
  ARTICLES: 'art',
  ARTICLE_GROUPS: 'arg',
  DISCOUNT_LETTERS: 'dil',
};
