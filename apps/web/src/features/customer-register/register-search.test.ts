import { describe, expect, it } from '@jest/globals';
import { validateRegisterSearch } from './register-address';
import { readView, writeView } from './register-search';

describe('a link to the register', () => {
  it('shows active customers by name when it says nothing', () => {
    expect(readView({})).toEqual({ q: '', status: 'active', importId: null, conditions: [], sort: null, dropped: [] });
    expect(writeView({ q: '', status: 'active', importId: null, conditions: [], sort: null })).toEqual({});
  });

  it('rebuilds the search, the filter and the order', () => {
    const view = {
      q: 'hiss',
      status: 'inactive',
      importId: 'job_01h4',
      conditions: [
        { name: 'customFields.port_code', operator: 'contains', values: ['12: a'] },
        { name: 'city', operator: 'is', values: ['Umeå', 'Växjö'] },
      ],
      sort: { field: 'updatedAt', descending: true },
    } as const;
    expect(writeView(view)).toEqual({
      q: 'hiss',
      f: ['status:inactive', 'import:job_01h4', 'own.port_code:contains:12: a', 'city:is:Umeå|Växjö'],
      sort: '-updated',
    });
    expect(readView(writeView(view))).toEqual({ ...view, dropped: [] });
  });

  it('keeps apart the filters that it cannot read', () => {
    expect(readView({ f: ['stad', 'status:all', 'import:', 'city:near:x', 'city:is:'] })).toMatchObject({
      status: 'all',
      importId: null,
      conditions: [],
      dropped: ['stad', 'import:', 'city:near:x', 'city:is:'],
    });
  });

  it('says once what it says twice', () => {
    expect(readView({ f: ['city:is:Umeå', 'city:is:Växjö|Umeå', 'city:has:no'] }).conditions).toEqual([
      { name: 'city', operator: 'is', values: ['Umeå', 'Växjö'] },
      { name: 'city', operator: 'has', values: ['no'] },
    ]);
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
