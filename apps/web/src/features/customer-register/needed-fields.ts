import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { ListColumns } from './columns/use-list-columns';
import { cardLines, onEveryCard } from './register-cards';

/** What is shown of each customer: in lines with columns, or on cards. */
export function neededFields(columns: ListColumns, inCards: boolean): ReadonlySet<FieldKey> {
  const shown = columns.shown.map(({ field }) => field);
  return new Set(
    inCards ? [...onEveryCard, ...cardLines(columns), ...shown.filter((field) => field === 'tags')] : shown,
  );
}
