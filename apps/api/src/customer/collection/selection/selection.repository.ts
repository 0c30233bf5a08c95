import { newId } from '../../../database/ids.js';
import { insertRows } from '../../../database/insert-rows.js';
import type { Sql } from '../../../database/sql.js';
import type { Actor } from '../../../request-context.js';
import { customersSeen } from '../../customer-scope.js';
import { customersById } from '../../customers-by-id.js';

/** Customers that were chosen together: their ids, whatever has become of them since. */
export interface Selection {
  readonly groupId: Buffer;
  readonly id: Buffer;
  readonly customers: number;
  /** How they were asked for, as the log keeps it: JSON of `AskedFor`. Selections of older releases do not say it. */
  readonly asked: string | null;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

type Chooser = Pick<Actor, 'groupId' | 'actorId'>;

/** Which of these ids are customers that the actor sees. Hex. */
export async function seenAmong(sql: Sql, actor: Actor, keys: readonly Buffer[]): Promise<ReadonlySet<string>> {
  const scope = customersSeen(actor);
  const { from, where } = customersById(sql.dialect, actor.groupId, keys);
  const rows = await sql.all<{ id: Buffer }>(`SELECT c.id FROM ${from.sql} WHERE ${scope.sql} AND ${where.sql}`, [
    ...from.params,
    ...scope.params,
    ...where.params,
  ]);
  return new Set(rows.map(({ id }) => id.toString('hex')));
}

/** Keeps the ids in the order in which they come. */
export async function insertSelection(
  sql: Sql,
  { groupId, actorId }: Chooser,
  { keys, asked, now, keptMs }: KeptSelection,
): Promise<Selection> {
  const selection = { groupId, id: newId(), customers: keys.length, asked, expiresAt: now + keptMs };
  await sql.run(
    'INSERT INTO customer_selection (groupId, id, actorId, customers, asked, createdAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [groupId, selection.id, actorId, keys.length, asked, now, selection.expiresAt],
  );
  for (let part = 0; part * idsInPart < keys.length; part += 1) {
    const ids = Buffer.concat(keys.slice(part * idsInPart, (part + 1) * idsInPart));
    await insertRows(sql, 'customer_selection_part', partColumns, [[groupId, selection.id, part, ids]]);
  }
  return selection;
}

interface KeptSelection {
  readonly keys: readonly Buffer[];
  readonly asked: string;
  readonly now: number;
  readonly keptMs: number;
}

/** A selection of this actor's own that has not run out; undefined alike for anybody else's. */
export async function findSelection(
  sql: Sql,
  { groupId, actorId }: Chooser,
  id: Buffer,
  now: number,
): Promise<Selection | undefined> {
  const [selection] = await sql.all<Selection>(
    'SELECT groupId, id, customers, asked, expiresAt FROM customer_selection WHERE groupId = ? AND id = ? AND actorId = ? AND expiresAt > ?',
    [groupId, id, actorId, now],
  );
  return selection;
}

/** The chosen ids in their order, some at a time: as many as it is said when each are taken. */
export async function* selectedKeys(
  sql: Sql,
  { groupId, id }: Pick<Selection, 'groupId' | 'id'>,
  atOnce: () => number,
): AsyncGenerator<Buffer[]> {
  for (let part = 0; ; part += 1) {
    const [row] = await sql.all<{ ids: Buffer }>(
      'SELECT ids FROM customer_selection_part WHERE groupId = ? AND selectionId = ? AND part = ?',
      [groupId, id, part],
    );
    if (!row) return;
    const keys = Array.from({ length: row.ids.length / idLength }, (_, at) =>
      row.ids.subarray(at * idLength, (at + 1) * idLength),
    );
    for (let done = 0; done < keys.length;) {
      const some = keys.slice(done, done + atOnce());
      yield some;
      done += some.length;
    }
  }
}

/** Removes one that ran out before then; false when there is none left. */
export async function removeExpiredSelection(sql: Sql, before: number): Promise<boolean> {
  const [old] = await sql.all<Pick<Selection, 'groupId' | 'id'>>(
    'SELECT groupId, id FROM customer_selection WHERE expiresAt <= ? ORDER BY expiresAt LIMIT 1',
    [before],
  );
  // Its parts go with it.
  if (old) await sql.run('DELETE FROM customer_selection WHERE groupId = ? AND id = ?', [old.groupId, old.id]);
  return old !== undefined;
}

const idLength = 16;
/** As many as a column of 64 KiB takes. */
const idsInPart = 4000;
const partColumns = ['groupId', 'selectionId', 'part', 'ids'];
