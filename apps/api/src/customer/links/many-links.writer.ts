import { linkFields, type CustomerLinks, type LinkField } from '@register/domain/customer/customer-links';
import { inList } from '../../database/in-list.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Sql } from '../../database/sql.js';
import { pairsBy, removePairs } from '../remove-pairs.query.js';
import { columns, keyOf, linkRow } from './customer-links.writer.js';

interface ChangedLinks {
  readonly key: Buffer;
  readonly before: CustomerLinks;
  readonly after: CustomerLinks;
}

/** Writes what differs between two states of many customers' links: a few statements for each field, however many they are. */
export async function replaceManyLinks(sql: Sql, groupId: Buffer, customers: readonly ChangedLinks[]): Promise<void> {
  for (const field of linkFields) {
    const changed = customers.filter(({ before, after }) => before[field] !== after[field]);
    if (changed.length === 0) continue;
    const gone = changed.flatMap(({ key, before, after }) =>
      before[field].filter((id) => !after[field].includes(id)).map((of) => ({ of, customer: key })),
    );
    await removePairs(
      sql,
      { table: 'customer_link', column: 'targetId', groupId, and: { sql: 'kind = ?', params: [field] } },
      pairsBy(gone, (id) => keyOf(field, id)),
    );
    // What stays keeps its place, and what comes stands behind: places rise, and need not be without gaps.
    const last = await lastPlaces(sql, groupId, field, changed);
    const added = changed.flatMap(({ key, before, after }) => {
      const first = (last.get(key.toString('hex')) ?? -1) + 1;
      const news = after[field].filter((id) => !before[field].includes(id));
      return news.map((id, at) => linkRow(groupId, key, field, id, first + at));
    });
    await insertRows(sql, 'customer_link', columns, added);
  }
}

async function lastPlaces(
  sql: Sql,
  groupId: Buffer,
  field: LinkField,
  customers: readonly ChangedLinks[],
): Promise<ReadonlyMap<string, number>> {
  const list = inList(customers.map(({ key }) => key));
  const rows = await sql.all<{ customerId: Buffer; last: number }>(
    `SELECT customerId, MAX(place) AS last FROM customer_link WHERE groupId = ? AND kind = ? AND customerId IN ${list.sql} GROUP BY customerId`,
    [groupId, field, ...list.params],
  );
  return new Map(rows.map(({ customerId, last }) => [customerId.toString('hex'), last]));
}
