import { describe, expect, it } from '@jest/globals';
import { readQuestion } from '@register/domain/view/list-question';
import { validateRegisterSearch } from './register-address';
import { readView, writeView } from './register-search';

const nothing = { q: '', status: 'active', importId: null, conditions: [], sorts: [] } as const;
const inactive = { id: 'inactive', question: readQuestion({ search: '', filters: ['status:inactive'], sorts: [] }) };

describe('a link to the register', () => {
  it('shows active customers by name when it says nothing', () => {
    expect(readView({})).toEqual({ ...nothing, dropped: [], viewId: 'active' });
    expect(writeView(nothing)).toEqual({});
  });

  it('rebuilds the search, the filter and the orders', () => {
    const view = {
      q: 'hiss',
      status: 'inactive',
      importId: 'job_01h4',
      conditions: [
        { name: 'customFields.port_code', operator: 'contains', values: ['12: a'] },
        { name: 'city', operator: 'is', values: ['Umeå', 'Växjö'] },
      ],
      sorts: [
        { field: 'updatedAt', descending: true },
        { field: 'customFields.floors', descending: false },
      ],
    } as const;
    expect(writeView(view)).toEqual({
      q: 'hiss',
      f: ['status:inactive', 'import:job_01h4', 'own.port_code:contains:12: a', 'city:is:Umeå|Växjö'],
      sort: '-updated,customFields.floors',
    });
    expect(readView(writeView(view))).toEqual({ ...view, dropped: [], viewId: 'active' });
  });

  it('says no more of a view than its name, until the list is another', () => {
    expect(writeView(inactive.question, inactive)).toEqual({ view: 'inactive' });
    expect(readView({ view: 'inactive' }, inactive)).toMatchObject({ status: 'inactive', viewId: 'inactive' });
    const searched = writeView({ ...inactive.question, q: 'hiss' }, inactive);
    expect(searched).toEqual({ view: 'inactive', q: 'hiss', f: ['status:inactive'] });
    expect(readView(searched, inactive)).toMatchObject({ q: 'hiss', status: 'inactive', viewId: 'inactive' });
  });

  it('can have nothing of the view that it came from', () => {
    const cleared = writeView(nothing, inactive);
    expect(cleared).toEqual({ view: 'inactive', f: ['status:active'] });
    expect(readView(cleared, inactive)).toMatchObject({ ...nothing, viewId: 'inactive' });
  });

  it('names the active customers where one begins with another view', () => {
    expect(writeView(nothing, undefined, 'inactive')).toEqual({ view: 'active' });
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
    expect(readView({ sort: 'comments,personalNumber,customFields.<script>' }).sorts).toEqual([]);
  });

  it('lets go of whatever is not its own', () => {
    expect(validateRegisterSearch({ q: 7, f: 'status:all', view: 'mine', other: 'x' })).toEqual({
      view: 'mine',
      q: undefined,
      f: ['status:all'],
      sort: undefined,
    });
  });
});
