import { describe, expect, it } from '@jest/globals';
import type { ArticleValues } from '../article/article.js';
import { aViewer, aViewerWith } from '../testing/builders.js';
import { decideEntryRow, entryColumnsOf, shownChanges } from './entry-row.js';
import type { EntryImportPlan, EntryRowDecision, KnownEntry } from './entry-row.js';
import { importOptions } from './import-row.js';
import type { ImportOptions, ReadRow } from './import-row.js';
import { NamedEntries } from './named-entries.js';

type Row = Partial<
  Record<'number' | 'name' | 'unit' | 'price' | 'vatRate' | 'group' | 'timeArticle' | 'status' | 'inactive', string>
>;

interface Given {
  readonly article?: KnownEntry<ArticleValues>;
  readonly options?: Partial<ImportOptions>;
  readonly faults?: ReadRow['faults'];
  readonly viewer?: EntryImportPlan['viewer'];
}

function planFor(row: Row, { options = {}, viewer = aViewer('administrator') }: Given): EntryImportPlan {
  const groups = [
    { id: 'arg_filter', name: 'Filter', active: true },
    { id: 'arg_gammal', name: 'Gammal', active: false },
  ];
  let made = 0;
  const adding = options.createGroups ? { viewer, newId: () => `arg_${(made += 1)}` } : null;
  return {
    register: 'ARTICLES',
    viewer,
    columns: entryColumnsOf('ARTICLES', Object.keys(row)),
    options: importOptions(options),
    groups: new NamedEntries(groups, adding),
  };
}

/** Imports one row of a file of articles. */
function importing(row: Row, given: Given = {}, plan = planFor(row, given)): EntryRowDecision<ArticleValues> {
  const read = { rowNumber: 2, cells: Object.values(row), faults: given.faults ?? [] };
  return decideEntryRow<ArticleValues>(read, given.article ?? null, plan);
}

function errors(row: Row, given: Given = {}) {
  const decision = importing(row, given);
  if (decision.outcome !== 'ERROR') throw new Error(JSON.stringify(decision));
  return decision.errors.map(({ column, field, value, code }) => [column, field, value, code]);
}

const anArticle = (values: Partial<ArticleValues> = {}, status: 'ACTIVE' | 'INACTIVE' = 'ACTIVE') => ({
  status,
  values: {
    number: 'F-1010',
    name: 'Påsfilter',
    unit: 'st',
    price: 24_900,
    vatRate: 25,
    group: 'arg_filter',
    timeArticle: false,
    ...values,
  },
});

describe('a row about a new article', () => {
  it('fills every field, prices in whole öre and the group by its name', () => {
    const row = {
      number: 'F-1010',
      name: 'Påsfilter',
      unit: 'st',
      price: '2 499,50',
      vatRate: '25 %',
      group: ' filter',
      timeArticle: 'Ja',
    };
    expect(importing(row)).toMatchObject({
      outcome: 'NEW',
      status: 'ACTIVE',
      next: { ...row, price: 249_950, vatRate: 25, group: 'arg_filter', timeArticle: true },
    });
  });

  it('may be of an article that is not sold any more', () => {
    const rows: Row[] = [
      { number: '1', name: 'Utgången', status: 'Inaktiv' },
      { number: '1', name: 'Utgången', inactive: 'ja' },
    ];
    for (const row of rows)
      expect(importing(row)).toMatchObject({
        outcome: 'NEW',
        status: 'INACTIVE',
        changes: expect.arrayContaining([{ field: 'status', old: null, new: 'INACTIVE' }]) as unknown,
      });
    expect(importing({ number: '1', name: 'Säljs', inactive: 'nej' })).toMatchObject({ status: 'ACTIVE' });
  });

  it.each<[Row, Given, unknown[]]>([
    [{ number: '1', name: '' }, {}, [1, 'name', '', 'REQUIRED']],
    [{ number: '', name: 'Namn' }, {}, [0, 'number', '', 'REQUIRED']],
    [{ number: '1'.repeat(65), name: 'Namn' }, {}, [0, 'number', '1'.repeat(65), 'TOO_LONG']],
    [{ number: '1', name: 'Namn', price: 'gratis' }, {}, [2, 'price', 'gratis', 'CELL_MONEY']],
    [{ number: '1', name: 'Namn', price: '1,234' }, {}, [2, 'price', '1,234', 'CELL_MONEY']],
    [{ number: '1', name: 'Namn', price: '-5' }, {}, [2, 'price', '-5', 'CELL_MONEY']],
    [{ number: '1', name: 'Namn', vatRate: '120' }, {}, [2, 'vatRate', '120', 'VALUE_RANGE']],
    [{ number: '1', name: 'Namn', vatRate: 'full' }, {}, [2, 'vatRate', 'full', 'VALUE_RANGE']],
    [{ number: '1', name: 'Namn', timeArticle: 'kanske' }, {}, [2, 'timeArticle', 'kanske', 'NOT_A_CHOICE']],
    [{ number: '1', name: 'Namn', status: 'vet ej' }, {}, [2, 'status', 'vet ej', 'NOT_A_CHOICE']],
    [{ number: '1', name: 'Namn', group: 'Filtr' }, {}, [2, 'group', 'Filtr', 'REFERENCE_NAME_UNKNOWN']],
    [{ number: '1', name: 'Namn', group: 'gammal' }, {}, [2, 'group', 'gammal', 'REFERENCE_INACTIVE']],
    [
      { number: '1', name: 'Namn', group: 'x'.repeat(101) },
      { options: { createGroups: true } },
      [2, 'group', 'x'.repeat(101), 'TOO_LONG'],
    ],
    [
      { number: '1', name: 'Namn', price: '5' },
      { viewer: aViewerWith('article.view', 'article.create') },
      [2, 'price', '5', 'FIELD_NOT_WRITABLE'],
    ],
    [
      { number: '1', name: 'A&B' },
      { faults: [{ column: 1, code: 'CELL_FORMULA' }] },
      [1, 'name', 'A&B', 'CELL_FORMULA'],
    ],
  ])('%j says what is wrong with it', (row, given, error) => {
    expect(errors(row, given)).toEqual([error]);
  });

  it('tells all that is wrong at once', () => {
    expect(errors({ number: '', name: '', price: 'x' }).map(([, field]) => field)).toEqual(['price', 'number', 'name']);
  });

  it('adds the group that it names, once for the whole file, where that was asked for', () => {
    const row = { number: '1', name: 'Namn', group: 'Nya delar' };
    const given = { options: { createGroups: true } };
    const plan = planFor(row, given);
    expect(importing(row, given, plan)).toMatchObject({ outcome: 'NEW', next: { group: 'arg_1' } });
    expect(importing({ ...row, number: '2', group: 'NYA DELAR' }, given, plan)).toMatchObject({
      outcome: 'NEW',
      next: { group: 'arg_1' },
    });
    expect([...plan.groups.added.values()].map(({ name }) => name)).toEqual(['Nya delar']);
  });
});

describe('a row about an article that there is', () => {
  const changed = (row: Row, given: Given) => {
    const decision = importing(row, given);
    return decision.outcome === 'CHANGED' ? decision.changes : decision.outcome;
  };

  it('changes what it says and leaves the rest', () => {
    expect(changed({ number: 'f-1010', price: '251', unit: '' }, { article: anArticle() })).toEqual([
      { field: 'price', old: '24900', new: '25100' },
    ]);
  });

  it('that says what it is already changes nothing, in whatever way it is written', () => {
    const row = {
      number: 'f-1010 ',
      price: '249.00',
      vatRate: '25,0',
      group: 'FILTER',
      timeArticle: 'nej',
      status: 'aktiv',
    };
    expect(changed(row, { article: anArticle() })).toBe('UNCHANGED');
  });

  it('clears what its empty cells stand for only where that was asked for, and never the name', () => {
    const row = { number: 'F-1010', unit: '', price: '', group: '' };
    expect(changed(row, { article: anArticle() })).toBe('UNCHANGED');
    expect(changed(row, { article: anArticle(), options: { emptyClears: true } })).toEqual([
      { field: 'unit', old: 'st', new: null },
      { field: 'price', old: '24900', new: null },
      { field: 'group', old: 'arg_filter', new: null },
    ]);
    expect(errors({ number: 'F-1010', name: '' }, { article: anArticle(), options: { emptyClears: true } })).toEqual([
      [1, 'name', '', 'REQUIRED'],
    ]);
  });

  it('is left alone where that was asked for', () => {
    const options = { onMatch: 'SKIP' } as const;
    expect(changed({ number: 'F-1010', name: 'Annat' }, { article: anArticle(), options })).toBe('UNCHANGED');
  });

  it('makes it active or inactive', () => {
    expect(changed({ number: 'F-1010', status: 'Inaktiv' }, { article: anArticle() })).toEqual([
      { field: 'status', old: 'ACTIVE', new: 'INACTIVE' },
    ]);
    expect(changed({ number: 'F-1010', inactive: 'nej' }, { article: anArticle({}, 'INACTIVE') })).toEqual([
      { field: 'status', old: 'INACTIVE', new: 'ACTIVE' },
    ]);
  });

  it('leaves it in a group that has become inactive', () => {
    const article = anArticle({ group: 'arg_gammal' });
    expect(changed({ number: 'F-1010', group: 'Gammal' }, { article })).toBe('UNCHANGED');
  });

  it('shows groups by their names, also one that it adds', () => {
    const row = { number: 'F-1010', group: 'Nya delar' };
    const given = { article: anArticle(), options: { createGroups: true } };
    const plan = planFor(row, given);
    const decision = importing(row, given, plan);
    expect(decision.outcome === 'CHANGED' && shownChanges(decision.changes, plan)).toEqual([
      { field: 'group', old: 'Filter', new: 'Nya delar' },
    ]);
  });
});
