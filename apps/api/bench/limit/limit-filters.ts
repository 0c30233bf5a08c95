import { searchText } from '@register/domain/text/search-text';
import { listAnswer, listColumns, mainContactJoin, type ListRow } from './limit-list.js';
import type { LimitDatabase } from './limit-database.js';

// What a filtered register asks for: its first page, and how its customers divide among the options of two filters.

export async function limitFilteredList(
  database: LimitDatabase,
  groupId: Uint8Array,
  { city, first }: { readonly city: string; readonly first: number },
): Promise<object> {
  return listAnswer(await database.all<ListRow>(companiesOfPlace, [groupId, placeOf(city), first + 1, groupId]), first);
}

const companiesOfPlace = `
  SELECT ${listColumns}
    FROM (SELECT nameKey, id FROM customer WHERE groupId = ? AND cityFold = ? AND type = 'COMPANY' AND status <> 2 ORDER BY nameKey, id LIMIT ?) page
    JOIN customer c ON c.groupId = ? AND c.id = page.id
    ${mainContactJoin}
   ORDER BY page.nameKey, page.id`;

export async function limitFacets(
  database: LimitDatabase,
  groupId: Uint8Array,
  { city }: { readonly city: string },
): Promise<object> {
  const [row] = await database.all<Readonly<Record<string, number>>>(facets, [groupId, placeOf(city)]);
  const total = row?.['total'] ?? 0;
  const count = (name: string): object => ({
    value: Math.min(row?.[name] ?? 0, most),
    precision: total > most ? 'AT_LEAST' : 'EXACT',
  });
  const facet = (field: string, values: readonly string[]): object => ({
    field,
    total: count('total'),
    options: values.map((value) => ({ value, count: count(value) })),
  });
  return { customerFacets: [facet('type', ['COMPANY', 'PRIVATE']), facet('status', ['ACTIVE', 'INACTIVE'])] };
}

/** As many customers are looked through as by the product. */
const most = 20_000;

const facets = `
  SELECT COUNT(*) AS total, COUNT(CASE WHEN type = 'COMPANY' THEN 1 END) AS COMPANY, COUNT(CASE WHEN type = 'PRIVATE' THEN 1 END) AS PRIVATE,
         COUNT(CASE WHEN status = 0 THEN 1 END) AS ACTIVE, COUNT(CASE WHEN status = 1 THEN 1 END) AS INACTIVE
    FROM (SELECT type, status FROM customer WHERE groupId = ? AND cityFold = ? AND status <> 2 LIMIT ${most + 1}) looked`;

const placeOf = (city: string): Uint8Array => Buffer.from(searchText(city));
