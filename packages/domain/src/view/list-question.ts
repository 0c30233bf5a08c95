import { customerSorts, type CustomerSortKey } from '../customer/customer-list.js';
import { customFieldKey, definitionKey, isCustomFieldKey, type FieldKey } from '../custom-fields/custom-field-table.js';
import { isSlug } from '../custom-fields/slug.js';
import { readCondition, usableCondition, writeCondition, type Condition } from '../filter/condition.js';
import type { FilterName, ListFilter } from '../filter/list-filters.js';

/** Which customers a list holds, and in which order, as an address says it and a saved view keeps it. */
export interface ListQuestion {
  /** Free text. */
  readonly q: string;
  readonly status: StatusChoice;
  /** Only customers that this import wrote. */
  readonly importId: string | null;
  /** What else the customers must be like. */
  readonly conditions: readonly Condition[];
  /** The first one leads. None: the list's own order, by name or, when searching, by relevance. */
  readonly sorts: readonly ListSort[];
}

export interface ListSort {
  readonly field: FieldKey;
  readonly descending: boolean;
}

export type StatusChoice = (typeof statusChoices)[number];
export const statusChoices = ['active', 'inactive', 'all'] as const;

/** The same as texts: `status:all`, `city:is:Umeå`; `-updated`. */
export interface WrittenQuestion {
  readonly search: string;
  readonly filters: readonly string[];
  readonly sorts: readonly string[];
}

/** The question, and the filters that could not be understood. Whether its fields are the viewer's to ask by is not looked at here. */
export function readQuestion({ search, filters, sorts }: WrittenQuestion): ReadQuestion {
  const statuses = filters.flatMap((token) => statusChoices.filter((choice) => token === `status:${choice}`));
  const others = filters.filter(
    (token) => importIn(token) === null && !statusChoices.some((choice) => token === `status:${choice}`),
  );
  return {
    q: search,
    status: statuses[0] ?? 'active',
    importId: filters.map(importIn).find((id) => id !== null) ?? null,
    conditions: together(others.flatMap((token) => readCondition(token) ?? [])),
    sorts: once(sorts.flatMap((token) => readSort(token) ?? [])),
    dropped: others.filter((token) => readCondition(token) === null),
  };
}

export type ReadQuestion = ListQuestion & { readonly dropped: readonly string[] };

/** The other way round; that it holds active customers needs no saying. */
export const writeQuestion = ({ q, status, importId, conditions, sorts }: ListQuestion): WrittenQuestion => ({
  search: q,
  filters: [
    ...(status === 'active' ? [] : [`status:${status}`]),
    ...(importId === null ? [] : [`import:${importId}`]),
    ...conditions.map(writeCondition),
  ],
  sorts: sorts.map(({ field, descending }) => `${descending ? '-' : ''}${shortName(field)}`),
});

/** Without what this viewer does not have: a question may be older than a field's end, or from somebody who sees more. */
export function usableQuestion(question: ReadQuestion, { filters, sortable }: UsableFields): ReadQuestion {
  const usable = question.conditions.flatMap(
    (condition) => usableCondition(condition, filters.get(condition.name)) ?? [],
  );
  const conditions = usable.slice(0, mostConditions);
  const isKept = ({ name, operator, values }: Condition) =>
    conditions.some((it) => it.name === name && it.operator === operator && it.values.length === values.length);
  return {
    ...question,
    conditions,
    sorts: question.sorts.filter(({ field }) => sortable.has(field)).slice(0, mostSorts),
    dropped: [
      ...question.dropped,
      ...question.conditions.filter((condition) => !isKept(condition)).map(writeCondition),
    ],
  };
}

/** What a viewer may ask by. */
export interface UsableFields {
  readonly filters: ReadonlyMap<FilterName, ListFilter>;
  readonly sortable: ReadonlySet<FieldKey>;
}

/** Whether two questions are the same. */
export const isSameQuestion = (one: ListQuestion, other: ListQuestion): boolean =>
  JSON.stringify(writeQuestion(one)) === JSON.stringify(writeQuestion(other));

/** One condition for each filter and operator: a link may say the same in two. */
const together = (conditions: readonly Condition[]): readonly Condition[] => {
  const all = new Map<string, Condition>();
  for (const condition of conditions) {
    const key = `${condition.name}:${condition.operator}`;
    all.set(key, { ...condition, values: [...new Set([...(all.get(key)?.values ?? []), ...condition.values])] });
  }
  return [...all.values()];
};

/** A list is ordered by a field once; the first word counts. */
const once = (sorts: readonly ListSort[]): readonly ListSort[] =>
  sorts.filter(({ field }, at) => sorts.findIndex((sort) => sort.field === field) === at);

const importIn = (token: string): string | null => /^import:(job_\w+)$/.exec(token)?.[1] ?? null;

function readSort(token: string): ListSort | null {
  const name = token.replace(/^-/, '');
  const descending = token.startsWith('-');
  if (isCustomFieldKey(name))
    return isSlug(definitionKey(name)) ? { field: customFieldKey(definitionKey(name)), descending } : null;
  const field = (Object.values(customerSorts) as (CustomerSortField | null)[]).find(
    (candidate) => candidate !== null && shortName(candidate) === name,
  );
  return field ? { field, descending } : null;
}

type CustomerSortField = NonNullable<(typeof customerSorts)[CustomerSortKey]>;

/** `updated` reads better in an address than `updatedAt`. */
const shortName = (field: FieldKey) => field.replace(/At$/, '');

/** The API takes fifty tests in one filter, and five orders. */
export const mostConditions = 20;
export const mostSorts = 5;
