import { describe, expect, it } from '@jest/globals';
import { aCustomer, aSituation, aViewer } from '../testing/builders.js';
import { changeCustomer } from './change-customer.js';
import type { Customer, CustomerPatch } from './customer.js';
import type { LinkTargets } from './customer-links.js';
import { maxLinks } from './customer-links.js';
import { restorePatch } from './restore-value.js';
import { changeStaleCustomer } from './stale-change.js';
import { undoChanges } from './undo-changes.js';

const linkTargets: LinkTargets = {
  tags: new Map([
    ['vip', { name: 'VIP', active: true }],
    ['brf', { name: 'Brf', active: true }],
    ['late', { name: 'Sen betalare', active: true }],
    ['old', { name: 'Gammal', active: false }],
  ]),
};
const marked = aCustomer({ tags: ['old', 'vip'] });
const change = (patch: CustomerPatch, customer: Customer | null = marked) =>
  changeCustomer(aSituation({ customer, linkTargets }), patch);
const tagsAfter = (patch: CustomerPatch['tags'], customer: Customer = marked) => {
  const result = change({ tags: patch ?? null }, customer);
  if (!result.ok) throw new Error(JSON.stringify(result.violations));
  return result;
};
const refused = (tags: CustomerPatch['tags'], customer: Customer | null = marked) => {
  const result = change({ tags: tags ?? null }, customer);
  return result.ok ? [] : result.violations.map(({ code, path }) => [code, path.join('.')]);
};

describe('Whoever marks a customer', () => {
  it('adds, removes, chooses anew and clears', () => {
    expect(tagsAfter({ add: ['brf'] }).next.tags).toEqual(['old', 'vip', 'brf']);
    expect(tagsAfter({ remove: ['old'] }).next.tags).toEqual(['vip']);
    expect(tagsAfter({ add: ['late'], remove: ['vip'] }).next.tags).toEqual(['old', 'late']);
    expect(tagsAfter({ set: ['brf', 'vip'] }).next.tags).toEqual(['vip', 'brf']);
    expect(tagsAfter(null).next.tags).toEqual([]);
  });

  it('changes nothing by adding what is there, removing what is not, or another order', () => {
    for (const patch of [{ add: ['vip'] }, { remove: ['brf'] }, { set: ['vip', 'old'] }, {}])
      expect(tagsAfter(patch)).toMatchObject({ next: { tags: marked.tags }, changes: [] });
    expect(tagsAfter({ set: ['vip', 'old'] }).next.tags).toBe(marked.tags);
  });

  it('leaves one line in the history for each tag', () => {
    expect(tagsAfter({ set: ['brf', 'late', 'vip'] }).changes).toEqual([
      { field: 'tags', part: 'old', old: 'old', new: null },
      { field: 'tags', part: 'brf', old: null, new: 'brf' },
      { field: 'tags', part: 'late', old: null, new: 'late' },
    ]);
  });

  it('is told which id is unknown, inactive or named twice', () => {
    expect(refused({ add: ['nobody'], remove: ['stranger'] })).toEqual([
      ['REFERENCE_UNKNOWN', 'tags.add.0'],
      ['REFERENCE_UNKNOWN', 'tags.remove.0'],
    ]);
    expect(refused({ set: ['vip', 'brf', 'vip'] })).toEqual([['DUPLICATE_ID', 'tags.set.2']]);
    expect(refused({ add: ['brf'], remove: ['brf'] })).toEqual([['DUPLICATE_ID', 'tags.remove.0']]);
    expect(refused({ set: ['old'] }, aCustomer())).toEqual([['REFERENCE_INACTIVE', 'tags.set.0']]);
    expect(refused({ set: ['old'] }, null)).toContainEqual(['REFERENCE_INACTIVE', 'tags.set.0']);
    expect(refused({ set: ['old'] })).toEqual([]);
  });

  it('links a customer to so many and no more', () => {
    const many = Array.from({ length: maxLinks + 1 }, (_, at) => `tag-${at}`);
    const targets = { tags: new Map(many.map((id) => [id, { name: id, active: true }])) };
    const result = changeCustomer(aSituation({ linkTargets: targets }), { tags: { set: many } });
    expect(result).toEqual({
      ok: false,
      violations: [{ code: 'LINK_LIMIT', path: ['tags'], params: { max: maxLinks } }],
    });
  });

  it('needs to edit customers', () => {
    const situation = aSituation({ viewer: aViewer('readOnly'), linkTargets });
    expect(changeCustomer(situation, { tags: { add: ['vip'] } })).toMatchObject({
      ok: false,
      violations: [{ code: 'FIELD_NOT_WRITABLE', path: ['tags'] }],
    });
  });
});

describe('Two who mark a customer at the same time', () => {
  const both = (hers: CustomerPatch['tags'], mine: CustomerPatch['tags']) => {
    const stored = { ...marked, ...tagsAfter(hers).next, version: 2 };
    const theirs = tagsAfter(hers).changes.map((it) => ({ ...it, by: 'Eva', at: 1 }));
    const result = changeStaleCustomer(
      { ...aSituation({ linkTargets }), customer: stored },
      { tags: mine ?? null },
      theirs,
    );
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.next.tags;
  };

  it('keep what each has done', () => {
    expect(both({ add: ['brf'] }, { add: ['late'] })).toEqual(['old', 'vip', 'brf', 'late']);
    expect(both({ remove: ['old'] }, { set: ['old', 'vip', 'late'] })).toEqual(['vip', 'late']);
    expect(both({ add: ['brf'] }, null)).toEqual(['brf']);
  });

  it('never disagree about the same tag', () => {
    expect(both({ remove: ['vip'] }, { remove: ['vip'] })).toEqual(['old']);
    expect(both({ add: ['brf'] }, { add: ['brf'] })).toEqual(['old', 'vip', 'brf']);
  });
});

describe('The history of tags', () => {
  it('can be undone, and each line of it put back', () => {
    const { next, changes } = tagsAfter({ set: ['brf'] });
    expect(undoChanges(next, changes).tags).toEqual(['vip', 'old']);
    expect(changes.map((it) => restorePatch(it, marked))).toEqual([
      { tags: { add: ['old'] } },
      { tags: { add: ['vip'] } },
      { tags: { remove: ['brf'] } },
    ]);
  });
});
