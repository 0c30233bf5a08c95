import { asFarAsRead, likenessKeys, type Comparable } from '@register/domain/import/possible-duplicates';
import type { CustomerValues } from '@register/domain/customer/customer';
import { customersWithin } from './customer-scope.js';
import { customerStatusCode } from './customer-status-code.js';
import { always } from './list/sql-part.js';
import { Namesakes } from './namesakes.js';
import type { GroupCipher } from '../crypto/group-cipher.js';
import { publicId } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import type { Sql, SqlPart, SqlValue } from '../database/sql.js';
import { readableTo, type Actor } from '../request-context.js';

/** Customers that new ones may be the same as. */
export interface DuplicateSearch {
  readonly sql: Sql;
  readonly actor: Actor;
  readonly cipher: GroupCipher;
}

/** For each of these new customers, those of the register that are like it by what the actor may read; a few at most. */
export async function possibleDuplicates(
  search: DuplicateSearch,
  given: readonly CustomerValues[],
): Promise<LikeCustomer[][]> {
  const found: LikeCustomer[][] = [];
  const readable = readableTo(search.actor);
  const customers = given.map((customer) => asFarAsRead(customer, readable));
  for (let at = 0; at < customers.length; at += atOnce)
    found.push(...(await likeThese(search, customers.slice(at, at + atOnce))));
  return found;
}

/** Common names are many customers: more at once keep the embedded database from others for a tenth of a second. */
const atOnce = 32;

async function likeThese(search: DuplicateSearch, customers: readonly Comparable[]): Promise<LikeCustomer[][]> {
  const indexes = customers.map(({ personalNumber }) => personalNumber && search.cipher.identityIndex(personalNumber));
  const numbers = customers.flatMap(({ organisationNumber }) => organisationNumber ?? []);
  const namesakes = new Namesakes(customers);
  const found = [
    ...(await select(search, 'organisationNumber', numbers)),
    ...(await select(
      search,
      'identityIndex',
      indexes.filter((index) => index !== null),
    )),
    ...(await select(search, 'nameKey', namesakes.names, namesakes.condition)).filter((row) => namesakes.includes(row)),
  ];
  const byKey = new Map<string, Map<string, LikeCustomer>>();
  for (const row of found) {
    const candidate = { id: publicId('cus', row.id), number: row.number, name: row.name };
    for (const key of keysOf(row))
      byKey.set(key, (byKey.get(key) ?? new Map<string, LikeCustomer>()).set(candidate.id, candidate));
  }
  return customers.map((values, at) => {
    const index = indexes[at];
    const keys = [...likenessKeys(values), ...(index ? [`index ${index.toString('latin1')}`] : [])];
    const candidates = new Map(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...candidates.values()].slice(0, shownCandidates);
  });
}

/** A customer that a new one may be. */
export interface LikeCustomer {
  /** Public id. */
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

const shownCandidates = 5;

interface LikeRow {
  readonly id: Buffer;
  readonly number: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly identityIndex: Buffer | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly city: string | null;
  readonly nameKey: Buffer;
  readonly cityKey: Buffer;
}

/** Each condition has an index of its own. Customers in the bin are nobody's duplicates. */
async function select(
  { sql, actor }: DuplicateSearch,
  column: 'organisationNumber' | 'identityIndex' | 'nameKey',
  values: readonly SqlValue[],
  also: SqlPart = always,
): Promise<LikeRow[]> {
  if (values.length === 0) return [];
  const scope = customersWithin(actor);
  const { ACTIVE, INACTIVE } = customerStatusCode;
  const list = inList(values);
  // A sign before the status, or SQLite goes through the whole group for some personal numbers.
  return sql.all<LikeRow>(
    `SELECT c.id, c.number, c.name, c.organisationNumber, c.identityIndex, c.phone, c.email, c.city, c.nameKey, c.cityKey FROM customer c
      WHERE ${scope.sql} AND +c.status IN (${ACTIVE}, ${INACTIVE}) AND c.${column} IN ${list.sql} AND ${also.sql} LIMIT 5000`,
    [...scope.params, ...list.params, ...also.params],
  );
}

function keysOf({ identityIndex, city, ...row }: LikeRow): string[] {
  const invoice =
    city === null ? null : { row1: null, row2: null, postalCode: null, city, province: null, country: null };
  const keys = likenessKeys({ ...row, personalNumber: null, addresses: { invoice, visiting: null, mail: null } });
  return identityIndex ? [...keys, `index ${identityIndex.toString('latin1')}`] : keys;
}
