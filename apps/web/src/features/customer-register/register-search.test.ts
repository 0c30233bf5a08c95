import { describe, expect, it } from '@jest/globals';
import { validateRegisterSearch } from './register-address';
import { readView, writeView } from './register-search';

describe('a link to the register', () => {
  it('shows active customers by name when it says nothing', () => {
    expect(readView({})).toEqual({ q: '', status: 'active', importId: null, own: [], sort: null, dropped: [] });
    expect(writeView({ q: '', status: 'active', importId: null, own: [], sort: null })).toEqual({});
  });

  it('rebuilds the search, the filter and the order', () => {
    const view = {
      q: 'hiss',
      status: 'inactive',
      importId: 'job_01h4',
      own: [{ key: 'port_code', operator: 'contains', value: '12: a' }],
      sort: { field: 'updatedAt', descending: true },
    } as const;
    expect(writeView(view)).toEqual({
      q: 'hiss',
      f: ['status:inactive', 'import:job_01h4', 'own.port_code:contains:12: a'],
      sort: '-updated',
    });
    expect(readView(writeView(view))).toEqual({ ...view, dropped: [] });
  });

  it('names the filters that it could not use', () => {
    expect(readView({ f: ['stad:x', 'status:all', 'import:'] })).toMatchObject({
      status: 'all',
      importId: null,
      dropped: ['stad:x', 'import:'],
    });
  });

  it('cannot order by what has no order', () => {
    expect(readView({ sort: 'comments' }).sort).toBeNull();
    expect(readView({ sort: 'personalNumber' }).sort).toBeNull();
    expect(readView({ sort: '-customFields.floors' }).sort).toEqual({ field: 'customFields.floors', descending: true });
    expect(readView({ sort: 'customFields.<script>' }).sort).toBeNull();
  });

  it('lets go of whatever is not its own', () => {
    expect(validateRegisterSearch({ q: 7, f: 'status:all', other: 'x' })).toEqual({
      q: undefined,
      f: ['status:all'],
      sort: undefined,
    });
  });
});
