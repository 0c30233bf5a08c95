import type { ViewDraft } from '@register/domain/view/check-view';
import type { ViewContent } from '@register/domain/view/customer-view';
import { newId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import { keyOfView, type StoredView } from './customer-view.query.js';

/** Writes a new view and answers its id. */
export async function insertView(sql: Sql, owner: Owner, view: ViewDraft, at: number): Promise<Buffer> {
  const id = newId();
  await sql.run(
    'INSERT INTO customer_view (groupId, id, version, ownerId, audience, role, name, content, createdAt, updatedAt, updatedBy, usedAt, deletedAt) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)',
    [
      owner.groupId,
      id,
      owner.membershipId,
      view.audience,
      view.role,
      view.name,
      JSON.stringify(contentOf(view)),
      at,
      at,
      owner.name,
      at,
    ],
  );
  return id;
}

/** False when somebody else has changed it since this version. One that is for nobody else any more belongs to whoever says so. */
export async function updateView(
  sql: Sql,
  { groupId, membershipId, name }: Owner,
  { id, version }: Pick<StoredView, 'id' | 'version'>,
  view: ViewDraft,
  at: number,
): Promise<boolean> {
  const { affected } = await sql.run(
    `UPDATE customer_view SET version = version + 1, ownerId = CASE WHEN ? = 'ME' THEN ? ELSE ownerId END,
      audience = ?, role = ?, name = ?, content = ?, updatedAt = ?, updatedBy = ? WHERE groupId = ? AND id = ? AND version = ?`,
    [
      view.audience,
      membershipId,
      view.audience,
      view.role,
      view.name,
      JSON.stringify(contentOf(view)),
      at,
      name,
      groupId,
      id,
      version,
    ],
  );
  return affected === 1;
}

/** Takes it away, or gives it back. */
export async function setDeleted(
  sql: Sql,
  { groupId, name }: Owner,
  { id, version }: Pick<StoredView, 'id' | 'version'>,
  { at, deletedAt }: { readonly at: number; readonly deletedAt: number | null },
): Promise<boolean> {
  const { affected } = await sql.run(
    'UPDATE customer_view SET version = version + 1, updatedAt = ?, updatedBy = ?, deletedAt = ? WHERE groupId = ? AND id = ? AND version = ?',
    [at, name, deletedAt, groupId, id, version],
  );
  return affected === 1;
}

/** Somebody has it open: no change of it, so that whoever changes it meanwhile is not stopped. */
export async function keepUse(sql: Sql, groupId: Buffer, { id }: Pick<StoredView, 'id'>, at: number): Promise<void> {
  await sql.run('UPDATE customer_view SET usedAt = ? WHERE groupId = ? AND id = ?', [at, groupId, id]);
}

/** Removes for good what was taken away before this moment, with what people had chosen about it. */
export async function removeDeletedViews(sql: Sql, { groupId }: Pick<Owner, 'groupId'>, before: number): Promise<void> {
  const gone = await sql.all<Pick<StoredView, 'id'>>(
    'SELECT id FROM customer_view WHERE groupId = ? AND deletedAt < ?',
    [groupId, before],
  );
  for (const view of gone) {
    await sql.run('DELETE FROM customer_view_choice WHERE groupId = ? AND viewKey = ?', [groupId, keyOfView(view)]);
    await sql.run('DELETE FROM customer_view WHERE groupId = ? AND id = ?', [groupId, view.id]);
  }
}

/** Keeps a choice; null forgets it. */
export async function keepChoice(sql: Sql, { groupId, whoId, viewKey }: ChoiceOf, content: unknown): Promise<void> {
  if (content === null) {
    await sql.run('DELETE FROM customer_view_choice WHERE groupId = ? AND whoId = ? AND viewKey = ?', [
      groupId,
      whoId,
      viewKey,
    ]);
    return;
  }
  const onDuplicate =
    sql.dialect === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE content = VALUES(content)'
      : 'ON CONFLICT (groupId, whoId, viewKey) DO UPDATE SET content = excluded.content';
  await sql.run(
    `INSERT INTO customer_view_choice (groupId, whoId, viewKey, content) VALUES (?, ?, ?, ?) ${onDuplicate}`,
    [groupId, whoId, viewKey, JSON.stringify(content)],
  );
}

export interface ChoiceOf {
  readonly groupId: Buffer;
  readonly whoId: Buffer;
  readonly viewKey: string;
}

/** Who keeps views: a user of the group. */
export type Owner = Pick<Actor, 'groupId' | 'name'> & { readonly membershipId: Buffer };

const contentOf = ({ search, filters, sorts, columns, layout }: ViewDraft): ViewContent => ({
  search,
  filters,
  sorts,
  columns,
  layout,
});
