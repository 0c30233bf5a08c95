import { describe, expect, it } from '@jest/globals';
import { defineCustomField } from '../custom-fields/define-custom-field.js';
import { changeCustomer } from '../customer/change-customer.js';
import type { Customer, CustomerPatch } from '../customer/customer.js';
import { fieldAccess } from '../customer/field-access.js';
import { importTargetsFor } from '../import/import-columns.js';
import { changeEntry } from '../entry/change-entry.js';
import { aCustomFieldTable, aCustomer, aCustomField, aSituation, aViewer, someSettings } from '../testing/builders.js';
import { seesSubgroups, subgroupFields, type SubgroupValues } from './subgroup.js';

const administrator = aViewer('administrator');
const linkTargets = {
  subgroups: new Map([
    ['north', { name: 'Nord', active: true }],
    ['south', { name: 'Syd', active: true }],
  ]),
};

describe('A subgroup', () => {
  const made = (organisationNumber: string | null) =>
    changeEntry<SubgroupValues>(subgroupFields, administrator, null, { name: 'Nord AB', organisationNumber });

  it('may have the organisation number of a legal company, written in any of the usual ways', () => {
    expect(made('556016-0680')).toMatchObject({ ok: true, next: { organisationNumber: '5560160680' } });
    expect(made(null)).toMatchObject({ ok: true, next: { organisationNumber: null } });
    expect(made('556016-0681')).toMatchObject({ violations: [{ code: 'IDENTITY_CHECK_DIGIT' }] });
    expect(made('19811218-9876')).toMatchObject({
      violations: [{ code: 'IDENTITY_TYPE_MISMATCH', path: ['organisationNumber'] }],
    });
  });

  it('is seen by whoever sees customers, and by no customer', () => {
    expect(['office', 'technician', 'readOnly'].every((role) => seesSubgroups(aViewer(role as 'office')))).toBe(true);
    expect([aViewer('customerLogin'), aViewer('nobody')].map(seesSubgroups)).toEqual([false, false]);
  });
});

describe('The subgroups of a customer', () => {
  it('are a field of the card only where the group has any', () => {
    const access = (uses: boolean) =>
      fieldAccess('subgroups', aSituation({ customFields: aCustomFieldTable([], uses) }));
    expect(access(true)).toMatchObject({ canRead: true, canEdit: true, shown: true });
    expect(access(false)).toMatchObject({ canEdit: false, shown: false, reason: 'SETTING_OFF' });
    const columns = (uses: boolean) =>
      importTargetsFor(someSettings(), aCustomFieldTable([], uses)).some(({ key }) => key === 'subgroups');
    expect([columns(true), columns(false)]).toEqual([true, false]);
  });

  it('begin with that of who makes the customer, unless others are chosen', () => {
    const situation = aSituation({ customer: null, linkTargets, defaultSubgroup: 'north' });
    const named = (patch: CustomerPatch) => {
      const result = changeCustomer(situation, { name: 'Ny kund', number: '7', ...patch });
      return result.ok ? result.next.subgroups : result.violations;
    };
    expect(named({})).toEqual(['north']);
    expect(named({ subgroups: { set: ['south'] } })).toEqual(['south']);
    expect(named({ subgroups: { add: ['south'] } })).toEqual(['north', 'south']);
    expect(named({ subgroups: null })).toEqual([]);
  });
});

describe('A custom field of some subgroups', () => {
  const field = aCustomField({ subgroups: ['north'], required: true });
  const customFields = aCustomFieldTable([field], true);
  const given = (customer: Customer | null, patch: CustomerPatch) =>
    changeCustomer(aSituation({ customer, customFields, linkTargets }), patch);
  const inNorth = aCustomer({ subgroups: ['north'], customFields: { port_code: '1' } });
  const kept = aCustomer({ subgroups: ['south'], customFields: { port_code: '1' } });
  const access = (customer: Customer) => fieldAccess('customFields.port_code', aSituation({ customer, customFields }));

  it('is in use on customers that have one of them', () => {
    expect(access(inNorth)).toMatchObject({ shown: true, canEdit: true });
    expect(access(kept)).toMatchObject({ shown: false, canEdit: false, reason: 'TYPE_MISMATCH' });
    expect(given(inNorth, { customFields: { port_code: '2' } })).toMatchObject({ ok: true });
  });

  it('takes no value elsewhere, keeps what it has, and may be cleared', () => {
    for (const customer of [kept, aCustomer()])
      expect(given(customer, { customFields: { port_code: '2' } })).toEqual({
        ok: false,
        violations: [{ code: 'CUSTOM_FIELD_OTHER_SUBGROUP', path: ['customFields', 'port_code'] }],
      });
    expect(given(kept, { customFields: { port_code: '1' } })).toMatchObject({ ok: true, changes: [] });
    expect(given(kept, { customFields: { port_code: null } })).toMatchObject({ ok: true, next: { customFields: {} } });
    expect(given(inNorth, { customFields: { port_code: null } })).toMatchObject({ violations: [{ code: 'REQUIRED' }] });
  });

  it('follows the subgroups that are chosen with it, and keeps its value when they go', () => {
    const moved = { subgroups: { add: ['north'] }, customFields: { port_code: '2' } };
    expect(given(kept, moved)).toMatchObject({ ok: true });
    expect(given(inNorth, { subgroups: { set: ['south'] } })).toMatchObject({
      ok: true,
      next: { customFields: { port_code: '1' } },
    });
  });

  it('is required of new customers there, and of no others', () => {
    const made = (patch: CustomerPatch) => given(null, { name: 'Ny', number: '7', ...patch });
    expect(made({ subgroups: { set: ['north'] } })).toMatchObject({ violations: [{ code: 'REQUIRED' }] });
    expect(made({ subgroups: { set: ['south'] } })).toMatchObject({ ok: true });
    expect(made({})).toMatchObject({ ok: true });
  });

  it('does not tell by being in use what somebody may not read', () => {
    const login = aViewer('customerLogin');
    const shown = (customer: Customer) =>
      fieldAccess('customFields.port_code', aSituation({ viewer: login, customer, customFields })).shown;
    expect([shown(inNorth), shown(kept)]).toEqual([false, false]);
  });

  it('is limited to subgroups that there are', () => {
    const defined = (subgroups: readonly string[]) =>
      defineCustomField(
        field,
        { subgroups },
        { id: field.id, others: [], used: true, subgroups: new Map([['old', { name: 'Gammal', active: false }]]) },
      );
    expect(defined(['north', 'old', 'nobody'])).toEqual({
      ok: false,
      violations: [
        { code: 'REFERENCE_INACTIVE', path: ['subgroups', '1'] },
        { code: 'REFERENCE_UNKNOWN', path: ['subgroups', '2'] },
      ],
    });
    expect(defined([])).toMatchObject({ ok: true, next: { subgroups: [] } });
  });
});
