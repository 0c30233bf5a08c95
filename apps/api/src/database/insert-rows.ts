import type { Sql, SqlValue } from './sql.js';

/**
 * Inserts rows by as few statements as possible. Up to 16 rows go in one; larger sets are cut into powers of two, so that
 * sets of every size share a few prepared statements.
 */
export async function insertRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  for (let done = 0; done < rows.length;) {
    const size = chunkSize(rows.length - done, most[sql.dialect]);
    const values: SqlValue[] = [];
    for (let at = done; at < done + size; at += 1) values.push(...(rows[at] ?? []));
    await sql.run(insertText(table, columns, size), values);
    done += size;
  }
}

const chunkSize = (left: number, most: number): number =>
  left <= 16 ? left : Math.min(most, 2 ** Math.floor(Math.log2(left)));

/** Each value of a prepared statement is told of by the server, and kept in memory by the driver for each connection. */
const most: Readonly<Record<Sql['dialect'], number>> = { sqlite: 256, mysql: 64 };

function insertText(table: string, columns: readonly string[], rows: number): string {
  const key = `${table}:${rows}:${columns.join()}`;
  const known = texts.get(key);
  if (known) return known;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')}`;
  texts.set(key, text);
  return text;
}

/** A long insert's text is kept: building it costs more than looking it up. There are a few dozen of them. */
const texts = new Map<string, string>();
