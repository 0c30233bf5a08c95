import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { newId, parsePublicId, publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { readCustomFields, type StoredCustomFields, type StoredDefinition } from '../../session/custom-fields-of.js';

/** The definitions of a group, locked until the transaction ends, so that changes of them follow each other. */
export async function customFieldsForChange(sql: Sql, groupId: Buffer): Promise<StoredCustomFields> {
  if (sql.dialect === 'mysql') await sql.all('SELECT id FROM tenant_group WHERE id = ? FOR UPDATE', [groupId]);
  return readCustomFields(sql, groupId);
}

/** Every process reads the definitions anew from the next request on. */
export async function countCustomFieldChange(sql: Sql, groupId: Buffer): Promise<void> {
  await sql.run('UPDATE tenant_group SET customFieldsVersion = customFieldsVersion + 1 WHERE id = ?', [groupId]);
}

export const newCustomFieldId = (): string => publicId('cfd', newId());

export async function insertCustomField(sql: Sql, groupId: Buffer, field: CustomField, place: Place): Promise<void> {
  await sql.run(
    'INSERT INTO custom_field (groupId, id, fieldKey, position, deleted, definition, subgroups, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [
      groupId,
      keyOf(field.id),
      field.key,
      place.position,
      field.deleted ? 1 : 0,
      definitionOf(field),
      subgroupsOf(field),
      place.at,
    ],
  );
}

export async function updateCustomField(sql: Sql, groupId: Buffer, field: CustomField, at: number): Promise<void> {
  await sql.run(
    'UPDATE custom_field SET deleted = ?, definition = ?, subgroups = ?, updatedAt = ? WHERE groupId = ? AND id = ?',
    [field.deleted ? 1 : 0, definitionOf(field), subgroupsOf(field), at, groupId, keyOf(field.id)],
  );
}

export async function deleteCustomField(sql: Sql, groupId: Buffer, id: string): Promise<void> {
  await sql.run('DELETE FROM custom_field WHERE groupId = ? AND id = ?', [groupId, keyOf(id)]);
}

/** Gives the fields the places that they stand in, by one statement. */
export async function placeCustomFields(sql: Sql, groupId: Buffer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const cases = ids.map((_, at) => `WHEN ? THEN ${at}`).join(' ');
  await sql.run(`UPDATE custom_field SET position = CASE id ${cases} ELSE position END WHERE groupId = ?`, [
    ...ids.map(keyOf),
    groupId,
  ]);
}

interface Place {
  readonly position: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

function keyOf(id: string): Buffer {
  const key = parsePublicId('cfd', id);
  if (!key) throw new Error('A custom field came without an id of ours');
  return key;
}

/** What is looked up by has columns of its own. */
function definitionOf({
  id: _id,
  key: _key,
  deleted: _deleted,
  subgroups: _subgroups,
  ...definition
}: CustomField): string {
  return JSON.stringify(definition satisfies StoredDefinition);
}

const subgroupsOf = ({ subgroups }: CustomField): string | null =>
  subgroups.length === 0 ? null : JSON.stringify(subgroups);
