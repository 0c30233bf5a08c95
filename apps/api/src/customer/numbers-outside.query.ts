import type { Sql } from '../database/sql.js';
import type { Count } from '../graphql/page.type.js';
import { countAtMost, countOf } from '../graphql/page-of-rows.js';
import { customerStatusCode } from './customer-status-code.js';

/** How many customers of a group, outside the bin, have a number shorter or longer than this. Counting stops at 10,000. */
export async function countNumbersOutside(
  sql: Sql,
  groupId: Buffer,
  { minLength, maxLength }: { readonly minLength: number; readonly maxLength: number },
): Promise<Count> {
  // What the domain counts: numbers hold no character beyond the basic plane.
  const length = sql.dialect === 'mysql' ? 'CHAR_LENGTH(c.number)' : 'LENGTH(c.number)';
  const [row] = await sql.all<{ n: number }>(
    `SELECT COUNT(*) AS n FROM (SELECT 1 FROM customer c WHERE c.groupId = ? AND c.status < ? AND (${length} < ? OR ${length} > ?) LIMIT ${countAtMost + 1}) counted`,
    [groupId, customerStatusCode.DELETED, minLength, maxLength],
  );
  return countOf(row?.n ?? 0);
}
