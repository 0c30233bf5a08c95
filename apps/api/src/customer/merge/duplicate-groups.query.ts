import type { CustomerStatus } from '@register/domain/customer/customer';
import { mostAlike, stillAlike, type DistinctPair, type DuplicateKind } from '@register/domain/merge/duplicate-groups';
import { lastSortKey } from '@register/domain/text/sort-key';
import { publicId } from '../../database/ids.js';
import { inList } from '../../database/in-list.js';
import type { Sql, SqlPart } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import { customersWithin } from '../customer-scope.js';
import { customerStatusCode, customerStatusOf } from '../customer-status-code.js';

/** What those of a group have alike, as an index holds it. */
export type LikeKey = readonly (string | Buffer)[];

/** Where a page begins: behind a key, or at it. */
export interface DuplicatePosition {
  readonly key: LikeKey;
  readonly inclusive: boolean;
}

/** Customers that are alike in one thing, and where the next page begins; null at the end. */
export interface DuplicatePage {
  readonly groups: readonly FoundGroup[];
  readonly next: DuplicatePosition | null;
}

export interface FoundGroup {
  readonly key: LikeKey;
  /** How many there are; at most `mostAlike` of them are told. */
  readonly count: number;
  readonly customers: readonly LikeRow[];
}

export interface LikeRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly city: string | null;
  readonly organisationNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly status: CustomerStatus;
}

/**
 * A page of groups, by the order of an index: customers with the same key stand beside each other there, so that none is
 * compared with another. Of the index so much is read at most as `window` says; then the page is over, be it empty, and the
 * next begins there. Four statements, whatever there is.
 */
export async function duplicateGroups(
  sql: Sql,
  actor: Actor,
  kind: DuplicateKind,
  { size, from }: { readonly size: number; readonly from: DuplicatePosition | null },
): Promise<DuplicatePage> {
  const index = indexOf[kind];
  const scope = customersWithin(actor);
  const within = join(scope, index.where);
  const edge = await keyAfter(sql, index, join(within, startsAt(index, from)));
  const stuck = edge !== null && from !== null && sameKey(edge, from.key);
  const until = edge === null ? all : endsAt(index, edge, stuck);
  const keys = index.keys.join(', ');
  const part = join(join(within, startsAt(index, from)), until);
  const rows = await sql.all<KeyRow & { n: number }>(
    `SELECT ${selected(index)}, COUNT(*) AS n FROM customer c WHERE ${part.sql} GROUP BY ${keys} HAVING COUNT(*) > 1 ORDER BY ${keys} LIMIT ${size + 1}`,
    part.params,
  );
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const next = nextOf(rows.length > size ? keyOf(index, last ?? {}) : null, edge, stuck);
  const customers = await likeRows(
    sql,
    within,
    index,
    shown.map((row) => keyOf(index, row)),
  );
  const distinct = await distinctPairs(
    sql,
    actor,
    customers.map(({ row }) => row.id),
  );
  return {
    next,
    groups: shown.flatMap((row) => {
      const key = keyOf(index, row);
      const members = customers
        .filter((found) => sameKey(found.key, key))
        .map(({ row: { id, status, ...more } }) => ({
          ...more,
          id: publicId('cus', id),
          status: customerStatusOf(status),
        }));
      const alike = stillAlike(members, distinct);
      return alike.length === 0 ? [] : [{ key, count: row.n - members.length + alike.length, customers: alike }];
    }),
  };
}

interface KindIndex {
  /** Columns of `c`, the first one or two behind what the condition fixes. */
  readonly keys: readonly string[];
  readonly where: SqlPart;
}

const { ACTIVE, DELETED } = customerStatusCode;
const byColumn = (column: string): KindIndex => ({
  keys: [`c.${column}`],
  where: { sql: `c.${column} IS NOT NULL AND c.status < ${DELETED}`, params: [] },
});

const indexOf: Readonly<Record<DuplicateKind, KindIndex>> = {
  ORGANISATION_NUMBER: byColumn('organisationNumber'),
  EMAIL: byColumn('email'),
  PHONE: byColumn('phone'),
  // Those in use: their index begins with the status.
  NAME_AND_CITY: {
    keys: ['c.cityKey', 'c.nameKey'],
    where: { sql: `c.status = ${ACTIVE} AND c.cityKey < ?`, params: [Buffer.from(lastSortKey)] },
  },
};

/** How many entries of an index one page looks through. */
const window = 20_000;

type KeyRow = Readonly<Record<`k${number}`, string | Buffer>>;

const all: SqlPart = { sql: '1 = 1', params: [] };
const join = (one: SqlPart, other: SqlPart): SqlPart => ({
  sql: `${one.sql} AND ${other.sql}`,
  params: [...one.params, ...other.params],
});
const selected = ({ keys }: KindIndex): string => keys.map((key, at) => `${key} AS k${at}`).join(', ');
const keyOf = ({ keys }: KindIndex, row: KeyRow): LikeKey => keys.map((_, at) => row[`k${at}`] ?? '');
const text = (value: string | Buffer): string => (Buffer.isBuffer(value) ? value.toString('latin1') : value);
const sameKey = (one: LikeKey, other: LikeKey): boolean =>
  one.every((value, at) => text(value) === text(other[at] ?? ''));

/** In a form that reads the index from the key on. */
function startsAt({ keys: [first = '', second] }: KindIndex, from: DuplicatePosition | null): SqlPart {
  if (from === null) return all;
  const [a = null, b = null] = from.key;
  const than = from.inclusive ? '>=' : '>';
  return second === undefined
    ? { sql: `${first} ${than} ?`, params: [a] }
    : { sql: `${first} >= ? AND (${first} > ? OR ${second} ${than} ?)`, params: [a, a, b] };
}

function endsAt({ keys: [first = '', second] }: KindIndex, [a = '', b = '']: LikeKey, inclusive: boolean): SqlPart {
  const than = inclusive ? '<=' : '<';
  return second === undefined
    ? { sql: `${first} ${than} ?`, params: [a] }
    : { sql: `${first} <= ? AND (${first} < ? OR ${second} ${than} ?)`, params: [a, a, b] };
}

/** The key that stands one window further on; null where the index ends before. */
async function keyAfter(sql: Sql, index: KindIndex, { sql: where, params }: SqlPart): Promise<LikeKey | null> {
  const [row] = await sql.all<KeyRow>(
    `SELECT ${selected(index)} FROM customer c WHERE ${where} ORDER BY ${index.keys.join(', ')} LIMIT 1 OFFSET ${window}`,
    params,
  );
  return row ? keyOf(index, row) : null;
}

/** A group that is larger than the window is looked through once, and left behind. */
function nextOf(last: LikeKey | null, edge: LikeKey | null, stuck: boolean): DuplicatePosition | null {
  if (last !== null) return { key: last, inclusive: false };
  return edge === null ? null : { key: edge, inclusive: !stuck };
}

async function likeRows(sql: Sql, within: SqlPart, index: KindIndex, keys: readonly LikeKey[]) {
  if (keys.length === 0) return [];
  const found: { readonly key: LikeKey; readonly row: StoredRow }[] = [];
  const one = (key: LikeKey): SqlPart => ({
    sql: `SELECT * FROM (SELECT c.id, c.number, c.name, c.city, c.organisationNumber, c.phone, c.email, c.status, ${selected(index)} FROM customer c
      WHERE ${within.sql} AND ${index.keys.map((column) => `${column} = ?`).join(' AND ')} ORDER BY c.id LIMIT ${mostAlike}) AS alike`,
    params: [...within.params, ...key],
  });
  const parts = keys.map(one);
  const rows = await sql.all<StoredRow & KeyRow>(
    parts.map((part, at) => `${part.sql}${at}`).join(' UNION ALL '),
    parts.flatMap(({ params }) => params),
  );
  for (const row of rows) found.push({ key: keyOf(index, row), row: storedOf(row) });
  return found;
}

interface StoredRow extends Omit<LikeRow, 'id' | 'status'> {
  readonly id: Buffer;
  readonly status: number;
}

const storedOf = ({ id, number, name, city, organisationNumber, phone, email, status }: StoredRow): StoredRow => ({
  id,
  number,
  name,
  city,
  organisationNumber,
  phone,
  email,
  status,
});

async function distinctPairs(sql: Sql, { groupId }: Actor, ids: readonly Buffer[]): Promise<DistinctPair[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const rows = await sql.all<{ lowId: Buffer; highId: Buffer }>(
    `SELECT lowId, highId FROM customer_distinct WHERE groupId = ? AND lowId IN ${list.sql} AND highId IN ${list.sql}`,
    [groupId, ...list.params, ...list.params],
  );
  return rows.map(({ lowId, highId }) => [publicId('cus', lowId), publicId('cus', highId)]);
}
