import { describe, expect, it } from '@jest/globals';
import { changeEntry } from '../entry/change-entry.js';
import { aViewer } from '../testing/builders.js';
import { seesTags, tagFields, type TagValues } from './tag.js';

const administrator = aViewer('administrator');

describe('A tag', () => {
  it('is grey until it gets a colour, and goes back to grey when that is cleared', () => {
    const made = changeEntry<TagValues>(tagFields, administrator, null, { name: ' VIP ' });
    expect(made).toMatchObject({
      ok: true,
      next: { name: 'VIP', colour: 'GREY', inheritedByOrders: false },
      changes: [{ field: 'name', old: null, new: 'VIP' }],
    });
    const red: TagValues = { name: 'VIP', colour: 'RED', inheritedByOrders: false };
    expect(changeEntry<TagValues>(tagFields, administrator, red, { colour: null })).toMatchObject({
      ok: true,
      changes: [{ field: 'colour', old: 'RED', new: 'GREY' }],
    });
  });

  it('has a colour that there is', () => {
    expect(changeEntry<TagValues>(tagFields, administrator, null, { name: 'VIP', colour: '#ff0000' })).toMatchObject({
      ok: false,
      violations: [{ code: 'NOT_A_CHOICE', path: ['colour'] }],
    });
  });

  it('is seen by whoever sees customers, and by no customer', () => {
    expect(['office', 'technician', 'readOnly'].every((role) => seesTags(aViewer(role as 'office')))).toBe(true);
    expect([aViewer('customerLogin'), aViewer('nobody')].map(seesTags)).toEqual([false, false]);
  });
});
