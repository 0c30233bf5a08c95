import type { CustomerStatus } from '@register/domain/customer/customer';
import { stillAlike, type DuplicateKind } from '@register/domain/merge/duplicate-groups';
import { lastSortKey } from '@register/domain/text/sort-key';
import { publicId } from '../../database/ids.js';
import type { Sql, SqlPart } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import { customersWithin } from '../customer-scope.js';
import { customerStatusCode, customerStatusOf } from '../customer-status-code.js';
import { join, keyOf, sameKey, selected, type KeyRow, type LikeKey } from './like-key.js';
import { distinctPairs, likeRows } from './like-rows.query.js';

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
 * next begins there. Four statements whatever there is, five where a group is larger than is told.
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
    `SELECT ${selected(index.keys)}, COUNT(*) AS n FROM customer c WHERE ${part.sql} GROUP BY ${keys} HAVING COUNT(*) > 1 ORDER BY ${keys} LIMIT ${size + 1}`,
    part.params,
  );
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const next = nextOf(rows.length > size ? keyOf(index.keys, last ?? {}) : null, edge, stuck);
  const customers = await likeRows(
    sql,
    within,
    index.keys,
    shown.map((row) => ({ key: keyOf(index.keys, row), count: row.n })),
  );
  const distinct = await distinctPairs(
    sql,
    actor,
    customers.map(({ row }) => row.id),
  );
  return {
    next,
    groups: shown.flatMap((row) => {
      const key = keyOf(index.keys, row);
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

const all: SqlPart = { sql: '1 = 1', params: [] };

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
    `SELECT ${selected(index.keys)} FROM customer c WHERE ${where} ORDER BY ${index.keys.join(', ')} LIMIT 1 OFFSET ${window}`,
    params,
  );
  return row ? keyOf(index.keys, row) : null;
}

/** A group that is larger than the window is looked through once, and left behind. */
function nextOf(last: LikeKey | null, edge: LikeKey | null, stuck: boolean): DuplicatePosition | null {
  if (last !== null) return { key: last, inclusive: false };
  return edge === null ? null : { key: edge, inclusive: !stuck };
}
