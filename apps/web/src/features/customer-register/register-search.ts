import { customerSorts, type CustomerSortKey } from '@register/domain/customer/customer-list';
import {
  customFieldKey,
  definitionKey,
  isCustomFieldKey,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { isSlug } from '@register/domain/custom-fields/slug';
import { readCondition, writeCondition, type Condition } from '@register/domain/filter/condition';
import type { RegisterSearch } from './register-address';

export type StatusChoice = 'active' | 'inactive' | 'all';
export const statusChoices = ['active', 'inactive', 'all'] as const satisfies readonly StatusChoice[];

export interface RegisterSort {
  field: FieldKey;
  descending: boolean;
}

/** What the address says, understood. */
export interface RegisterView {
  q: string;
  status: StatusChoice;
  /** Only customers that this import wrote. */
  importId: string | null;
  /** What else the customers must be like. */
  conditions: readonly Condition[];
  /** null: the list's own order, by name or, when searching, by relevance. */
  sort: RegisterSort | null;
  /** Filters that could not be understood. */
  dropped: readonly string[];
}

export function readView({ q, f, sort }: RegisterSearch): RegisterView {
  const tokens = f ?? [];
  const statuses = tokens.flatMap((token) => statusChoices.filter((choice) => token === `status:${choice}`));
  const others = tokens.filter(
    (token) => importIn(token) === null && !statusChoices.some((choice) => token === `status:${choice}`),
  );
  return {
    q: q ?? '',
    status: statuses[0] ?? 'active',
    importId: tokens.map(importIn).find((id) => id !== null) ?? null,
    conditions: together(others.flatMap((token) => readCondition(token) ?? [])),
    sort: readSort(sort),
    dropped: others.filter((token) => readCondition(token) === null),
  };
}

/** The other way round; what is as it always is stays out of the address. */
export function writeView({ q, status, importId, conditions, sort }: Omit<RegisterView, 'dropped'>): RegisterSearch {
  const filters = [
    ...(status === 'active' ? [] : [`status:${status}`]),
    ...(importId === null ? [] : [`import:${importId}`]),
    ...conditions.map(writeCondition),
  ];
  return {
    q: q === '' ? undefined : q,
    f: filters.length > 0 ? filters : undefined,
    sort: sort === null ? undefined : `${sort.descending ? '-' : ''}${shortName(sort.field)}`,
  };
}

/** The API's name of the order by a field. */
export const orderFieldOf = (field: FieldKey): CustomerSortKey | undefined =>
  isCustomFieldKey(field)
    ? 'CUSTOM_FIELD'
    : (Object.keys(customerSorts) as CustomerSortKey[]).find((key) => customerSorts[key] === field);

/** One condition for each filter and operator: a link may say the same in two. */
const together = (conditions: readonly Condition[]): readonly Condition[] => {
  const all = new Map<string, Condition>();
  for (const condition of conditions) {
    const key = `${condition.name}:${condition.operator}`;
    all.set(key, { ...condition, values: [...new Set([...(all.get(key)?.values ?? []), ...condition.values])] });
  }
  return [...all.values()];
};

const importIn = (token: string): string | null => /^import:(job_\w+)$/.exec(token)?.[1] ?? null;

function readSort(token: string | undefined): RegisterSort | null {
  if (token === undefined) return null;
  const name = token.replace(/^-/, '');
  const descending = token.startsWith('-');
  if (isCustomFieldKey(name))
    return isSlug(definitionKey(name)) ? { field: customFieldKey(definitionKey(name)), descending } : null;
  const field = Object.values(customerSorts).find((candidate) => candidate !== null && shortName(candidate) === name);
  return field ? { field, descending } : null;
}

/** `updated` reads better in an address than `updatedAt`. */
const shortName = (field: FieldKey) => field.replace(/At$/, '');
