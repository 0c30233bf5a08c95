import { filterableFields } from '@register/domain/customer/customer-list';
import { firstOfDays, latestMonths, type CalendarMonth } from '@register/domain/overview/months';
import type { Sql, SqlPart } from '../../database/sql.js';
import type { Count } from '../../graphql/page.type.js';
import type { Actor } from '../../request-context.js';
import { customersWithin, idsWithin } from '../customer-scope.js';
import { customerStatusCode } from '../customer-status-code.js';
import { thenJoin } from '../list/list-conditions.js';
import { allOf, oneOf, part } from '../list/sql-part.js';

/** The register in numbers, of the customers that somebody sees. Null: they may not ask the list for it, so it is not told here. */
export interface OverviewNumbers {
  readonly active: Count | null;
  readonly inactive: Count | null;
  readonly withoutEmail: Count | null;
  readonly recent: { readonly firstDay: string; readonly count: Count; readonly before: Count } | null;
  readonly months: readonly (CalendarMonth & { readonly count: Count })[] | null;
}

/** One statement for all of them, whatever there is; each as many as the list has that it leads to. */
export async function overviewNumbers(sql: Sql, actor: Actor, now: number): Promise<OverviewNumbers> {
  const may = filterableFields(actor.viewer, actor.customFields);
  const months = latestMonths(now, shownMonths);
  const [recent, before] = [firstOfDays(now, recentDays), firstOfDays(now, 2 * recentDays)];
  const asked = new Map<string, Asked>();
  if (may.has('status')) asked.set('active', { where: is('ACTIVE') }).set('inactive', { where: is('INACTIVE') });
  if (may.has('status') && may.has('email'))
    asked.set('withoutEmail', { where: allOf([is('ACTIVE'), part('c.email IS NULL')]) });
  if (may.has('createdAt')) {
    asked.set('recent', created(sql, recent.from, null)).set('before', created(sql, before.from, recent.from));
    for (const { month, from, until } of months) asked.set(month, created(sql, from, until));
  }
  const counts = await countAll(sql, actor, asked);
  const count = (name: string): Count => counts.get(name) ?? { value: 0, precision: 'EXACT' };
  return {
    active: counts.get('active') ?? null,
    inactive: counts.get('inactive') ?? null,
    withoutEmail: counts.get('withoutEmail') ?? null,
    recent: may.has('createdAt') ? { firstDay: recent.day, count: count('recent'), before: count('before') } : null,
    months: may.has('createdAt') ? months.map((month) => ({ ...month, count: count(month.month) })) : null,
  };
}

interface Asked {
  readonly where: SqlPart;
  /** For MariaDB, which would go by the status and look every customer up. */
  readonly hint?: string;
}

const is = (status: 'ACTIVE' | 'INACTIVE'): SqlPart => part('c.status = ?', customerStatusCode[status]);

/** Active and inactive ones that have come between two moments: an index has all that is asked for. SQLite is kept from going by the status by a sign before it. */
function created({ dialect }: Sql, from: number, until: number | null): Asked {
  const status = dialect === 'sqlite' ? '+c.status' : 'c.status';
  const where = allOf([
    part('c.createdAt >= ?', from),
    ...(until === null ? [] : [part('c.createdAt < ?', until)]),
    oneOf(status, [customerStatusCode.ACTIVE, customerStatusCode.INACTIVE]),
  ]);
  return { where, hint: 'FORCE INDEX (ix_customer_created)' };
}

async function countAll(
  sql: Sql,
  actor: Actor,
  asked: ReadonlyMap<string, Asked>,
): Promise<ReadonlyMap<string, Count>> {
  if (asked.size === 0) return new Map();
  const within = customersWithin(actor);
  const parts = [...asked.values()].map(({ where, hint = '' }, at) => {
    const from = fromFew(sql, actor) ?? part(`customer c ${sql.dialect === 'mysql' ? hint : ''}`);
    const source = `SELECT 1 AS one FROM ${from.sql} WHERE ${within.sql} AND ${where.sql} LIMIT ${mostCounted + 1}`;
    return part(
      `SELECT ${at} AS at, COUNT(*) AS n FROM (${source}) counted${at}`,
      ...from.params,
      ...within.params,
      ...where.params,
    );
  });
  const rows = await sql.all<{ at: number; n: number }>(
    parts.map((each) => each.sql).join(' UNION ALL '),
    parts.flatMap(({ params }) => params),
  );
  const names = [...asked.keys()];
  return new Map(rows.map(({ at, n }) => [names[at] ?? '', countOf(n)]));
}

/** Whoever sees some customers counts among those alone. */
function fromFew({ dialect }: Sql, actor: Actor): SqlPart | null {
  const ids = idsWithin(actor);
  return (
    ids &&
    part(
      `(${ids.sql}) few ${thenJoin[dialect]} customer c ON c.groupId = ? AND c.id = few.id`,
      ...ids.params,
      actor.groupId,
    )
  );
}

const countOf = (n: number): Count =>
  n > mostCounted ? { value: mostCounted, precision: 'AT_LEAST' } : { value: n, precision: 'EXACT' };

const shownMonths = 12;
const recentDays = 30;
/** Counting goes on further than in lists, where one waits for the rows: a share of what was cut off would be a wrong one. */
const mostCounted = 200_000;
