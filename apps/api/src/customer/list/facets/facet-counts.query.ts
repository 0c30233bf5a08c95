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

/** One statement: the options that the customers of each base have, counted. */
export async function groupedCounts(
  sql: Sql,
  groupId: Buffer,
  bases: readonly FacetBase[],
): Promise<readonly GroupedCount[]> {
  const pieces = bases.flatMap(({ source, plans }, base) => {
    const grouped = plans.flatMap(({ grouped: it }) => it ?? []);
    return [
      ...texts(grouped, base, source),
      ...linked(grouped, base, source, sql, groupId),
      ...assigned(grouped, base, source, sql, groupId),
      ...valued(grouped, base, source, sql, groupId),
    ];
  });
  return pieces.length === 0 ? [] : sql.all<GroupedCount>(...unionOf(pieces));
}

const unionOf = (parts: readonly SqlPart[]): [string, readonly SqlValue[]] => [
  parts.map(({ sql }) => sql).join(' UNION ALL '),
  parts.flatMap(({ params }) => params),
];

type Source = CountedSource;

function texts(grouped: readonly GroupedOptions[], base: number, { source }: Source): SqlPart[] {
  return grouped.flatMap((options) => {
    if (options.by !== 'text') return [];
    const { column, key } = options;
    const from = source(part(`c.${column} AS label, c.${key} AS groupedBy`));
    return part(
      `SELECT * FROM (SELECT ${base} AS base, '${column}' AS facet, NULL AS target, NULL AS optionKey, MIN(b.label) AS label, COUNT(*) AS n
        FROM (${from.sql}) b WHERE b.label IS NOT NULL GROUP BY b.groupedBy ORDER BY n DESC, label LIMIT ${mostOptions}) ${column}${base}`,
      ...from.params,
    );
  });
}

function linked(
  grouped: readonly GroupedOptions[],
  base: number,
  { source }: Source,
  { dialect }: Sql,
  groupId: Buffer,
): SqlPart[] {
  const kinds = grouped.flatMap((options) => (options.by === 'links' ? options.field : []));
  if (kinds.length === 0) return [];
  const from = source(part('c.id AS id'));
  const wanted = inList(kinds);
  return [
    part(
      `SELECT ${base} AS base, l.kind AS facet, l.targetId AS target, NULL AS optionKey, NULL AS label, COUNT(*) AS n
        FROM (${from.sql}) b ${thenJoin[dialect]} customer_link l ON l.groupId = ? AND l.customerId = b.id
        WHERE l.kind IN ${wanted.sql} GROUP BY l.kind, l.targetId`,
      ...from.params,
      groupId,
      ...wanted.params,
    ),
  ];
}

function assigned(
  grouped: readonly GroupedOptions[],
  base: number,
  { source }: Source,
  { dialect }: Sql,
  groupId: Buffer,
): SqlPart[] {
  if (!grouped.some(({ by }) => by === 'people')) return [];
  const from = source(part('c.id AS id'));
  return [
    part(
      `SELECT ${base} AS base, 'assignedTo' AS facet, p.membershipId AS target, NULL AS optionKey, NULL AS label, COUNT(*) AS n
        FROM (${from.sql}) b ${thenJoin[dialect]} customer_assignee p ON p.groupId = ? AND p.customerId = b.id
        GROUP BY p.membershipId`,
      ...from.params,
      groupId,
    ),
  ];
}

function valued(
  grouped: readonly GroupedOptions[],
  base: number,
  { source }: Source,
  { dialect }: Sql,
  groupId: Buffer,
): SqlPart[] {
  const fields = grouped.flatMap((options) => (options.by === 'values' ? options.fieldId : []));
  if (fields.length === 0) return [];
  const from = source(part('c.id AS id'));
  const wanted = inList(fields);
  return [
    part(
      `SELECT ${base} AS base, 'customFields' AS facet, v.fieldId AS target, v.sortKey AS optionKey, NULL AS label, COUNT(*) AS n
        FROM (${from.sql}) b ${thenJoin[dialect]} customer_value v ON v.groupId = ? AND v.customerId = b.id
        WHERE v.fieldId IN ${wanted.sql} GROUP BY v.fieldId, v.sortKey`,
      ...from.params,
      groupId,
      ...wanted.params,
    ),
  ];
}

/** Of entries, users and texts as many are told, the most common first. */
export const mostOptions = 100;
