import { describe, expect, it } from '@jest/globals';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import { aCustomer, aCustomerArticle, aSituation, aViewer, aViewerWith, someSettings } from '../testing/builders.js';
import type { ChangeResult, Situation } from './change-customer.js';
import { changeCustomer } from './change-customer.js';
import type { Change } from './changes.js';
import { changesBetween } from './changes.js';
import type { ChosenArticle } from './customer-articles.js';
import type { Customer, CustomerPatch } from './customer.js';
import { articleLists } from './customer.js';
import type { StaleResult } from './stale-change.js';
import { changeStaleCustomer } from './stale-change.js';
import { restorePatch } from './restore-value.js';
import { undoChanges } from './undo-changes.js';

const settings = someSettings({ showServiceArticles: true, showWorkOrderArticles: true });
const articles = new Map<string, ChosenArticle>([
  ['art_hour', { number: 'T-1', name: 'Arbetstid', status: 'ACTIVE' }],
  ['art_old', { number: 'X-9', name: 'Utgången', status: 'INACTIVE' }],
]);
const pump = aCustomerArticle({ price: 249_900 });
const filter = aCustomerArticle({ id: 'row-2', article: 'art_old', number: 'X-9', name: 'Utgången' });
const customer = aCustomer({ serviceArticles: [pump, filter], assigneeIds: ['member-1'] });
const technician = aViewer('technician');

const change = (patch: CustomerPatch, values: Partial<Situation> = {}): ChangeResult =>
  changeCustomer(aSituation({ settings, articles, customer, ...values }), patch);
function saved(patch: CustomerPatch, values: Partial<Situation> = {}): Extract<ChangeResult, { ok: true }> {
  const result = change(patch, values);
  if (!result.ok) throw new Error(JSON.stringify(result.violations));
  return result;
}
const told = (changes: readonly Change[]): string[] =>
  changes.map(({ field, part, old, new: next }) => `${field} ${part}: ${old} → ${next}`);
const wrong = (result: ChangeResult): string[] =>
  result.ok ? [] : result.violations.map(({ code, path }) => `${code} ${path.join('.')}`);

describe.each(articleLists)('%s', (list) => {
  it('take an article, how many, a price of their own, a discount and a note', () => {
    const input = { article: 'art_hour', quantity: 0, price: 89_500, discount: 12.5, note: ' Jour ' };
    const { next, changes } = saved({ [list]: { create: [input] } }, { customer: aCustomer() });
    const row = { id: 'new-1', number: 'T-1', name: 'Arbetstid', ...input, note: 'Jour' };
    expect(next[list]).toEqual([row]);
    expect(told(changes)).toEqual([
      `${list} new-1: null → {"article":"art_hour","number":"T-1","name":"Arbetstid","quantity":0,"note":"Jour"}`,
      `${list}.prices new-1.price: null → 89500`,
      `${list}.prices new-1.discount: null → 12.5`,
    ]);
  });

  it('are switched off by their own setting, and may then only be emptied', () => {
    const off = someSettings({ showServiceArticles: true, showWorkOrderArticles: true, [settingOf[list]]: false });
    const own = aCustomer({ [list]: [pump] });
    expect(
      wrong(change({ [list]: { update: [{ id: 'row-1', quantity: 3 }] } }, { settings: off, customer: own })),
    ).toEqual([`FIELD_NOT_IN_USE ${list}`]);
    expect(saved({ [list]: null }, { settings: off, customer: own }).next[list]).toEqual([]);
  });
});

const settingOf = { serviceArticles: 'showServiceArticles', workOrderArticles: 'showWorkOrderArticles' } as const;

describe('A list of articles', () => {
  it('changes, removes and reorders rows; a value that is repeated is no change', () => {
    const patch = { update: [{ id: 'row-1', quantity: 2, note: 'På vinden' }], order: ['row-2', 'row-1'] };
    const { next, changes } = saved({ serviceArticles: patch });
    expect(next.serviceArticles.map(({ id }) => id)).toEqual(['row-2', 'row-1']);
    expect(told(changes)).toEqual([
      'serviceArticles row-1.note: null → På vinden',
      'serviceArticles order: row-1,row-2 → row-2,row-1',
    ]);
    expect(saved({ serviceArticles: { update: [{ id: 'row-1', quantity: 2, price: 249_900 }] } }).changes).toEqual([]);
  });

  it('keeps an article that has become inactive, and takes none anew', () => {
    expect(saved({ serviceArticles: { update: [{ id: 'row-2', quantity: 7 }] } }).changes).toHaveLength(1);
    expect(wrong(change({ serviceArticles: { create: [{ article: 'art_old', quantity: 1 }] } }))).toEqual([
      'REFERENCE_INACTIVE serviceArticles.create.0.article',
    ]);
  });

  it.each([
    [{ quantity: -1 }, 'VALUE_RANGE serviceArticles.update.0.quantity'],
    [{ quantity: 1.2345 }, 'VALUE_RANGE serviceArticles.update.0.quantity'],
    [{ quantity: 1_000_000 }, 'VALUE_RANGE serviceArticles.update.0.quantity'],
    [{ quantity: null }, 'REQUIRED serviceArticles.update.0.quantity'],
    [{ price: 12.5 }, 'VALUE_RANGE serviceArticles.update.0.price'],
    [{ price: -1 }, 'VALUE_RANGE serviceArticles.update.0.price'],
    [{ discount: 100.5 }, 'VALUE_RANGE serviceArticles.update.0.discount'],
    [{ discount: 1.234 }, 'VALUE_RANGE serviceArticles.update.0.discount'],
    [{ note: 'x'.repeat(256) }, 'TOO_LONG serviceArticles.update.0.note'],
  ])('does not take %j', (values, found) => {
    expect(wrong(change({ serviceArticles: { update: [{ id: 'row-1', ...values }] } }))).toEqual([found]);
  });

  it('takes quantities of three decimals as people write them', () => {
    const { next } = saved({ serviceArticles: { update: [{ id: 'row-1', quantity: 1.115 }] } });
    expect(next.serviceArticles[0]?.quantity).toBe(1.115);
  });

  it('has no rows that it has not', () => {
    const patch = { update: [{ id: 'x', quantity: 1 }], delete: ['y'], order: ['row-1', 'row-1'] };
    expect(wrong(change({ serviceArticles: patch }))).toEqual([
      'ARTICLE_ROW_NOT_FOUND serviceArticles.update.0.id',
      'ARTICLE_ROW_NOT_FOUND serviceArticles.delete.0',
      'DUPLICATE_ID serviceArticles.order.1',
    ]);
    const many = Array.from({ length: 201 }, () => ({ article: 'art_hour', quantity: 1 }));
    expect(wrong(change({ workOrderArticles: { create: many } }))).toEqual(['ARTICLE_ROWS_LIMIT workOrderArticles']);
  });

  it('is nothing for who does not see the register of articles', () => {
    const clerk = aViewerWith('customer.view', 'customer.edit', 'article.price');
    expect(wrong(change({ serviceArticles: { delete: ['row-1'] } }, { viewer: clerk }))).toEqual([
      'FIELD_NOT_WRITABLE serviceArticles',
    ]);
  });
});

describe('Somebody who may not see prices', () => {
  const as = (patch: CustomerPatch): ChangeResult => change(patch, { viewer: technician });

  it('writes rows, and removes them with what they cost', () => {
    expect(as({ serviceArticles: { create: [{ article: 'art_hour', quantity: 1 }] } }).ok).toBe(true);
    expect(as({ serviceArticles: { update: [{ id: 'row-1', quantity: 3 }] } }).ok).toBe(true);
    expect(as({ serviceArticles: { delete: ['row-1'] } }).ok).toBe(true);
  });

  it('gives none, and cannot guess one until it is right', () => {
    for (const price of [1, 249_900, null])
      expect(wrong(as({ serviceArticles: { update: [{ id: 'row-1', price }] } }))).toEqual([
        'FIELD_NOT_WRITABLE serviceArticles.update.0.price',
      ]);
    expect(
      wrong(as({ serviceArticles: { create: [{ article: 'art_hour', quantity: 1, price: 1, discount: 1 }] } })),
    ).toEqual([
      'FIELD_NOT_WRITABLE serviceArticles.create.0.price',
      'FIELD_NOT_WRITABLE serviceArticles.create.0.discount',
    ]);
  });
});

describe('Two who change the same list', () => {
  const stale = (hers: CustomerPatch, mine: CustomerPatch, viewer = aViewer('office')): StaleResult => {
    const first = saved(hers, { newId: () => 'hers-1' });
    const theirs = first.changes.map((it) => ({ ...it, by: 'Eva', at: 1 }));
    const stored: Customer = { ...customer, ...first.next, version: 2 };
    const situation = { ...aSituation({ settings, articles, viewer, newId: () => 'mine-1' }), customer: stored };
    return changeStaleCustomer(situation, mine, theirs);
  };
  const rows = (result: StaleResult): string[] =>
    result.ok ? result.next.serviceArticles.map(({ id, quantity, price }) => `${id} ${quantity} ${price}`) : [];
  const conflicts = (result: StaleResult): string[] =>
    result.ok
      ? []
      : (result.conflicts ?? []).map(
          ({ field, part, mine, theirs, original }) => `${field} ${part}: ${mine} | ${theirs} | ${original}`,
        );

  it('both add, and both change other rows or other parts of one row', () => {
    const added = { create: [{ article: 'art_hour', quantity: 1 }] };
    expect(rows(stale({ serviceArticles: added }, { serviceArticles: added }))).toEqual([
      'row-1 2 249900',
      'row-2 2 null',
      'hers-1 1 null',
      'mine-1 1 null',
    ]);
    expect(
      rows(
        stale(
          { serviceArticles: { update: [{ id: 'row-1', price: 1 }] } },
          { serviceArticles: { update: [{ id: 'row-1', quantity: 5, price: 249_900 }] } },
        ),
      )[0],
    ).toBe('row-1 5 1');
  });

  it('are told where they meet: in a quantity, in a price, and where one removes what the other changes', () => {
    const quantity = (value: number): CustomerPatch => ({
      serviceArticles: { update: [{ id: 'row-1', quantity: value }] },
    });
    const price = (value: number): CustomerPatch => ({ serviceArticles: { update: [{ id: 'row-1', price: value }] } });
    const gone: CustomerPatch = { serviceArticles: { delete: ['row-1'] } };
    expect(conflicts(stale(quantity(3), quantity(4)))).toEqual(['serviceArticles row-1.quantity: 4 | 3 | 2']);
    expect(conflicts(stale(price(3), price(4)))).toEqual(['serviceArticles.prices row-1.price: 4 | 3 | 249900']);
    expect(conflicts(stale(gone, price(4)))).toEqual(['serviceArticles.prices row-1.price: 4 | null | 249900']);
    expect(conflicts(stale(gone, quantity(4)))).toEqual(['serviceArticles row-1.quantity: 4 | null | 2']);
    expect(conflicts(stale(quantity(3), gone))).toEqual(['serviceArticles row-1: null | 3 | 2']);
  });

  it('a price stands in no conflict but its own, which fewer may read', () => {
    const result = stale(
      { serviceArticles: { update: [{ id: 'row-1', price: 3 }] } },
      { serviceArticles: { delete: ['row-1'] } },
      technician,
    );
    expect(conflicts(result).filter((text) => text.includes('3'))).toEqual([
      'serviceArticles.prices row-1.price: null | 3 | 249900',
    ]);
  });

  it('clearing the list takes what I saw and leaves what was added since', () => {
    const added = { serviceArticles: { create: [{ article: 'art_hour', quantity: 1 }] } };
    expect(rows(stale(added, { serviceArticles: null }))).toEqual(['hers-1 1 null']);
  });
});

describe('The history of a list of articles', () => {
  const before = { ...customer, workOrderArticles: [aCustomerArticle({ id: 'row-3', discount: 5 })] };

  it('leads back to what was, with what it cost', () => {
    const after = {
      ...before,
      serviceArticles: [{ ...filter, quantity: 0.5 }, aCustomerArticle({ id: 'row-9', price: 1, note: 'Ny' })],
      workOrderArticles: [],
    };
    const undone = undoChanges(after, changesBetween(before, after));
    // What was removed comes back last, as contact persons do.
    expect(undone.serviceArticles).toEqual([filter, pump]);
    expect(undone.workOrderArticles).toEqual(before.workOrderArticles);
  });

  it('puts a removed row back as a new one, with its price for those who may read prices', () => {
    const [price, row] = changesBetween(before, { ...before, serviceArticles: [filter] });
    if (!price || !row) throw new Error('Nothing changed');
    const back = { article: 'art_pump', quantity: 2, note: null };
    expect(restorePatch(row, before, noCustomFields, [price])).toEqual({
      serviceArticles: { create: [{ ...back, price: 249_900 }] },
    });
    expect(restorePatch(row, before)).toEqual({ serviceArticles: { create: [back] } });
  });

  it('puts one value of a row back', () => {
    const change = { field: 'serviceArticles.prices', part: 'row-1.price', old: null } as const;
    expect(restorePatch(change, before)).toEqual({ serviceArticles: { update: [{ id: 'row-1', price: null }] } });
    const quantity = { field: 'serviceArticles', part: 'row-1.quantity', old: '1.5' } as const;
    expect(restorePatch(quantity, before)).toEqual({ serviceArticles: { update: [{ id: 'row-1', quantity: 1.5 }] } });
    const order = { field: 'serviceArticles', part: 'order', old: 'gone,row-2,row-1' } as const;
    expect(restorePatch(order, before)).toEqual({ serviceArticles: { order: ['row-2', 'row-1'] } });
  });
});
