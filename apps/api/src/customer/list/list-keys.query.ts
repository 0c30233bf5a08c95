import type { Sql, SqlValue } from '../../database/sql.js';
import type { CustomerList } from './customer-lists.js';
import { orderedPlace } from './ordered-place.query.js';

/** The ids of all customers of a list that is ordered by fields, in its order, some thousands at a time. */
export async function* keysOfList(sql: Sql, list: CustomerList): AsyncGenerator<Buffer[]> {
  const { keys } = list;
  const last = keys.length - 1;
  for (let position: SqlValue[] | null = null; ;) {
    const place = await orderedPlace(sql, list, keys, position, atOnce);
    const rows: Readonly<Record<string, SqlValue>>[] = await sql.all(place.sql, place.params);
    yield rows.flatMap((row) =>
      row[`k${last}`] instanceof Uint8Array ? [Buffer.from(row[`k${last}`] as Uint8Array)] : [],
    );
    const end = rows.at(-1);
    if (!end || rows.length < atOnce) return;
    position = keys.map((_, at) => end[`k${at}`] ?? null);
  }
}

const atOnce = 5000;
