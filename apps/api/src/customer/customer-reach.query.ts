import type { Viewer } from '@register/domain/access/viewer';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { customersWithin } from './customer-scope.js';
import { customerStatusCode } from './customer-status-code.js';

/** Somebody of the group, as far as which customers they see. */
export interface Reaching {
  readonly viewer: Viewer;
  readonly membershipId: Buffer | null;
}

/**
 * How many customers each of these sees, active and inactive, by the fence that lists have: one statement, which counts once
 * for all who see the same.
 */
export async function countReached(sql: Sql, actor: Actor, reaching: readonly Reaching[]): Promise<number[]> {
  const { ACTIVE, INACTIVE } = customerStatusCode;
  const scopes = reaching.map(({ viewer, membershipId }) => customersWithin({ ...actor, viewer, membershipId }));
  const nameOf = (at: number): string => {
    const { sql: text, params } = scopes[at] ?? { sql: '', params: [] };
    return `${text} ${params.map((param) => (Buffer.isBuffer(param) ? param.toString('hex') : String(param))).join(' ')}`;
  };
  const names = scopes.map((_, at) => nameOf(at));
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return [];
  const asked = distinct.flatMap((name) => scopes[names.indexOf(name)] ?? []);
  const [row = {}] = await sql.all<Record<string, number | bigint>>(
    `SELECT ${asked
      .map(
        (scope, at) =>
          `(SELECT COUNT(*) FROM customer c WHERE ${scope.sql} AND c.status IN (${ACTIVE}, ${INACTIVE})) AS n${at}`,
      )
      .join(', ')}`,
    asked.flatMap(({ params }) => params),
  );
  return names.map((name) => Number(row[`n${distinct.indexOf(name)}`] ?? 0));
}
