import { cityOf } from '@register/domain/customer/addresses';
import type { Comparable } from '@register/domain/import/possible-duplicates';
import { sortKey } from '@register/domain/text/sort-key';
import { inList } from '../database/in-list.js';
import type { SqlPart, SqlValue } from '../database/sql.js';
import { anyOf } from './list/sql-part.js';

/**
 * A name alone proves nothing, and a large register has hundreds of Anna Andersson: of those who share a name with a new
 * customer only they are looked at closely who share a place, a phone or an e-mail with it too.
 */
export class Namesakes {
  /** The name keys of the new customers, each once. */
  readonly names: readonly Buffer[];
  /** Nominates by what any of the new customers has. */
  readonly condition: SqlPart;
  private readonly shared = new Set<string>();

  constructor(customers: readonly Comparable[]) {
    const rows = customers.map(({ name, addresses, phone, email }): NamedRow => {
      const city = cityOf(addresses);
      return { nameKey: sortKey(name), cityKey: city === null ? null : sortKey(city, 200), phone, email };
    });
    for (const row of rows) for (const key of sharedKeys(row)) this.shared.add(key);
    this.names = keysOnce(rows.map(({ nameKey }) => nameKey));
    this.condition = anyOf(
      [
        among('c.cityKey', keysOnce(rows.flatMap(({ cityKey }) => cityKey ?? []))),
        among(
          'c.phone',
          rows.flatMap(({ phone }) => phone ?? []),
        ),
        among(
          'LOWER(c.email)',
          rows.flatMap(({ email }) => email?.toLowerCase() ?? []),
        ),
      ].filter((part) => part !== null),
    );
  }

  /** Whether a customer of one of the names shares something with the new one of that name. */
  includes(row: NamedRow): boolean {
    return sharedKeys(row).some((key) => this.shared.has(key));
  }
}

/** By what namesakes are told apart. Without a place, the stored key is that of nothing, which no new customer has. */
export interface NamedRow {
  readonly nameKey: Uint8Array;
  readonly cityKey: Uint8Array | null;
  readonly phone: string | null;
  readonly email: string | null;
}

function sharedKeys({ nameKey, cityKey, phone, email }: NamedRow): string[] {
  const name = latin(nameKey);
  return [
    ...(cityKey ? [`${name} in ${latin(cityKey)}`] : []),
    ...(phone === null ? [] : [`${name} at ${phone}`]),
    ...(email === null ? [] : [`${name} at ${email.toLowerCase()}`]),
  ];
}

const latin = (key: Uint8Array): string => Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1');
const keysOnce = (keys: readonly Uint8Array[]): Buffer[] =>
  [...new Set(keys.map(latin))].map((key) => Buffer.from(key, 'latin1'));

function among(expression: string, values: readonly SqlValue[]): SqlPart | null {
  if (values.length === 0) return null;
  const list = inList(values);
  return { sql: `${expression} IN ${list.sql}`, params: list.params };
}
