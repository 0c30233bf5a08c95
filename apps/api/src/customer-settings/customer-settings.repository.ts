import { settingsFrom } from '@register/domain/settings/change-settings';
import {
  customerSettingRows,
  type CustomerSettingKey,
  type CustomerSettings,
} from '@register/domain/settings/customer-settings';
import type { Sql } from '../database/sql.js';

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

export interface SettingHistoryRow {
  readonly id: Buffer;
  readonly groupId: Buffer;
  readonly at: number;
  readonly actorId: Buffer;
  readonly actorName: string;
  readonly settingKey: string;
  readonly oldValue: string;
  readonly newValue: string;
}

export async function recordSettingChange(sql: Sql, row: SettingHistoryRow): Promise<void> {
  await sql.run(
    'INSERT INTO settings_history (groupId, id, at, actorId, actorName, settingKey, oldValue, newValue) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [row.groupId, row.id, row.at, row.actorId, row.actorName, row.settingKey, row.oldValue, row.newValue],
  );
}
