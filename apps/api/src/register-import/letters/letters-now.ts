import type { ReadRow } from '@register/domain/import/import-row';
import type { LetterImportPlan, LetterRowDecision } from '@register/domain/import/letter-row';
import { entryKey } from '@register/domain/import/named-entries';
import type { StoredLetter } from '../../discount-letter/discount-letter.service.js';
import type { RowDetail } from '../staged-row.js';

/** What rows are decided by, and the letters that there were before any of them. */
export interface LettersNow {
  readonly plan: LetterImportPlan;
  readonly stored: ReadonlyMap<string, StoredLetter>;
}

/** The letter that a row is about, where there is one. */
export const letterOfRow = (row: Pick<ReadRow, 'cells'>, now: LettersNow): Buffer | null =>
  now.stored.get(letterKeyOfRow(row, now))?.id ?? null;

/** How the letter that it names is known. */
export const letterKeyOfRow = ({ cells }: Pick<ReadRow, 'cells'>, { plan }: Pick<LettersNow, 'plan'>): string =>
  entryKey(cells[plan.columns.findIndex((column) => column?.key === 'name')] ?? '');

/** Why the outcome is what it is. */
export function letterRowDetail(decision: LetterRowDecision): RowDetail {
  if (decision.outcome === 'ERROR') return { errors: decision.errors };
  if (decision.outcome !== 'CHANGED') return {};
  return { changes: [{ field: 'percent', old: decision.old, new: String(decision.discount.percent) }] };
}
