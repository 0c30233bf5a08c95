import { settingsFrom } from '@register/domain/settings/change-settings';
import {
  customerSettingRows,
  type CustomerSettingKey,
  type CustomerSettings,
} from '@register/domain/settings/customer-settings';
import { recordAccess } from '../access-log/access-recorder.js';
import { newId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { HistoryAuthor } from '../history/history-recorder.js';

export interface StoredSettings {
  readonly settings: CustomerSettings;
  readonly version: number;
}

/** The settings of a group, locked until the transaction ends. */
export async function settingsForChange(sql: Sql, groupId: Buffer): Promise<StoredSettings> {
  const lock = sql.dialect === 'mysql' ? ' FOR UPDATE' : '';
  const [row] = await sql.all<{ settings: string; settingsVersion: number }>(
    `SELECT settings, settingsVersion FROM tenant_group WHERE id = ?${lock}`,
    [groupId],
  );
  if (!row) throw new Error('The group of the actor is gone');
  return { settings: settingsFrom(JSON.parse(row.settings)), version: row.settingsVersion };
}

export async function saveSettings(sql: Sql, groupId: Buffer, { settings, version }: StoredSettings): Promise<void> {
  await sql.run('UPDATE tenant_group SET settings = ?, settingsVersion = ? WHERE id = ?', [
    JSON.stringify(sparse(settings)),
    version,
    groupId,
  ]);
}

/** Only what differs from the defaults is stored, so that a better default reaches the groups that never chose. */
const sparse = (settings: CustomerSettings): Partial<CustomerSettings> =>
  Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => customerSettingRows[key as CustomerSettingKey].default !== value),
  );

/** A setting, or a field of the group's own, that has become another: its last values, as JSON. */
export interface SettingChanged {
  readonly setting: string;
  readonly old: string;
  readonly new: string;
}

/** Tells of it in the history of settings and in the group's log. */
export async function recordSettingChanges(
  sql: Sql,
  { groupId, at, by }: { readonly groupId: Buffer; readonly at: number; readonly by: HistoryAuthor },
  changes: readonly SettingChanged[],
): Promise<void> {
  await insertRows(
    sql,
    'settings_history',
    ['groupId', 'id', 'at', 'actorId', 'actorName', 'settingKey', 'oldValue', 'newValue'],
    changes.map(({ setting, old, new: is }) => [groupId, newId(), at, by.id, by.name, setting, old, is]),
  );
  await recordAccess(
    sql,
    groupId,
    changes.map(({ setting, ...values }) => ({
      at,
      by,
      action: 'SETTING_CHANGED',
      subject: { kind: 'SETTING', id: groupId, name: setting },
      changes: [{ field: setting, ...values }],
    })),
  );
}
