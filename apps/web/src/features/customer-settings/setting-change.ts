import type { CustomerSettingsPatch } from '@register/domain/settings/change-settings';
import { customerSettingRows } from '@register/domain/settings/customer-settings';
import type { CustomerSettings_SettingsFragment } from './customer-settings.generated';
import { isSwitch, settingKeys, type SwitchKey } from './setting-pages';

/** The settings as the API tells them, with their version and last changes. */
export type ShownSettings = Omit<CustomerSettings_SettingsFragment, ' $fragmentName' | '__typename'>;

/** The other setting that holds this one on, if any. */
export function impliedBy(key: SwitchKey, settings: ShownSettings): SwitchKey | undefined {
  const row = customerSettingRows[key];
  const impliers: readonly string[] = 'impliedBy' in row ? row.impliedBy : [];
  return settingKeys.filter(isSwitch).find((other) => impliers.includes(other) && settings[other]);
}

/** What takes a change back, whatever followed from it. */
export const undoOf = (before: ShownSettings, after: ShownSettings): CustomerSettingsPatch =>
  Object.fromEntries(settingKeys.filter((key) => before[key] !== after[key]).map((key) => [key, before[key]]));

/** Switches that came on because another did. */
export const followed = (changed: SwitchKey, before: ShownSettings, after: ShownSettings): SwitchKey[] =>
  settingKeys.filter(isSwitch).filter((key) => key !== changed && !before[key] && after[key]);
