import { changeSettings } from '@register/domain/settings/change-settings';
import { customerSettingRows } from '@register/domain/settings/customer-settings';
import { violation, type Violation } from '@register/domain/violation';
import type { ShownSettings } from './setting-change';

export const lengthKeys = ['numberMinLength', 'numberMaxLength'] as const;
export type LengthKey = (typeof lengthKeys)[number];

/** As typed, before anybody knows whether it is a number. */
export type TypedLengths = Record<LengthKey, string>;

export type ReadLengths =
  { ok: true; patch: Partial<Record<LengthKey, number>> } | { ok: false; problems: readonly Violation[] };

export const typedFrom = (settings: ShownSettings): TypedLengths => ({
  numberMinLength: String(settings.numberMinLength),
  numberMaxLength: String(settings.numberMaxLength),
});

/** What the typed lengths change, or what the domain has against them. Nothing typed: nothing changes. */
export function readLengths(typed: TypedLengths | null, settings: ShownSettings): ReadLengths {
  if (!typed) return { ok: true, patch: {} };
  const problems = lengthKeys.filter((key) => !/^\d+$/.test(typed[key].trim())).map(notWhole);
  if (problems.length > 0) return { ok: false, problems };
  const changed = lengthKeys.filter((key) => Number(typed[key]) !== settings[key]);
  const patch = Object.fromEntries(changed.map((key) => [key, Number(typed[key])]));
  const answer = changeSettings(settings, patch);
  return answer.ok ? { ok: true, patch } : { ok: false, problems: answer.violations };
}

function notWhole(key: LengthKey): Violation {
  const { min, max } = customerSettingRows[key];
  return violation('SETTING_RANGE', [key], { min, max });
}
