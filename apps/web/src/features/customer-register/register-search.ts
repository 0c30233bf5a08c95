import { customerSorts, type CustomerSortKey } from '@register/domain/customer/customer-list';
import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { RegisterSearch } from './register-address';

export type StatusChoice = 'active' | 'inactive' | 'all';
export const statusChoices = ['active', 'inactive', 'all'] as const satisfies readonly StatusChoice[];

export interface RegisterSort {
  field: CustomerFieldKey;
  descending: boolean;
}

/** What the address says, understood. */
export interface RegisterView {
  q: string;
  status: StatusChoice;
  /** Only customers that this import wrote. */
  importId: string | null;
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
    sort: readSort(sort),
    dropped: tokens.filter(
      (token) => importIn(token) === null && !statusChoices.some((choice) => token === `status:${choice}`),
    ),
  };
}

/** The other way round; what is as it always is stays out of the address. */
export function writeView({ q, status, importId, sort }: Omit<RegisterView, 'dropped'>): RegisterSearch {
  const filters = [
    ...(status === 'active' ? [] : [`status:${status}`]),
    ...(importId === null ? [] : [`import:${importId}`]),
  ];
  return {
    q: q === '' ? undefined : q,
    f: filters.length > 0 ? filters : undefined,
    sort: sort === null ? undefined : `${sort.descending ? '-' : ''}${shortName(sort.field)}`,
  };
}

/** The API's name of the order by a field. */
export const orderFieldOf = (field: CustomerFieldKey): CustomerSortKey | undefined =>
  (Object.keys(customerSorts) as CustomerSortKey[]).find((key) => customerSorts[key] === field);

const importIn = (token: string): string | null => /^import:(job_\w+)$/.exec(token)?.[1] ?? null;

function readSort(token: string | undefined): RegisterSort | null {
  if (token === undefined) return null;
  const name = token.replace(/^-/, '');
  const field = Object.values(customerSorts).find((candidate) => candidate !== null && shortName(candidate) === name);
  return field ? { field, descending: token.startsWith('-') } : null;
}

/** `updated` reads better in an address than `updatedAt`. */
const shortName = (field: CustomerFieldKey) => field.replace(/At$/, '');
