import { describe, expect, it } from '@jest/globals';
import { customerSettingRows } from '@register/domain/settings/customer-settings';
import { findSettings } from './setting-search';
import { followed, impliedBy, undoOf, type ShownSettings } from './setting-change';
import { affected, isSwitch, pageOf, settingKeys, settingsOn, settingPages } from './setting-pages';
import { readLengths, typedFrom } from './number-lengths';

describe('The settings as an administrator sees them', () => {
  it('stand on one page each, and say where they are seen', () => {
    expect(settingPages.flatMap(settingsOn).sort()).toEqual([...settingKeys].sort());
    for (const key of settingKeys) expect(affected[key].length).toBeGreaterThan(0);
    expect(pageOf('numberMinLength')).toBe('number');
    expect(settingsOn('views')).toEqual(['showServiceArticles', 'showWorkOrderArticles', 'useTaxReductions']);
  });

  it('say by which other setting they are held on, and only while they are', () => {
    expect(impliedBy('showCostCentre', shown({ requireCostCentre: true, showCostCentre: true }))).toBe(
      'requireCostCentre',
    );
    expect(impliedBy('showCostCentre', shown({ showCostCentre: true }))).toBeUndefined();
    expect(impliedBy('requireCostCentre', shown({ requireCostCentre: true }))).toBeUndefined();
  });

  it('take back all that followed from a change, and nothing else', () => {
    const before = shown({ showLanguage: true });
    const after = shown({ showLanguage: true, requireOrderNumber: true, showOrderNumber: true, version: 8 });
    expect(followed('requireOrderNumber', before, after)).toEqual(['showOrderNumber']);
    expect(undoOf(before, after)).toEqual({ requireOrderNumber: false, showOrderNumber: false });
  });
});

describe('The search among settings', () => {
  const texts: Partial<Record<string, string>> = {
    showCostCentre: 'Visa kostnadsställe',
    requireCostCentre: 'Kräv kostnadsställe på order',
    showVatType: 'Visa momstyp',
  };
  const find = (q: string) => findSettings(q, (key) => texts[key] ?? '');

  it('forgives å ä ö and case, and wants every word', () => {
    expect(find('KOSTNADSSTALLE')).toEqual(['showCostCentre', 'requireCostCentre']);
    expect(find('krav stalle')).toEqual(['requireCostCentre']);
    expect(find('moms order')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
  });
});

describe('The lengths of customer numbers', () => {
  const settings = shown({ numberMinLength: 4, numberMaxLength: 10 });
  const read = (numberMinLength: string, numberMaxLength: string) =>
    readLengths({ numberMinLength, numberMaxLength }, settings);

  it('change only what was typed anew', () => {
    expect(readLengths(null, settings)).toEqual({ ok: true, patch: {} });
    expect(readLengths(typedFrom(settings), settings)).toEqual({ ok: true, patch: {} });
    expect(read(' 5 ', '10')).toEqual({ ok: true, patch: { numberMinLength: 5 } });
    expect(read('11', '12')).toEqual({ ok: true, patch: { numberMinLength: 11, numberMaxLength: 12 } });
  });

  it.each([
    ['', '10', 'SETTING_RANGE numberMinLength'],
    ['4,5', '10', 'SETTING_RANGE numberMinLength'],
    ['4', '65', 'SETTING_RANGE numberMaxLength'],
    ['0', '10', 'SETTING_RANGE numberMinLength'],
    ['11', '10', 'SETTING_CONTRADICTION numberMinLength'],
  ])('from %j to %j are refused', (min, max, expected) => {
    const answer = read(min, max);
    expect(answer.ok ? [] : answer.problems.map(({ code, path }) => `${code} ${path[0]}`)).toEqual([expected]);
  });
});

/** As a group starts: all off but the saving of requesters. */
function shown(given: Partial<ShownSettings>): ShownSettings {
  const defaults = Object.fromEntries(settingKeys.map((key) => [key, customerSettingRows[key].default]));
  expect(settingKeys.filter(isSwitch).filter((key) => defaults[key] !== false)).toEqual(['saveRequester']);
  return { ...(defaults as unknown as ShownSettings), version: 7, nextNumber: null, changes: [], ...given };
}
