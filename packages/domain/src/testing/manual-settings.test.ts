import { describe, expect, it } from '@jest/globals';
import { changeSettings } from '../settings/change-settings.js';
import { customerSettingRows } from '../settings/customer-settings.js';
import { someSettings } from './builders.js';
import { manualSettings, refusedSettings } from './manual-settings.js';

describe("The manual's settings", () => {
  it.each(manualSettings)('$title begins as the manual says, and is changed with what it needs', (row) => {
    const { key, start, right, implies } = row;
    expect(someSettings()[key]).toBe(start);
    expect(changeSettings(someSettings(), right)).toMatchObject({
      ok: true,
      next: { ...right, ...(implies && { [implies]: true }) },
    });
  });

  it.each(refusedSettings)('$title is refused what makes no sense', ({ wrong: [patch, refusal] }) => {
    const result = changeSettings(someSettings(), patch);
    expect(result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([refusal]);
  });

  it('are all of the table', () => {
    const told = new Set<string>(manualSettings.map(({ key }) => key));
    expect(Object.keys(customerSettingRows).filter((key) => !told.has(key))).toEqual([]);
  });
});
