import { ownerTextOf, type PartImportPlan } from '@register/domain/import/part-row';
import { entryKey } from '@register/domain/import/named-entries';
import type { ReadRow } from '@register/domain/import/import-row';
import { sortKey } from '@register/domain/text/sort-key';
import type { CustomerBulkService, StoredCustomer } from '../../customer/customer-bulk.service.js';
import { inList } from '../../database/in-list.js';
import type { Sql, SqlPart } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';

/** Finds the customers that rows name, by number or else by their whole name; locked where they are to be changed. */
export async function ownersOf(
  customers: CustomerBulkService,
  sql: Sql,
  actor: Actor,
  { rows, columns, how }: { rows: readonly ReadRow[]; columns: PartImportPlan['columns']; how: 'LOOK' | 'CHANGE' },
): Promise<(row: ReadRow) => readonly StoredCustomer[]> {
  const given = rows.map((row) => ownerTextOf(row, columns));
  const texts = (by: 'customerNumber' | 'customerName') => [
    ...new Set(given.flatMap((one) => (one?.by === by ? [one.text] : []))),
  ];
  const numbers = keysOnce(texts('customerNumber').map((text) => Buffer.from(entryKey(text), 'latin1')));
  const names = keysOnce(texts('customerName').map((text) => Buffer.from(sortKey(text))));
  // One after the other, each by its index: for either of two SQLite would go through the group.
  const found: StoredCustomer[] = [];
  for (const condition of [...among('c.numberKey', numbers), ...among('c.nameKey', names)])
    found.push(
      ...(how === 'CHANGE'
        ? await customers.allForChange(sql, actor, condition)
        : await customers.allWithin(sql, actor, condition)),
    );
  const byNumber = new Map(found.map((stored) => [entryKey(stored.customer.number), stored]));
  // A number that leads to another customer tells so.
  const [others] = among(
    'c.numberKey',
    numbers.filter((key) => !byNumber.has(key.toString('latin1'))),
  );
  for (const stored of others ? await customers.unseen(sql, actor, others) : [])
    byNumber.set(entryKey(stored.customer.number), stored);
  const byName = new Map<string, StoredCustomer[]>();
  for (const stored of new Map(found.map((one) => [one.key.toString('hex'), one])).values()) {
    const key = entryKey(stored.customer.name);
    byName.set(key, [...(byName.get(key) ?? []), stored]);
  }
  return (row) => {
    const one = ownerTextOf(row, columns);
    if (!one) return [];
    const key = entryKey(one.text);
    if (one.by === 'customerName') return byName.get(key) ?? [];
    const holder = byNumber.get(key);
    return holder ? [holder] : [];
  };
}

function among(column: string, keys: readonly Buffer[]): SqlPart[] {
  if (keys.length === 0) return [];
  const list = inList(keys);
  return [{ sql: `${column} IN ${list.sql}`, params: list.params }];
}

const keysOnce = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('hex'), key])).values(),
];
