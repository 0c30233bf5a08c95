import { customerSorts, type CustomerSortKey } from '@register/domain/customer/customer-list';
import {
  customFieldKey,
  definitionKey,
  isCustomFieldKey,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { isSlug } from '@register/domain/custom-fields/slug';
import { readOwnFilter, writeOwnFilter, type OwnFilter } from './own-filters';
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
  /** By the group's own fields; all must hold. */
  own: readonly OwnFilter[];
  /** null: the list's own order, by name or, when searching, by relevance. */
  sort: RegisterSort | null;
  /** Filters that could not be understood. */
  dropped: readonly string[];
}

export function readView({ q, f, sort }: RegisterSearch): RegisterView {
  const tokens = f ?? [];
  const statuses = tokens.flatMap((token) => statusChoices.filter((choice) => token === `status:${choice}`));
  return {
    q: q ?? '',
    status: statuses[0] ?? 'active',
    importId: tokens.map(importIn).find((id) => id !== null) ?? null,
    own: tokens.flatMap((token) => readOwnFilter(token) ?? []),
    sort: readSort(sort),
    dropped: tokens.filter(
      (token) =>
        importIn(token) === null &&
        readOwnFilter(token) === null &&
        !statusChoices.some((choice) => token === `status:${choice}`),
    ),
  };
}

/** The other way round; what is as it always is stays out of the address. */
export function writeView({ q, status, importId, own, sort }: Omit<RegisterView, 'dropped'>): RegisterSearch {
  const filters = [
    ...(status === 'active' ? [] : [`status:${status}`]),
    ...(importId === null ? [] : [`import:${importId}`]),
    ...own.map(writeOwnFilter),
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
