import { describe, expect, it } from '@jest/globals';
import { someSettings } from '../testing/builders.js';
import { changeSettings, settingsFrom } from './change-settings.js';
import type { CustomerSettingKey } from './customer-settings.js';
import { customerSettingRows } from './customer-settings.js';

describe('The settings of a group', () => {
  it('are the defaults where nothing is stored, and where what is stored makes no sense', () => {
    const defaults = Object.fromEntries(Object.entries(customerSettingRows).map(([key, row]) => [key, row.default]));
    for (const stored of [
      null,
      undefined,
      {},
      'x',
      { numberMinLength: 'a', showVatType: 1, unknown: true, numberMaxLength: 65 },
    ])
      expect(settingsFrom(stored)).toEqual(defaults);
  });

  it('keep what is stored', () => {
    expect(settingsFrom({ numberMinLength: 4, showVatType: true })).toMatchObject({
      numberMinLength: 4,
      showVatType: true,
    });
  });

  it('show what they require', () => {
    expect(settingsFrom({ requireCostCentre: true }).showCostCentre).toBe(true);
    expect(settingsFrom({ requireOrderNumber: true }).showOrderNumber).toBe(true);
    expect(settingsFrom({ useVatPerArticleRow: true }).showVatType).toBe(true);
  });
});

describe('Changing the settings', () => {
  it('changes what is named, and says what followed', () => {
    expect(
      changeSettings(someSettings(), { requireCostCentre: true, numberMaxLength: 10, showLanguage: null }),
    ).toEqual({
      ok: true,
      next: someSettings({ requireCostCentre: true, showCostCentre: true, numberMaxLength: 10 }),
      changes: [
        { setting: 'numberMaxLength', old: '20', new: '10' },
        { setting: 'showCostCentre', old: 'false', new: 'true' },
        { setting: 'requireCostCentre', old: 'false', new: 'true' },
      ],
    });
    expect(changeSettings(someSettings(), { showLanguage: false })).toMatchObject({ ok: true, changes: [] });
  });

  it.each([
    [{ numberMinLength: 0 }, 'SETTING_RANGE numberMinLength'],
    [{ defaultVat: 101 }, 'SETTING_RANGE defaultVat'],
    [{ useVatPerArticleRow: true, showVatType: false }, 'SETTING_CONTRADICTION showVatType'],
    [{ numberMaxLength: 65 }, 'SETTING_RANGE numberMaxLength'],
    [{ numberMinLength: 1.5 }, 'SETTING_RANGE numberMinLength'],
    [{ numberMinLength: 21 }, 'SETTING_CONTRADICTION numberMinLength'],
    [{ numberMinLength: 9, numberMaxLength: 8 }, 'SETTING_CONTRADICTION numberMinLength'],
    [{ requireOrderNumber: true, showOrderNumber: false }, 'SETTING_CONTRADICTION showOrderNumber'],
  ])('refuses %j', (patch, expected) => {
    const result = changeSettings(someSettings(), patch);
    expect(result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([expected]);
  });

  it('does not hide what the group requires', () => {
    expect(changeSettings(someSettings({ requireCostCentre: true }), { showCostCentre: false })).toEqual({
      ok: false,
      violations: [{ code: 'SETTING_CONTRADICTION', path: ['showCostCentre'], params: { other: 'requireCostCentre' } }],
    });
    expect(
      changeSettings(someSettings({ requireCostCentre: true }), { showCostCentre: false, requireCostCentre: false }),
    ).toMatchObject({ ok: true, next: { showCostCentre: false } });
  });

  it('knows every setting that implies another', () => {
    for (const row of Object.values(customerSettingRows))
      for (const implier of 'impliedBy' in row ? row.impliedBy : [])
        expect(customerSettingRows[implier as CustomerSettingKey].kind).toBe('bool');
  });
});
