import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerSettingKey, CustomerSettingRow, CustomerSettings } from './customer-settings.js';
import { customerSettingRows } from './customer-settings.js';

/** The settings of a group as they act: stored values, defaults for the rest, and whatever they switch on. Takes what JSON gives. */
export function settingsFrom(stored: unknown): CustomerSettings {
  const given: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const entries = settingKeys.map(
    (key) => [key, isValue(rows[key], given[key]) ? given[key] : rows[key].default] as const,
  );
  return withImplied(Object.fromEntries(entries) as CustomerSettings);
}

/** The settings after a change, with every switch that followed; or what is wrong with the change. Only administrators come here. */
export function changeSettings(current: CustomerSettings, patch: CustomerSettingsPatch): SettingsResult {
  const given = settingKeys.filter((key) => patch[key] !== undefined && patch[key] !== null);
  const ranges = given.filter((key) => !isValue(rows[key], patch[key])).map((key) => outOfRange(key));
  if (ranges.length > 0) return { ok: false, violations: ranges };
  const wanted = { ...current, ...Object.fromEntries(given.map((key) => [key, patch[key]])) } as CustomerSettings;
  const violations = contradictions(wanted, given);
  if (violations.length > 0) return { ok: false, violations };
  const next = withImplied(wanted);
  const changes = settingKeys
    .filter((key) => next[key] !== current[key])
    .map((key) => ({ setting: key, old: String(current[key]), new: String(next[key]) }));
  return { ok: true, next, changes };
}

/** Absent and null leave a setting as it is. */
export type CustomerSettingsPatch = { readonly [K in CustomerSettingKey]?: CustomerSettings[K] | null };

export type SettingsResult =
  | { readonly ok: true; readonly next: CustomerSettings; readonly changes: readonly SettingChange[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Values as text: true, false, 12. */
export interface SettingChange {
  readonly setting: CustomerSettingKey;
  readonly old: string;
  readonly new: string;
}

const rows: Readonly<Record<CustomerSettingKey, CustomerSettingRow>> = customerSettingRows;
const settingKeys = Object.keys(customerSettingRows) as CustomerSettingKey[];

function withImplied(settings: CustomerSettings): CustomerSettings {
  const implied = settingKeys.filter(
    (key) => !settings[key] && impliers(key).some((other) => settings[other] === true),
  );
  return implied.length === 0 ? settings : { ...settings, ...Object.fromEntries(implied.map((key) => [key, true])) };
}

function contradictions(wanted: CustomerSettings, given: readonly CustomerSettingKey[]): Violation[] {
  const found: Violation[] = [];
  for (const key of given) {
    const other = wanted[key] === false ? impliers(key).find((implier) => wanted[implier] === true) : undefined;
    if (other !== undefined) found.push(violation('SETTING_CONTRADICTION', [key], { other }));
  }
  if (wanted.numberMinLength > wanted.numberMaxLength) {
    const key = given.includes('numberMinLength') ? 'numberMinLength' : 'numberMaxLength';
    const other = key === 'numberMinLength' ? 'numberMaxLength' : 'numberMinLength';
    found.push(violation('SETTING_CONTRADICTION', [key], { other }));
  }
  return found;
}

const impliers = (key: CustomerSettingKey): readonly CustomerSettingKey[] =>
  (rows[key].impliedBy ?? []) as readonly CustomerSettingKey[];

const isValue = (row: CustomerSettingRow, value: unknown): boolean =>
  row.kind === 'bool'
    ? typeof value === 'boolean'
    : Number.isInteger(value) && Number(value) >= (row.min ?? -Infinity) && Number(value) <= (row.max ?? Infinity);

const outOfRange = (key: CustomerSettingKey): Violation =>
  violation('SETTING_RANGE', [key], { min: rows[key].min ?? 0, max: rows[key].max ?? 1 });
