import { describe, expect, it } from '@jest/globals';
import { customerFieldKeys, customerFields } from '../customer/customer-fields.js';
import { allPermissions } from '../access/permissions.js';
import { viewerFieldAccess } from '../customer/field-access.js';
import {
  aCustomField,
  aCustomFieldTable,
  aCustomer,
  aSituation,
  aViewer,
  aViewerWith,
  someSettings,
} from '../testing/builders.js';
import type { BulkChange } from './bulk-change.js';
import { bulkFields } from './bulk-fields.js';
import { checkBulk } from './check-bulk.js';
import { decideBulk, type BulkSituation } from './decide-bulk.js';

const settings = someSettings({ showLanguage: true, showOrderNumber: true, showCostCentre: true, showVatType: true });
const custom = aCustomFieldTable(
  [
    aCustomField({ key: 'code' }),
    aCustomField({ id: '2', key: 'floors', type: 'NUMBER' }),
    aCustomField({ id: '3', key: 'serial', unique: true }),
    aCustomField({ id: '4', key: 'gone', deleted: true }),
  ],
  true,
);
const targets = new Map([
  ['tag_vip', { name: 'VIP', active: true }],
  ['tag_old', { name: 'Gammal', active: false }],
]);

const situation = (values: Partial<BulkSituation> = {}): BulkSituation => ({
  ...aSituation({ settings, customFields: custom, linkTargets: { tags: targets } }),
  customer: aCustomer(),
  staff: new Set(['usr_lars']),
  references: [],
  ...values,
});
const set = (field: BulkChange['field'], ...values: string[]): BulkChange => ({ field, operation: 'SET', values });

describe('a change of many customers', () => {
  it('is offered for the fields of the table, and closed to whoever may not write them on one card', () => {
    const offered = bulkFields(aViewer('administrator'), settings, custom);
    expect(offered.map(({ field }) => field)).toEqual([
      ...customerFieldKeys.filter((key) => customerFields[key].bulk.length > 0),
      'customFields.code',
      'customFields.floors',
    ]);
    expect(offered.filter(({ lock }) => lock !== null)).toEqual([]);
    for (const permission of allPermissions.filter((one) => one !== 'admin')) {
      const viewer = aViewerWith('customer.view', permission);
      for (const { field, lock } of bulkFields(viewer, settings, custom)) {
        if (lock !== null || field === 'status') continue;
        const { reason } = viewerFieldAccess(field, viewer, settings, custom);
        expect([field, reason === null || reason === 'OWN_MUTATION']).toEqual([field, true]);
      }
    }
  });

  it('is refused as a whole where the wish itself makes no sense, everything at once', () => {
    const codes = (...changes: BulkChange[]) =>
      checkBulk(changes, { viewer: aViewer('office'), settings, customFields: custom }).map(({ code }) => code);
    expect(codes(set('language', 'en'), set('tags', 'tag_vip'))).toEqual([]);
    expect(codes()).toEqual(['REQUIRED']);
    expect(codes(set('name', 'Alla'), set('customFields.serial', '1'), set('customFields.gone', 'x'))).toEqual([
      'REFERENCE_UNKNOWN',
      'REFERENCE_UNKNOWN',
      'REFERENCE_UNKNOWN',
    ]);
    expect(codes(set('language'), set('vatPercent', 'tolv'), set('facilityRequired', 'kanske'))).toEqual([
      'REQUIRED',
      'CUSTOM_FIELD_TYPE',
      'NOT_A_CHOICE',
    ]);
    expect(codes(set('language', 'en'), set('language', 'sv'))).toEqual(['DUPLICATE_ID']);
    expect(codes(set('status', 'DELETED'), set('language', 'sv'))).toEqual(['DELETES_ALONE']);
    expect(
      codes(
        { field: 'tags', operation: 'ADD', values: ['tag_vip'] },
        { field: 'tags', operation: 'REMOVE', values: ['tag_old'] },
      ),
    ).toEqual([]);
  });

  it('does to each customer all of it or none, by the rules of one card', () => {
    const changes = [set('orderNumber', 'M-1'), set('status', 'INACTIVE')];
    const decided = decideBulk(changes, situation());
    expect(decided).toMatchObject({ outcome: 'CHANGED', status: 'INACTIVE', next: { orderNumber: 'M-1' } });
    if (decided.outcome !== 'CHANGED') return;
    expect(decided.steps.map(({ action }) => action)).toEqual(['UPDATED', 'INACTIVATED']);
    const refused = decideBulk([set('orderNumber', 'M-1'), set('tags', 'tag_old')], situation());
    expect(refused).toMatchObject({ outcome: 'SKIPPED', violations: [{ code: 'REFERENCE_INACTIVE' }] });
    expect(decideBulk(changes, situation({ customer: aCustomer({ status: 'DELETED' }) }))).toMatchObject({
      outcome: 'SKIPPED',
      violations: [{ code: 'CUSTOMER_DELETED' }, { code: 'CUSTOMER_DELETED' }],
    });
    expect(decideBulk([set('status', 'ACTIVE')], situation())).toEqual({ outcome: 'UNCHANGED' });
    const stranger = { viewer: aViewer('technician') };
    expect(decideBulk(changes, situation(stranger))).toMatchObject({ outcome: 'SKIPPED' });
  });

  it('leaves the own percentage of VAT with the type that it goes with', () => {
    const customer = aCustomer({ vatType: 'CUSTOM_VAT', vatPercent: 12 });
    expect(decideBulk([set('vatType', 'NO_VAT')], situation({ customer }))).toMatchObject({
      next: { vatType: 'NO_VAT', vatPercent: null },
    });
    expect(decideBulk([set('vatType', 'CUSTOM_VAT')], situation())).toMatchObject({
      outcome: 'SKIPPED',
      violations: [{ code: 'VAT_PERCENT_REQUIRED' }],
    });
  });

  it('goes to the bin for nobody that something refers to', () => {
    const references = [{ kind: 'order', count: 2 }];
    expect(decideBulk([set('status', 'DELETED')], situation({ references }))).toMatchObject({
      outcome: 'SKIPPED',
      violations: [{ code: 'CUSTOMER_IN_USE' }],
    });
    expect(decideBulk([set('status', 'DELETED')], situation())).toMatchObject({ status: 'DELETED' });
  });
});
