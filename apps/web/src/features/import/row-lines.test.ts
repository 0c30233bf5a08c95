import { describe, expect, it } from '@jest/globals';
import { countOf, firstTab, plannedRows } from './row-counts';
import { glanceColumns, linesOf } from './row-lines';
import type { ShownImport } from './use-import';
import type { ImportRow } from './use-import-rows';

const counts = (given: Partial<ShownImport['counts']>): ShownImport['counts'] => ({
  __typename: 'ImportCounts',
  total: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  duplicate: 0,
  error: 0,
  skipped: 0,
  left: 0,
  ...given,
});
const options = (includeDuplicates: boolean): ShownImport['options'] => ({
  __typename: 'RegisterImportOptions',
  onMatch: 'UPDATE',
  onMissing: 'CREATE',
  matchOn: 'NUMBER',
  includeDuplicates,
  emptyClears: false,
  createGroups: false,
});

describe('What an import will do', () => {
  const tried = counts({ total: 10_010, new: 9000, changed: 800, unchanged: 10, duplicate: 50, error: 150 });

  it('writes new and changed rows and skips the rest; unchanged ones are neither', () => {
    expect(plannedRows({ counts: tried, options: options(false) })).toEqual({ written: 9800, skipped: 200 });
  });

  it('writes possible duplicates when somebody has said so', () => {
    expect(plannedRows({ counts: tried, options: options(true) })).toEqual({ written: 9850, skipped: 150 });
  });

  it('shows first what a person has to decide on', () => {
    expect(firstTab(tried)).toBe('ERROR');
    expect(firstTab(counts({ new: 1, duplicate: 1 }))).toBe('DUPLICATE');
    expect(firstTab(counts({ unchanged: 3 }))).toBe('UNCHANGED');
    expect(firstTab(counts({}))).toBe('NEW');
    expect(countOf('UNCHANGED', tried)).toBe(10);
  });
});

describe('The lines of a row', () => {
  const columns = ['name', null, 'number', 'phone', 'email', 'comments', 'type', 'costCentre'].map(
    (field, index): ShownImport['columns'][number] => ({
      __typename: 'ImportColumn',
      index,
      heading: `Column ${index}`,
      field,
      samples: [],
      confident: true,
    }),
  );
  const row = (given: Partial<ImportRow>): ImportRow => ({
    __typename: 'ImportRow',
    rowNumber: 7,
    outcome: 'NEW',
    revision: 0,
    choice: null,
    corrections: [],
    customerId: null,
    cells: ['Granåsen AB', 'x', 'K7'],
    changes: [],
    errors: [],
    candidates: [],
    ...given,
  });
  const fault = (message: string): ImportRow['errors'][number] => ({
    __typename: 'ImportRowError',
    column: null,
    columnIndex: null,
    field: null,
    value: null,
    code: 'REQUIRED',
    message,
    alike: 0,
  });

  it('find number and name wherever they stand in the file', () => {
    expect(linesOf(row({}), 'NEW', { columns, register: 'CUSTOMERS' })).toEqual([
      { id: '7', row: row({}), isFirst: true, number: 'K7', name: 'Granåsen AB', change: null, fault: null },
    ]);
  });

  it('are one for each fault and one for each change, each with its own id', () => {
    const faulty = linesOf(row({ errors: [fault('One'), fault('Two')] }), 'ERROR', { columns, register: 'CUSTOMERS' });
    expect(faulty.map(({ id, fault }) => [id, fault?.message])).toEqual([
      ['7.0', 'One'],
      ['7.1', 'Two'],
    ]);
    const change = { __typename: 'ImportChange', field: 'phone', old: null, new: '1' } as const;
    expect(
      linesOf(row({ changes: [change, change] }), 'CHANGED', { columns, register: 'CUSTOMERS' }).map(({ id }) => id),
    ).toEqual(['7.0', '7.1']);
  });

  it('give a glance at four more columns that are used', () => {
    expect(glanceColumns({ columns, register: 'CUSTOMERS' }).map(({ field }) => field)).toEqual([
      'phone',
      'email',
      'comments',
      'type',
    ]);
  });
});
