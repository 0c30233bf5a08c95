import { changeSettings, type CustomerSettingsPatch } from '@register/domain/settings/change-settings';
import { violation, type Violation } from '@register/domain/violation';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import {
  recordSettingChanges,
  saveSettings,
  settingsForChange,
  type StoredSettings,
} from './customer-settings.repository.js';

/** Changes the group's settings, with a line of history for each setting that followed. */
export class CustomerSettingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: () => number,
  ) {}

  update(actor: Actor, patch: CustomerSettingsPatch, expectedVersion: number | null): Promise<SettingsUpdate> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const stored = await settingsForChange(sql, actor.groupId);
      if (expectedVersion !== null && expectedVersion !== stored.version) {
        return { stored, violations: [violation('VERSION_CONFLICT', ['expectedVersion'])] };
      }
      const result = changeSettings(stored.settings, patch);
      if (!result.ok) return { stored, violations: result.violations };
      if (result.changes.length === 0) return { stored, violations: [] };
      const next = { settings: result.next, version: stored.version + 1 };
      await saveSettings(sql, actor.groupId, next);
      await recordSettingChanges(
        sql,
        { groupId: actor.groupId, at: this.clock(), by: authorOf(actor) },
        result.changes,
      );
      return { stored: next, violations: [] };
    });
  }
}

export interface SettingsUpdate {
  /** As they are now, changed or not. */
  readonly stored: StoredSettings;
  readonly violations: readonly Violation[];
}
