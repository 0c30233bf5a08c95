import { describe, expect, it } from '@jest/globals';
import { readEntryView, writeEntryView } from './use-entry-view';

describe("A register's address", () => {
  it('says nothing where everything is as it always is', () => {
    expect(writeEntryView(readEntryView({}))).toEqual({
      q: undefined,
      status: undefined,
      sort: undefined,
      import: undefined,
    });
  });

  it('keeps what was looked for, and drops a status that is none', () => {
    const address = { q: 'filter', status: 'all', sort: '-price', import: 'job_01h' };
    expect(readEntryView(address)).toEqual({
      q: 'filter',
      status: 'all',
      sort: { column: 'price', descending: true },
      importId: 'job_01h',
    });
    expect(writeEntryView(readEntryView(address))).toEqual(address);
    expect(readEntryView({ status: 'trasig', import: 'art_01h' })).toMatchObject({ status: 'active', importId: null });
  });
});
