import { customerSorts, type CustomerSortKey } from '../customer/customer-list.js';
import { definitionKey, isCustomFieldKey, type FieldKey } from '../custom-fields/custom-field-table.js';
import { filterOfConditions, type WrittenFilter } from '../filter/filter-of-conditions.js';
import type { FilterName, ListFilter } from '../filter/list-filters.js';
import type { ListQuestion, ListSort } from './list-question.js';

/** What the question means to the API's `customers`: undefined for what it does not ask. */
export const askedOfQuestion = (
  question: ListQuestion,
  filters: ReadonlyMap<FilterName, ListFilter>,
): AskedOfQuestion => ({
  search: searchable(question.q),
  filter: filterOfQuestion(question, filters),
  orderBy: question.sorts.length > 0 ? question.sorts.flatMap((sort) => orderOf(sort) ?? []) : undefined,
});

export interface AskedOfQuestion {
  readonly search: string | undefined;
  readonly filter: WrittenFilter | undefined;
  readonly orderBy: readonly WrittenOrder[] | undefined;
}

/** An order as the API's `CustomerOrder` takes it. */
export interface WrittenOrder {
  readonly field: CustomerSortKey;
  readonly customField?: string;
  readonly direction: 'ASC' | 'DESC';
}

export function filterOfQuestion(
  { status, importId, conditions }: Pick<ListQuestion, 'status' | 'importId' | 'conditions'>,
  filters: ReadonlyMap<FilterName, ListFilter>,
): WrittenFilter | undefined {
  const and = filterOfConditions(conditions, filters);
  const filter: WrittenFilter = {
    ...(status !== 'all' && { status: { eq: status === 'active' ? 'ACTIVE' : 'INACTIVE' } }),
    ...(importId !== null && { importId: { eq: importId } }),
    ...(and.length > 0 && { and: [...and] }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** From two characters on, or one digit. */
export function searchable(q: string): string | undefined {
  const text = q.trim();
  return text.length >= 2 || /^\d$/.test(text) ? text : undefined;
}

/** The API's name of the order by a field. */
export const orderFieldOf = (field: FieldKey): CustomerSortKey | undefined =>
  isCustomFieldKey(field)
    ? 'CUSTOM_FIELD'
    : (Object.keys(customerSorts) as CustomerSortKey[]).find((key) => customerSorts[key] === field);

function orderOf({ field, descending }: ListSort): WrittenOrder | null {
  const name = orderFieldOf(field);
  if (!name) return null;
  return {
    field: name,
    ...(isCustomFieldKey(field) && { customField: definitionKey(field) }),
    direction: descending ? 'DESC' : 'ASC',
  };
}
