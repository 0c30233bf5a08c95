import { inList } from '../../../database/in-list.js';
import type { Sql, SqlPart, SqlValue } from '../../../database/sql.js';
import type { CountedSource } from '../count.query.js';
import { thenJoin } from '../list-conditions.js';
import { part } from '../sql-part.js';
import type { FacetPlan, GroupedOptions } from './facet-plan.js';

/** Customers whose options are counted together: those of a list, without what its filter says of these facets. */
export interface FacetBase {
  readonly source: CountedSource;
  readonly plans: readonly FacetPlan[];
}

/** How many customers have an option, by facet; the option is what a table holds. */
export interface GroupedCount {
  readonly base: number;
  readonly facet: string;
  readonly target: Buffer | null;
  readonly optionKey: Buffer | null;
  readonly label: string | null;
  readonly n: number;
}

/** One statement: how many customers each base looks at, and how many of them answer each question with yes. */
export async function askedCounts(sql: Sql, bases: readonly FacetBase[]): Promise<AskedCounts[]> {
  if (bases.length === 0) return [];
  const width = Math.max(0, ...bases.map((base) => questionsOf(base).length));
  const parts = bases.map((base, at) => {
    const questions = questionsOf(base);
    const columns = ['1 AS one', ...questions.map(({ sql: text }, n) => `(${text}) AS q${n}`)].join(', ');
    const { sql: source, params } = base.source.source(part(columns, ...questions.flatMap((it) => it.params)));
    const counts = Array.from({ length: width }, (_, n) =>
      n < questions.length ? `COUNT(CASE WHEN b.q${n} THEN 1 END) AS n${n}` : `0 AS n${n}`,
    );
    return part(`SELECT ${[`${at} AS base`, 'COUNT(*) AS total', ...counts].join(', ')} FROM (${source}) b`, ...params);
  });
  const rows = await sql.all<Record<string, number>>(...unionOf(parts));
  const byBase = new Map(rows.map((row) => [row['base'], row]));
  return bases.map((base, at) => {
    const row = byBase.get(at);
    return { total: row?.['total'] ?? 0, counts: questionsOf(base).map((_, n) => row?.[`n${n}`] ?? 0) };
  });
}

export interface AskedCounts {
  readonly total: number;
  /** In the order of the base's plans and of their questions. */
  readonly counts: readonly number[];
}

const questionsOf = ({ plans }: FacetBase): SqlPart[] => plans.flatMap(({ asked }) => asked.map(({ is }) => is));

/** One statement: the options that the customers of each base have, counted; of texts so many, the most common first. */
export async function groupedCounts(
  sql: Sql,
  groupId: Buffer,
  bases: readonly FacetBase[],
  mostTexts: number,
): Promise<readonly GroupedCount[]> {
  const pieces = bases.flatMap(({ source, plans }, base) => {
    const grouped = plans.flatMap(({ grouped: it }) => it ?? []);
    return [...texts(grouped, base, source, mostTexts), ...options(grouped, base, source, sql, groupId)];
  });
  return pieces.length === 0 ? [] : sql.all<GroupedCount>(...unionOf(pieces));
}

const unionOf = (parts: readonly SqlPart[]): [string, readonly SqlValue[]] => [
  parts.map(({ sql }) => sql).join(' UNION ALL '),
  parts.flatMap(({ params }) => params),
];

type Source = CountedSource;

function texts(grouped: readonly GroupedOptions[], base: number, { source }: Source, most: number): SqlPart[] {
  return grouped.flatMap((wanted) => {
    if (wanted.by !== 'text') return [];
    const { column, key } = wanted;
    const from = source(part(`c.${column} AS label, c.${key} AS groupedBy`));
    return part(
      `SELECT * FROM (SELECT ${base} AS base, '${column}' AS facet, NULL AS target, NULL AS optionKey, MIN(b.label) AS label, COUNT(*) AS n
        FROM (${from.sql}) b WHERE b.label IS NOT NULL GROUP BY b.groupedBy ORDER BY n DESC, label LIMIT ${most}) ${column}${base}`,
      ...from.params,
    );
  });
}

/** A table that holds what customers have, a row for each: how its rows are told apart and counted. */
interface Held {
  readonly table: string;
  /** What a row is of: the facet, the entry or user, and the bytes of an option. */
  readonly facet: string;
  readonly target: string;
  readonly optionKey: string;
  readonly groupedBy: string;
  /** Which of its rows are asked for; null: none. */
  readonly wanted: (grouped: readonly GroupedOptions[]) => SqlPart | null;
}

const held: readonly Held[] = [
  {
    table: 'customer_link',
    facet: 'h.kind',
    target: 'h.targetId',
    optionKey: 'NULL',
    groupedBy: 'h.kind, h.targetId',
    wanted: (grouped) =>
      among(
        'h.kind',
        grouped.flatMap((options) => (options.by === 'links' ? options.field : [])),
      ),
  },
  {
    table: 'customer_assignee',
    facet: "'assignedTo'",
    target: 'h.membershipId',
    optionKey: 'NULL',
    groupedBy: 'h.membershipId',
    wanted: (grouped) => (grouped.some(({ by }) => by === 'people') ? part('1 = 1') : null),
  },
  {
    table: 'customer_value',
    facet: "'customFields'",
    target: 'h.fieldId',
    optionKey: 'h.sortKey',
    groupedBy: 'h.fieldId, h.sortKey',
    wanted: (grouped) =>
      among(
        'h.fieldId',
        grouped.flatMap((options) => (options.by === 'values' ? options.fieldId : [])),
      ),
  },
];

function among(column: string, values: readonly SqlValue[]): SqlPart | null {
  if (values.length === 0) return null;
  const list = inList(values);
  return part(`${column} IN ${list.sql}`, ...list.params);
}

/** The options that stand in tables of their own. */
function options(
  grouped: readonly GroupedOptions[],
  base: number,
  { source }: Source,
  { dialect }: Sql,
  groupId: Buffer,
): SqlPart[] {
  return held.flatMap(({ table, facet, target, optionKey, groupedBy, wanted }) => {
    const rows = wanted(grouped);
    if (!rows) return [];
    const from = source(part('c.id AS id'));
    return part(
      `SELECT ${base} AS base, ${facet} AS facet, ${target} AS target, ${optionKey} AS optionKey, NULL AS label, COUNT(*) AS n
        FROM (${from.sql}) b ${thenJoin[dialect]} ${table} h ON h.groupId = ? AND h.customerId = b.id
        WHERE ${rows.sql} GROUP BY ${groupedBy}`,
      ...from.params,
      groupId,
      ...rows.params,
    );
  });
}
