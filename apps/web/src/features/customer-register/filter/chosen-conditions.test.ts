import { describe, expect, it } from '@jest/globals';
import { noCustomFields } from '@register/domain/custom-fields/custom-field-table';
import type { Condition } from '@register/domain/filter/condition';
import { listFilters, type ListFilter } from '@register/domain/filter/list-filters';
import { aViewer } from '@register/domain/testing/builders';
import { chosenValues, isWhole, modeIn, modesOf, withMode, withValues } from './chosen-conditions';

const city = listFilters(aViewer('administrator'), noCustomFields).get('city') as ListFilter;
const chosen: readonly Condition[] = [
  { name: 'name', operator: 'contains', values: ['brf'] },
  { name: 'city', operator: 'is', values: ['Umeå'] },
];

describe('What is chosen in the panel', () => {
  it('is changed in its place, and gone without values', () => {
    expect(withValues(chosen, 'name', 'contains', ['hsb'])).toEqual([
      { name: 'name', operator: 'contains', values: ['hsb'] },
      chosen[1],
    ]);
    expect(withValues(chosen, 'city', 'is', [])).toEqual([chosen[0]]);
    expect(chosenValues(withValues(chosen, 'city', 'has', ['no']), 'city', 'has')).toEqual(['no']);
  });

  it('is taken along to another way of asking, where that takes values', () => {
    expect(withMode(chosen, city, 'is', 'isnt')).toEqual([
      chosen[0],
      { name: 'city', operator: 'isnt', values: ['Umeå'] },
    ]);
    expect(withMode(chosen, city, 'is', 'some')).toEqual([
      chosen[0],
      { name: 'city', operator: 'has', values: ['yes'] },
    ]);
    expect(withMode(withMode(chosen, city, 'is', 'none'), city, 'none', 'contains')).toEqual([chosen[0]]);
  });

  it('is asked the way the link does', () => {
    expect(modeIn(chosen, city, true)).toBe('is');
    expect(modeIn([{ name: 'city', operator: 'has', values: ['no'] }], city, true)).toBe('is');
    expect(modeIn([{ name: 'city', operator: 'has', values: ['no'] }], city, false)).toBe('none');
    expect(modesOf(city, false)).toEqual(['is', 'isnt', 'contains', 'lacks', 'starts', 'some', 'none']);
  });

  it('waits until a number or a day is whole', () => {
    const of = (kind: ListFilter['kind']) => ({ ...city, kind });
    expect([isWhole(of('number'), '-'), isWhole(of('number'), '-3,5')]).toEqual([false, true]);
    expect([isWhole(of('time'), '2026-02-30'), isWhole(of('time'), '2026-02-28')]).toEqual([false, true]);
    expect([isWhole(of('text'), ' '), isWhole(of('text'), 'a')]).toEqual([false, true]);
  });
});
