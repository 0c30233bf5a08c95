import { freeName, nameKey } from '@register/domain/document/document-name';
import type { CustomerFollower, Move } from '../customer/customer-change.service.js';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import { goingBack, type FollowedDocument } from './going-back.js';
import { nameHash, notInBin, orderKeyOf } from './document-row.js';

/** Files and folders, also those in the bin, and uploads on their way: as they lie, with another name only where that is taken. */
export const followDocuments: CustomerFollower = {
  kind: 'documents',
  field: 'documents',
  async count(sql, groupId, customerId) {
    const [row] = await sql.all<{ n: number }>(
      'SELECT COUNT(*) AS n FROM document WHERE groupId = ? AND customerId = ? AND deletedAt IS NULL',
      [groupId, customerId],
    );
    return row?.n ?? 0;
  },
  async follow(sql, move) {
    const { groupId, mergeId, survivor, absorbed } = move;
    await sql.run(
      `INSERT INTO customer_merge_part (groupId, mergeId, kind, partId, version, name)
        SELECT groupId, ?, 'DOCUMENT', id, version, NULL FROM document WHERE groupId = ? AND customerId = ?`,
      [mergeId, groupId, absorbed],
    );
    await renameTaken(sql, move);
    for (const table of ['document', 'document_upload']) await carry(sql, table, groupId, absorbed, survivor);
  },
  async goBack(sql, { groupId, mergeId, survivor, absorbed }) {
    const documents = await sql.all<FollowedDocument>(
      `SELECT d.id, d.parentId, d.kind, d.name, d.version, p.version AS cameWith, p.name AS cameAs
        FROM document d LEFT JOIN customer_merge_part p
          ON p.groupId = d.groupId AND p.mergeId = ? AND p.kind = 'DOCUMENT' AND p.partId = d.id
        WHERE d.groupId = ? AND d.customerId = ?`,
      [mergeId, groupId, survivor],
    );
    const { back, stays } = goingBack(documents, survivor);
    for (let at = 0; at < back.length; at += atOnce) {
      const list = inList(back.slice(at, at + atOnce).map(({ id }) => id));
      await carry(sql, 'document', groupId, survivor, absorbed, `AND id IN ${list.sql}`, list.params);
    }
    for (const { id, kind, cameAs } of back) if (cameAs !== null) await rename(sql, groupId, id, kind, cameAs);
    return stays;
  },
};

const atOnce = 500;

/** From the top of one customer to the top of the other. */
async function carry(
  sql: Sql,
  table: string,
  groupId: Buffer,
  from: Buffer,
  to: Buffer,
  only = '',
  params: readonly Buffer[] = [],
): Promise<void> {
  await sql.run(
    `UPDATE ${table} SET parentId = CASE WHEN parentId = ? THEN ? ELSE parentId END, customerId = ? WHERE groupId = ? AND customerId = ? ${only}`,
    [from, to, to, groupId, from, ...params],
  );
}

/** At the top only: what lies in a folder goes with it. */
async function renameTaken(sql: Sql, { groupId, mergeId, survivor, absorbed }: Move): Promise<void> {
  const rows = await sql.all<{ id: Buffer; parentId: Buffer; kind: 'FILE' | 'FOLDER'; name: string }>(
    `SELECT id, parentId, kind, name FROM document WHERE groupId = ? AND parentId IN (?, ?) AND binMark = ?`,
    [groupId, survivor, absorbed, notInBin],
  );
  const taken = new Set(rows.filter(({ parentId }) => parentId.equals(survivor)).map(({ name }) => nameKey(name)));
  const own = new Set(rows.filter(({ parentId }) => parentId.equals(absorbed)).map(({ name }) => nameKey(name)));
  for (const { id, parentId, kind, name } of rows) {
    if (!parentId.equals(absorbed) || !taken.has(nameKey(name))) continue;
    const free = freeName(name, (key) => taken.has(key) || own.has(key));
    taken.add(nameKey(free));
    await rename(sql, groupId, id, kind, free);
    await sql.run(
      `UPDATE customer_merge_part SET name = ? WHERE groupId = ? AND mergeId = ? AND kind = 'DOCUMENT' AND partId = ?`,
      [name, groupId, mergeId, id],
    );
  }
}

async function rename(sql: Sql, groupId: Buffer, id: Buffer, kind: 'FILE' | 'FOLDER', name: string): Promise<void> {
  await sql.run('UPDATE document SET name = ?, nameKey = ?, orderKey = ? WHERE groupId = ? AND id = ?', [
    name,
    nameHash(name),
    orderKeyOf(kind, name),
    groupId,
    id,
  ]);
}
