import { describe, expect, it } from '@jest/globals';
import { validateRegisterSearch } from './register-address';
import { readView, writeView } from './register-search';

describe('a link to the register', () => {
  it('shows active customers by name when it says nothing', () => {
    expect(readView({})).toEqual({ q: '', status: 'active', sort: null, dropped: [] });
    expect(writeView({ q: '', status: 'active', sort: null })).toEqual({});
  });

  it('rebuilds the search, the filter and the order', () => {
    const view = { q: 'hiss', status: 'inactive', sort: { field: 'updatedAt', descending: true } } as const;
    expect(writeView(view)).toEqual({ q: 'hiss', f: ['status:inactive'], sort: '-updated' });
    expect(readView(writeView(view))).toEqual({ ...view, dropped: [] });
  });

  it('names the filters that it could not use', () => {
    expect(readView({ f: ['stad:x', 'status:all'] })).toMatchObject({ status: 'all', dropped: ['stad:x'] });
  });

  it('cannot order by what has no order', () => {
    expect(readView({ sort: 'comments' }).sort).toBeNull();
    expect(readView({ sort: 'personalNumber' }).sort).toBeNull();
  });

  it('lets go of whatever is not its own', () => {
    expect(validateRegisterSearch({ q: 7, f: 'status:all', other: 'x' })).toEqual({
      q: undefined,
      f: ['status:all'],
      sort: undefined,
    });
  });
});
