import { searchText } from '@register/domain/text/search-text';
import type { LimitDatabase } from './limit-database.js';

/** How many active customers there are in a town, by an index, stopped after ten thousand. */
export async function limitCount(
  database: LimitDatabase,
  groupId: Uint8Array,
  { city }: { readonly city: string },
): Promise<object> {
  const [row] = await database.all<{ n: number }>(
    'SELECT COUNT(*) AS n FROM (SELECT id FROM customer WHERE groupId = ? AND cityFold = ? AND status = 0 LIMIT 10001) counted',
    [groupId, Buffer.from(searchText(city))],
  );
  const n = row?.n ?? 0;
  const totalCount = n > 10_000 ? { value: 10_000, precision: 'AT_LEAST' } : { value: n, precision: 'EXACT' };
  return { customers: { totalCount } };
}
