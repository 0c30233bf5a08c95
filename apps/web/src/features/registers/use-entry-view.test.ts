import { describe, expect, it } from '@jest/globals';
import { readEntryView, writeEntryView } from './use-entry-view';

describe("A register's address", () => {
  it('says nothing where everything is as it always is', () => {
    expect(writeEntryView(readEntryView({}))).toEqual({ q: undefined, status: undefined, sort: undefined });
  });

  it('keeps what was looked for, and drops a status that is none', () => {
    const address = { q: 'filter', status: 'all', sort: '-price' };
    expect(readEntryView(address)).toEqual({
      q: 'filter',
      status: 'all',
      sort: { column: 'price', descending: true },
    });
    expect(writeEntryView(readEntryView(address))).toEqual(address);
    expect(readEntryView({ status: 'trasig' }).status).toBe('active');
  });
});
