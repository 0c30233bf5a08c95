import type { SqlPart, SqlValue } from '../../database/sql.js';

export const part = (sql: string, ...params: readonly SqlValue[]): SqlPart => ({ sql, params });

export const allOf = (parts: readonly SqlPart[]): SqlPart => joined(parts, ' AND ', always);

export const anyOf = (parts: readonly SqlPart[]): SqlPart => joined(parts, ' OR ', never);

/** Only of conditions that are true or false, never NULL: then it holds exactly where they do not. */
export const not = ({ sql, params }: SqlPart): SqlPart => ({ sql: `NOT (${sql})`, params });

export const oneOf = (expression: string, values: readonly SqlValue[]): SqlPart =>
  values.length === 0 ? never : part(`${expression} IN (${values.map(() => '?').join(', ')})`, ...values);

export const always = part('1 = 1');
export const never = part('1 = 0');

function joined(parts: readonly SqlPart[], operator: string, none: SqlPart): SqlPart {
  const [first] = parts;
  if (!first) return none;
  if (parts.length === 1) return first;
  return { sql: `(${parts.map(({ sql }) => sql).join(operator)})`, params: parts.flatMap(({ params }) => params) };
}
