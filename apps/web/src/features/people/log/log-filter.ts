import { accessLogKinds, type AccessLogKind } from '@register/domain/access/access-log';
import type { AccessLogFilter } from '../../../graphql/schema.generated';

/** What somebody looks for in the log, as the address keeps it. Days are those of the reader. */
export interface LogSearch {
  kind?: AccessLogKind | undefined;
  person?: string | undefined;
  customer?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const validateLogSearch = (search: Record<string, unknown>): LogSearch => ({
  kind: accessLogKinds.find((kind) => kind === search['kind']),
  person: textIn(search['person']),
  customer: textIn(search['customer']),
  from: dayIn(search['from']),
  to: dayIn(search['to']),
});

/** As the API is asked: the last day is one of them. */
export const filterOf = ({ kind, person, customer, from, to }: LogSearch): AccessLogFilter => ({
  kinds: kind ? [kind] : null,
  personId: person ?? null,
  customerId: customer ?? null,
  from: from ? startOf(from, 0) : null,
  before: to ? startOf(to, 1) : null,
});

/** Where the same is to be had as a file. */
export function fileAddress(search: LogSearch): string {
  const { kinds, personId, customerId, from, before } = filterOf(search);
  const query = new URLSearchParams((kinds ?? []).map((kind) => ['kinds', kind]));
  for (const [name, value] of Object.entries({ personId, customerId, from, before })) if (value) query.set(name, value);
  return `/files/log?${query.toString()}`;
}

const startOf = (day: string, later: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
};

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const dayIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
