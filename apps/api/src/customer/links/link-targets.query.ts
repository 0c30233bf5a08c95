import type { CustomerPatch } from '@register/domain/customer/customer';
import {
  linkFields,
  type LinkField,
  type LinkTarget,
  type LinkTargets,
} from '@register/domain/customer/customer-links';
import { parsePublicId, publicId } from '../../database/ids.js';
import { inList } from '../../database/in-list.js';
import type { Sql } from '../../database/sql.js';
import { linkRegisters } from './link-registers.js';

/** What the ids that a patch names stand for; nothing is asked where it names none. */
export async function linkTargetsOf(
  sql: Sql,
  groupId: Buffer,
  patch: Pick<CustomerPatch, LinkField>,
): Promise<LinkTargets> {
  const targets: { [F in LinkField]?: ReadonlyMap<string, LinkTarget> } = {};
  for (const field of linkFields) {
    const { set, add, remove } = patch[field] ?? {};
    const ids = [set, add, remove].flatMap((list) => list ?? []);
    const keys = ids.flatMap((id) => parsePublicId(linkRegisters[field].idKind, id) ?? []);
    if (keys.length > 0) targets[field] = await targetsIn(sql, groupId, field, keys);
  }
  return targets;
}

/** Everything there is to link to. A group has tens of entries in each register, at most a few hundred. */
export async function allLinkTargets(sql: Sql, groupId: Buffer): Promise<LinkTargets> {
  const targets: { [F in LinkField]?: ReadonlyMap<string, LinkTarget> } = {};
  for (const field of linkFields) targets[field] = await targetsIn(sql, groupId, field, null);
  return targets;
}

/** Some entries of one register, held until the transaction ends: for who is to name them elsewhere. */
export async function heldTargets(
  sql: Sql,
  groupId: Buffer,
  field: LinkField,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LinkTarget>> {
  const keys = ids.flatMap((id) => parsePublicId(linkRegisters[field].idKind, id) ?? []);
  const lock = sql.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : '';
  return keys.length === 0 ? new Map() : targetsIn(sql, groupId, field, keys, lock);
}

async function targetsIn(
  sql: Sql,
  groupId: Buffer,
  field: LinkField,
  keys: readonly Buffer[] | null,
  lock = '',
): Promise<ReadonlyMap<string, LinkTarget>> {
  const { table, idKind } = linkRegisters[field];
  const only = keys && inList(keys);
  const rows = await sql.all<{ id: Buffer; name: string; inactivatedAt: number | null }>(
    `SELECT id, name, inactivatedAt FROM ${table} WHERE groupId = ?${only ? ` AND id IN ${only.sql}` : ''}${lock}`,
    [groupId, ...(only?.params ?? [])],
  );
  return new Map(
    rows.map(({ id, name, inactivatedAt }) => [publicId(idKind, id), { name, active: inactivatedAt === null }]),
  );
}
