import { describe, expect, it } from '@jest/globals';
import { costCentreKey } from '../cost-centre/cost-centre.js';
import { changesBetween, type Change } from '../customer/changes.js';
import { maxLinks } from '../customer/customer-links.js';
import { aCustomField, aCustomFieldTable, aCustomer, aSituation, someSettings } from '../testing/builders.js';
import type { BulkSituation } from './decide-bulk.js';
import { undoBulk } from './undo-bulk.js';

const settings = someSettings({ showLanguage: true, showOrderNumber: true, showCostCentre: true, showVatType: true });
const custom = aCustomFieldTable(
  [aCustomField({ key: 'code' }), aCustomField({ id: '2', key: 'floors', type: 'NUMBER' })],
  true,
);
const targets = new Map([
  ['tag_vip', { name: 'VIP', active: true }],
  ['tag_old', { name: 'Gammal', active: false }],
]);
const now = Date.parse('2026-11-21T12:00:00Z');
const bin = { deletedAt: now, wasInactive: false, now };

const situation = (values: Partial<BulkSituation> = {}): BulkSituation => ({
  ...aSituation({ settings, customFields: custom, linkTargets: { tags: targets } }),
  customer: aCustomer(),
  staff: new Set(['usr_lars']),
  references: [],
  ...values,
});

describe('a change of many that is taken back', () => {
  const before = aCustomer({ language: 'sv', orderNumber: 'Före', customFields: { code: 'A' }, tags: ['tag_old'] });
  const after = aCustomer({
    language: 'en',
    orderNumber: null,
    customFields: { code: 'B', floors: 3 },
    tags: ['tag_vip'],
  });
  const made = changesBetween(before, after);

  it('puts everything back as it was, but for what a rule stands in the way of', () => {
    // An inactive tag that the change had taken off is not put back; the one that it put on goes all the same.
    const partly = undoBulk(made, [], { ...situation({ customer: after }), bin });
    expect(partly).toMatchObject({
      outcome: 'PARTLY',
      kept: [],
      violations: [{ code: 'REFERENCE_INACTIVE', path: ['tags'] }],
    });
    if (!('next' in partly)) throw new Error('nothing went back');
    expect(changesBetween({ ...before, tags: [] }, partly.next)).toEqual([]);
    const own = made.filter(({ field }) => field !== 'tags');
    const undone = undoBulk(own, [], { ...situation({ customer: after }), bin });
    expect(undone).toMatchObject({ outcome: 'UNDONE', kept: [] });
    if (!('next' in undone)) throw new Error('nothing went back');
    expect(changesBetween({ ...before, tags: after.tags }, undone.next)).toEqual([]);
  });

  it('can be tried again: what went back stays so, and what stood in the way no longer does', () => {
    const first = undoBulk(made, [], { ...situation({ customer: after }), bin });
    if (!('next' in first)) throw new Error('nothing went back');
    const today = { ...after, ...first.next };
    const later = changesBetween(after, today);
    const again = { ...situation({ customer: today }), bin };
    expect(undoBulk(made, later, again)).toEqual({
      outcome: 'PARTLY',
      kept: [],
      violations: [{ code: 'REFERENCE_INACTIVE', path: ['tags'] }],
    });
    const tags = new Map([...targets, ['tag_old', { name: 'Gammal', active: true }]]);
    const second = undoBulk(made, later, { ...again, linkTargets: { tags } });
    expect(second).toMatchObject({ outcome: 'UNDONE', next: { tags: ['tag_old'], language: 'sv' } });
    const touched = [...later, { field: 'language' as const, part: null, old: 'sv', new: 'fi' }];
    const finnish = { ...again, linkTargets: { tags }, customer: { ...today, language: 'fi' as const } };
    expect(undoBulk(made, touched, finnish)).toMatchObject({ outcome: 'PARTLY', kept: ['language'] });
  });

  it('leaves type and percentage of VAT together when somebody has corrected the one', () => {
    const normal = aCustomer({ vatType: 'NORMAL_VAT', language: 'sv' });
    const custom6 = aCustomer({ vatType: 'CUSTOM_VAT', vatPercent: 6, language: 'en' });
    const customer = { ...custom6, vatPercent: 12 };
    const undone = undoBulk(changesBetween(normal, custom6), changesBetween(custom6, customer), {
      ...situation({ customer }),
      bin,
    });
    expect(undone).toMatchObject({
      outcome: 'PARTLY',
      kept: ['vatType', 'vatPercent'],
      next: { vatType: 'CUSTOM_VAT', vatPercent: 12, language: 'sv' },
    });
  });

  it('puts back what is left when a technician has gone, a cost centre is closed and a tag is away', () => {
    const had = aCustomer({ language: 'sv', costCentre: 'K-1', tags: ['tag_gone'], orderNumber: 'Före' });
    const has = aCustomer({ language: 'en', costCentre: 'K-2', tags: [], orderNumber: 'Efter' });
    const swap: Change = { field: 'assignees', part: 'usr_gone', old: 'usr_gone', new: null };
    const customer = { ...has, assigneeIds: ['usr_lars'] };
    const undone = undoBulk(
      [...changesBetween(had, has), swap, { field: 'assignees', part: 'usr_lars', old: null, new: 'usr_lars' }],
      [],
      { ...situation({ customer, inactiveCostCentres: new Set([costCentreKey('K-1')]) }), bin },
    );
    expect(undone).toMatchObject({
      outcome: 'PARTLY',
      kept: [],
      next: { language: 'sv', orderNumber: 'Före', costCentre: 'K-2' },
      unassigned: ['usr_lars'],
      assigned: [],
    });
    expect(undone.violations.map(({ code, path }) => [code, ...path])).toEqual([
      ['REFERENCE_INACTIVE', 'costCentre'],
      ['REFERENCE_UNKNOWN', 'tags'],
      ['ASSIGNEE_NOT_STAFF', 'assignees'],
    ]);
  });

  it('puts a tag back when there is room for it only once the new one is off', () => {
    const others = Array.from({ length: maxLinks - 1 }, (_, at) => `tag_${at}`);
    const tags = new Map(['tag_old', 'tag_new', ...others].map((id) => [id, { name: id, active: true }]));
    const had = aCustomer({ costCentre: 'K-1', tags: [...others, 'tag_old'] });
    const customer = aCustomer({ costCentre: 'K-2', tags: [...others, 'tag_new'] });
    const inactiveCostCentres = new Set([costCentreKey('K-1')]);
    const undone = undoBulk(changesBetween(had, customer), [], {
      ...situation({ customer, linkTargets: { tags }, inactiveCostCentres }),
      bin,
    });
    expect(undone).toMatchObject({
      outcome: 'PARTLY',
      violations: [{ path: ['costCentre'] }],
      next: { tags: [...others, 'tag_old'], costCentre: 'K-2' },
    });
  });

  it('keeps what somebody has changed since, and says which', () => {
    const own = made.filter(({ field }) => field !== 'tags');
    const touched = [{ field: 'language' as const, part: null }];
    const partly = undoBulk(own, touched, { ...situation({ customer: { ...after, language: 'de' } }), bin });
    expect(partly).toMatchObject({
      outcome: 'PARTLY',
      kept: ['language'],
      next: { language: 'de', orderNumber: 'Före' },
    });
    const all = own.map(({ field, part }) => ({ field, part }));
    expect(undoBulk(own, all, { ...situation({ customer: after }), bin })).toMatchObject({ outcome: 'KEPT' });
  });

  it('takes who was assigned off again, and customers out of the bin', () => {
    const assigned = { field: 'assignees', part: 'usr_lars', old: null, new: 'Lars' } as const;
    const customer = aCustomer({ assigneeIds: ['usr_lars'] });
    expect(undoBulk([assigned], [], { ...situation({ customer }), bin })).toMatchObject({ unassigned: ['usr_lars'] });
    const deleted = { field: 'status', part: null, old: 'INACTIVE', new: 'DELETED' } as const;
    const binned = { ...situation({ customer: aCustomer({ status: 'DELETED' }) }), bin: { ...bin, wasInactive: true } };
    expect(undoBulk([deleted], [], binned)).toMatchObject({ outcome: 'UNDONE', status: 'INACTIVE' });
  });
});
