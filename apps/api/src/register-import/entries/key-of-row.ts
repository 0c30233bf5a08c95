import type { EntryImportPlan } from '@register/domain/import/entry-row';
import type { ReadRow } from '@register/domain/import/import-row';
import { keyColumns } from '@register/domain/import/import-register';
import { entryKey } from '@register/domain/import/named-entries';

type Columns = Pick<EntryImportPlan, 'register' | 'columns'>;

/** The key of the number or name that a row gives; null when it gives none. */
export function keyOfRow(row: Pick<ReadRow, 'cells'>, plan: Columns): string | null {
  const { value } = keyCellOf(row, plan);
  return value === null || value === '' ? null : entryKey(value);
}

/** Where it stands. */
export function keyCellOf({ cells }: Pick<ReadRow, 'cells'>, { register, columns }: Columns) {
  const [field = ''] = keyColumns[register];
  const at = columns.findIndex((column) => column?.key === field);
  return { column: at < 0 ? null : at, field, value: at < 0 ? null : (cells[at] ?? '') };
}
