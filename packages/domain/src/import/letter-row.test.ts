import { describe, expect, it } from '@jest/globals';
import { aViewer } from '../testing/builders.js';
import { importOptions, type ImportOptions } from './import-row.js';
import { letterColumnsOf } from './letter-columns.js';
import { decideLetterRow, letterRowKey, type LetterImportPlan } from './letter-row.js';
import { entryKey, NamedEntries } from './named-entries.js';

function aPlan(options: Partial<ImportOptions> = {}): LetterImportPlan {
  const viewer = aViewer('administrator');
  let made = 0;
  const groups = [
    { id: 'arg_filter', name: 'Filter', active: true },
    { id: 'arg_gammal', name: 'Gammal', active: false },
  ];
  const letter = { name: 'Guld', rows: [{ articleGroup: 'arg_filter', percent: 10 }] };
  return {
    viewer,
    columns: letterColumnsOf(['name', 'articleGroup', 'percent']),
    options: importOptions(options),
    groups: new NamedEntries(groups, options.createGroups ? { viewer, newId: () => `arg_${(made += 1)}` } : null),
    letters: new Map([[entryKey('Guld'), letter]]),
  };
}

const rowOf = (...cells: readonly string[]) => ({ rowNumber: 2, cells, faults: [] });
const decide = (cells: readonly string[], plan = aPlan()) => decideLetterRow(rowOf(...cells), plan);

describe('a row of a file of discount letters', () => {
  it('is one discount of the letter that it names, and several rows of one name are one letter', () => {
    const plan = aPlan();
    expect(decide(['Silver', 'filter', '7,5 %'], plan)).toEqual({
      outcome: 'NEW',
      letter: 'Silver',
      discount: { articleGroup: 'arg_filter', percent: 7.5 },
      old: null,
    });
    expect(decide(['SILVER', '', '2'], plan)).toMatchObject({
      outcome: 'NEW',
      letter: 'Silver',
      discount: { articleGroup: null, percent: 2 },
    });
    expect(plan.letters.get(entryKey('silver'))?.rows).toHaveLength(2);
  });

  it('changes the percentage that a letter has, or leaves it', () => {
    expect(decide(['guld', 'FILTER', '12'])).toMatchObject({ outcome: 'CHANGED', letter: 'Guld', old: '10' });
    expect(decide(['Guld', 'Filter', '10,00'])).toEqual({ outcome: 'UNCHANGED' });
    expect(decide(['Guld', 'Filter', '12'], aPlan({ onMatch: 'SKIP' }))).toEqual({ outcome: 'UNCHANGED' });
    expect(decide(['Guld', '', '3'])).toMatchObject({ outcome: 'NEW', letter: 'Guld' });
  });

  it.each([
    [['', 'Filter', '5'], 'name', 'REQUIRED'],
    [['x'.repeat(101), 'Filter', '5'], 'name', 'TOO_LONG'],
    [['Silver', 'Filtr', '5'], 'articleGroup', 'REFERENCE_NAME_UNKNOWN'],
    [['Silver', 'Gammal', '5'], 'articleGroup', 'REFERENCE_INACTIVE'],
    [['Silver', 'Filter', ''], 'percent', 'REQUIRED'],
    [['Silver', 'Filter', 'halva'], 'percent', 'VALUE_RANGE'],
    [['Silver', 'Filter', '101'], 'percent', 'VALUE_RANGE'],
    [['Silver', 'Filter', '5,123'], 'percent', 'VALUE_RANGE'],
  ])('%j says what is wrong with it', (cells, field, code) => {
    const decision = decide(cells);
    expect(decision.outcome === 'ERROR' && decision.errors.map((error) => [error.field, error.code])).toEqual([
      [field, code],
    ]);
  });

  it('adds an article group that is missing where that was asked for', () => {
    expect(decide(['Silver', 'Packningar', '5'], aPlan({ createGroups: true }))).toMatchObject({
      outcome: 'NEW',
      discount: { articleGroup: 'arg_1' },
    });
  });

  it('is told from others by letter and group, whatever their case', () => {
    const key = (...cells: string[]) => letterRowKey(rowOf(...cells), aPlan());
    expect(key('Guld', 'Filter', '5')).toBe(key('GULD', 'filter', '6'));
    expect(key('Guld', '', '5')).not.toBe(key('Guld', 'Filter', '5'));
    expect(key('', 'Filter', '5')).toBeNull();
  });
});
