import type { ChosenArticle } from '@register/domain/customer/customer-articles';
import { inList } from '../database/in-list.js';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';

/**
 * The articles among these ids that the group has, for what is about to refer to them: within a transaction they stay
 * until it ends. Asks nothing where none is named.
 */
export async function chosenArticles(
  sql: Sql,
  groupId: Buffer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChosenArticle>> {
  const keys = ids.flatMap((id) => parsePublicId('art', id) ?? []);
  if (keys.length === 0) return none;
  const wanted = inList(keys);
  const lock = sql.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : '';
  const rows = await sql.all<Row>(
    `SELECT id, number, name, inactivatedAt FROM article WHERE groupId = ? AND id IN ${wanted.sql}${lock}`,
    [groupId, ...wanted.params],
  );
  return new Map(
    rows.map(({ id, number, name, inactivatedAt }) => [
      publicId('art', id),
      { number, name, status: inactivatedAt === null ? 'ACTIVE' : 'INACTIVE' },
    ]),
  );
}

const none: ReadonlyMap<string, ChosenArticle> = new Map();

interface Row {
  readonly id: Buffer;
  readonly number: string;
  readonly name: string;
  readonly inactivatedAt: number | null;
}
