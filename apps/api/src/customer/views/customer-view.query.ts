import type { ViewAudience, ViewContent, ViewLayout } from '@register/domain/view/customer-view';
import { seesView, viewAudiences, viewLayouts } from '@register/domain/view/customer-view';
import type { ListColumn } from '@register/domain/view/list-columns';
import { sortKey } from '@register/domain/text/sort-key';
import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';

/** A saved view as it is stored. */
export interface StoredView {
  readonly id: Buffer;
  readonly version: number;
  /** `usr_…` */
  readonly ownerId: string;
  readonly audience: ViewAudience;
  /** A template that every group has, or `rol_…`; one that is no more is still what users were given. */
  readonly role: string | null;
  readonly name: string;
  readonly content: ViewContent;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
  readonly updatedBy: string;
  /** When somebody last had it open, to the day. */
  readonly usedAt: number;
  readonly deletedAt: number | null;
}

/** How somebody has arranged a view for themselves. */
export interface Arrangement {
  readonly columns: readonly ListColumn[] | null;
  readonly layout: ViewLayout | null;
}

export interface Choices {
  readonly arrangements: ReadonlyMap<string, Arrangement>;
  /** Keys of views: the one that this user begins with, and the one that everybody does. */
  readonly ownDefault: string | null;
  readonly groupDefault: string | null;
  /** Those that the users of a role begin with. */
  readonly roleDefaults: ReadonlyMap<string, string>;
}

/** The saved views that the actor sees, in Swedish order of their names: some tens. */
export async function viewsSeen(sql: Sql, actor: Actor): Promise<readonly StoredView[]> {
  const rows = await sql.all<ViewRow>(
    `SELECT ${columns} FROM customer_view v WHERE v.groupId = ? AND v.deletedAt IS NULL AND (v.audience <> 'ME' OR v.ownerId = ?)`,
    [actor.groupId, actor.membershipId ?? nobody],
  );
  return rows
    .map(viewOf)
    .filter((view) => seesView(actor.viewer, actor.role, view))
    .map((view) => ({ view, key: Buffer.from(sortKey(view.name)) }))
    .sort((a, b) => Buffer.compare(a.key, b.key) || Buffer.compare(a.view.id, b.view.id))
    .map(({ view }) => view);
}

/** One saved view; undefined alike for one that the actor does not see. `forChange` holds it until the transaction ends. */
export async function viewSeen(
  sql: Sql,
  actor: Actor,
  id: Buffer,
  { forChange = false, deleted = false } = {},
): Promise<StoredView | undefined> {
  const [row] = await sql.all<ViewRow>(
    `SELECT ${columns} FROM customer_view v WHERE v.groupId = ? AND v.id = ?${forChange && sql.dialect === 'mysql' ? ' FOR UPDATE' : ''}`,
    [actor.groupId, id],
  );
  const view = row && viewOf(row);
  return view && (view.deletedAt !== null) === deleted && seesView(actor.viewer, actor.role, view) ? view : undefined;
}

/** What the actor, and the group, have chosen about views. */
export async function choicesOf(sql: Sql, { groupId, membershipId, actorKind }: Actor): Promise<Choices> {
  const who = actorKind === 'STAFF' && membershipId ? membershipId : groupId;
  const rows = await sql.all<{ whoId: Buffer; viewKey: string; content: string }>(
    'SELECT whoId, viewKey, content FROM customer_view_choice WHERE groupId = ? AND whoId IN (?, ?)',
    [groupId, groupId, who],
  );
  const isMine = ({ whoId }: { whoId: Buffer }) => !whoId.equals(groupId);
  const roleOf = (viewKey: string) => (viewKey.startsWith(ofRole('')) ? viewKey.slice(ofRole('').length) : null);
  const defaultIn = (mine: boolean) => rows.find((row) => row.viewKey === noView && isMine(row) === mine);
  return {
    arrangements: new Map(
      rows
        .filter((row) => row.viewKey !== noView && isMine(row))
        .map(({ viewKey, content }) => [viewKey, JSON.parse(content) as Arrangement]),
    ),
    ownDefault: defaultKey(defaultIn(true)?.content),
    groupDefault: defaultKey(defaultIn(false)?.content),
    roleDefaults: new Map(
      rows.flatMap((row) => {
        const role = isMine(row) ? null : roleOf(row.viewKey);
        const view = defaultKey(row.content);
        return role !== null && view !== null ? [[role, view] as const] : [];
      }),
    ),
  };
}

/** How many views somebody has of their own, or a group shares. */
export async function countViews(sql: Sql, { groupId, membershipId }: Actor, shared: boolean): Promise<number> {
  const [row] = await sql.all<{ views: number | bigint }>(
    `SELECT COUNT(*) AS views FROM customer_view WHERE groupId = ? AND deletedAt IS NULL AND ${
      shared ? "audience <> 'ME'" : "audience = 'ME' AND ownerId = ?"
    }`,
    shared ? [groupId] : [groupId, membershipId ?? nobody],
  );
  return Number(row?.views ?? 0);
}

/** The key of a choice that is about no view: which one to begin with. */
export const noView = '';
/** The same of the users of one role; the group has chosen it. */
export const ofRole = (role: string): string => `role:${role}`;

export const keyOfView = ({ id }: Pick<StoredView, 'id'>): string => publicId('viw', id);

interface ViewRow {
  readonly id: Buffer;
  readonly version: number;
  readonly ownerId: Buffer;
  readonly audience: string;
  readonly role: string | null;
  readonly name: string;
  readonly content: string;
  readonly updatedAt: number;
  readonly updatedBy: string;
  readonly usedAt: number | null;
  readonly deletedAt: number | null;
}

const columns =
  'v.id, v.version, v.ownerId, v.audience, v.role, v.name, v.content, v.updatedAt, v.updatedBy, v.usedAt, v.deletedAt';
const nobody = Buffer.alloc(16);

/** What is stored was checked when it was written; a layout or an audience of another time is taken for the nearest. */
function viewOf({ ownerId, audience, content, ...row }: ViewRow): StoredView {
  const stored = JSON.parse(content) as ViewContent;
  return {
    ...row,
    usedAt: row.usedAt ?? row.updatedAt,
    ownerId: publicId('usr', ownerId),
    audience: viewAudiences.find((known) => known === audience) ?? 'ME',
    content: { ...stored, layout: viewLayouts.find((known) => known === stored.layout) ?? 'LIST' },
  };
}

const defaultKey = (content: string | undefined): string | null =>
  content === undefined ? null : (JSON.parse(content) as { view: string }).view;
