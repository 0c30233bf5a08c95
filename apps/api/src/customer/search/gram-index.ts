import { insertRows } from '../../database/insert-rows.js';
import type { Sql } from '../../database/sql.js';
import { gramsOf } from './search-grams.js';
import type { SearchRows } from './search-row.js';

type Indexed = Pick<SearchRows, 'customerId' | 'nameKey' | 'text'>;

/** Adds customers to the index of grams: SQLite cuts the text itself, MySQL is given the grams as words. */
export async function insertGrams(sql: Sql, groupId: Buffer, rows: readonly Indexed[]): Promise<void> {
  if (sql.dialect === 'mysql') {
    const columns = ['groupId', 'customerId', 'nameKey', 'grams'];
    return insertRows(
      sql,
      'customer_gram',
      columns,
      rows.map(({ customerId, nameKey, text }) => [groupId, customerId, nameKey, gramsOf(text)]),
    );
  }
  // One writer at a time: nobody else takes the same numbers.
  const [last] = await sql.all<{ docId: number | null }>('SELECT MAX(docId) AS docId FROM customer_gram');
  const first = (last?.docId ?? 0) + 1;
  await insertRows(
    sql,
    'customer_gram',
    ['docId', 'groupId', 'customerId', 'nameKey'],
    rows.map(({ customerId, nameKey }, at) => [first + at, groupId, customerId, nameKey]),
  );
  await insertRows(
    sql,
    'customer_gram_index',
    ['rowid', 'text'],
    rows.map(({ text }, at) => [first + at, text]),
  );
}

export async function removeGrams(sql: Sql, groupId: Buffer, customerIds: readonly Buffer[]): Promise<void> {
  const these = `groupId = ? AND customerId IN (${customerIds.map(() => '?').join(', ')})`;
  const params = [groupId, ...customerIds];
  if (sql.dialect === 'sqlite') {
    await sql.run(
      `DELETE FROM customer_gram_index WHERE rowid IN (SELECT docId FROM customer_gram WHERE ${these})`,
      params,
    );
  }
  await sql.run(`DELETE FROM customer_gram WHERE ${these}`, params);
}

/** Follows a customer whose place in the name order changed and whose text did not. */
export async function moveGram(sql: Sql, groupId: Buffer, customerId: Buffer, nameKey: Uint8Array): Promise<void> {
  await sql.run('UPDATE customer_gram SET nameKey = ? WHERE groupId = ? AND customerId = ?', [
    nameKey,
    groupId,
    customerId,
  ]);
}
