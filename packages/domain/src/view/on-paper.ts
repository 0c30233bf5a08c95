import type { FieldKey } from '../custom-fields/custom-field-table.js';
import type { Condition } from '../filter/condition.js';
import type { FilterName, ListFilter } from '../filter/list-filters.js';
import type { ListQuestion } from './list-question.js';
import { namesAPerson } from './names-a-person.js';

/** Whether a field is printed. Paper lies about: comments and personal numbers stay off it, masked ones too. */
export const isOnPaper = (field: FieldKey): boolean => !offPaper.has(field);

const offPaper: ReadonlySet<FieldKey> = new Set(['comments', 'personalNumber', 'coApplicants', 'history']);

/** What a printed list says of how it came about: the words that were searched for and the conditions, as far as paper may have them. */
export function questionOnPaper(
  { q, conditions }: Pick<ListQuestion, 'q' | 'conditions'>,
  filters: ReadonlyMap<FilterName, ListFilter>,
  today: string,
): QuestionOnPaper {
  const told = conditions.filter(
    ({ name, values }) =>
      (filters.get(name)?.fields ?? []).every((field) => field === 'history' || isOnPaper(field)) &&
      !values.some((value) => namesAPerson(value, today)),
  );
  const search = namesAPerson(q, today) ? '' : q;
  return { search, conditions: told, isWhole: told.length === conditions.length && search === q };
}

export interface QuestionOnPaper {
  readonly search: string;
  readonly conditions: readonly Condition[];
  /** Whether nothing is left out of it. */
  readonly isWhole: boolean;
}

/** As many as one list prints; more than that is a matter for a file. */
export const mostOnPaper = 1000;
