import type { Sql } from '../database/sql.js';
import type { SettingChange } from './setting-change.type.js';

/** The last change of each setting, newest first. Ids rise with time, so the largest one of a setting is its last. */
export const lastSettingChanges = (sql: Sql, groupId: Buffer): Promise<SettingChange[]> =>
  sql.all<SettingChange>(
    `SELECT h.settingKey AS setting, h.actorName AS changedBy, h.at AS changedAt, h.oldValue AS old, h.newValue AS new
       FROM settings_history h
       JOIN (SELECT MAX(id) AS id FROM settings_history WHERE groupId = ? GROUP BY settingKey) last ON last.id = h.id
      WHERE h.groupId = ? ORDER BY h.id DESC`,
    [groupId, groupId],
  );
