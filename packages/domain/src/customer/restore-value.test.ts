import { describe, expect, it } from '@jest/globals';
import {
  aCustomFieldTable,
  aContactPerson,
  aCustomer,
  aCustomField,
  aSituation,
  aViewer,
} from '../testing/builders.js';
import { changeCustomer } from './change-customer.js';
import type { Change } from './changes.js';
import { changesBetween } from './changes.js';
import type { Address, CustomerValues } from './customer.js';
import { isRestorable, restorePatch } from './restore-value.js';

const address = (values: Partial<Address>): Address => ({
  row1: null,
  row2: null,
  postalCode: null,
  city: null,
  province: null,
  country: null,
  ...values,
});
const sara = aContactPerson({ id: 'sara', name: 'Sara Åkesson', email: 'sara@example.com', sendWorkOrder: true });
const before = aCustomer({
  phone: '+46701740605',
  email: null,
  comments: 'Före',
  vatType: 'CUSTOM_VAT',
  vatPercent: 12.5,
  alwaysInvoice: true,
  facilityRequired: false,
  addresses: { invoice: address({ row1: 'Storgatan 4', city: 'Umeå' }), visiting: null, mail: null },
  contactPersons: [sara, aContactPerson({ id: 'olle', name: 'Olle' })],
});
const after: CustomerValues = {
  ...before,
  phone: null,
  email: 'ny@example.com',
  comments: 'Efter',
  vatPercent: 6,
  alwaysInvoice: false,
  facilityRequired: true,
  addresses: { ...before.addresses, invoice: address({ row1: 'Lillgatan 1', city: 'Umeå' }) },
  contactPersons: [aContactPerson({ id: 'olle', name: 'Olof' }), { ...sara, phone: '+46701740699' }],
};

describe('A value of the history', () => {
  it('is put back where it stood, one at a time', () => {
    const changes = changesBetween(before, after);
    expect(changes.length).toBeGreaterThan(9);
    let now = aCustomer(after);
    for (const change of changes) {
      const patch = restorePatch(change, now);
      if (patch === null) throw new Error(`${change.field} ${change.part} cannot be put back`);
      const viewer = aViewer('office');
      const result = changeCustomer(
        aSituation({ viewer, customer: now, settings: { ...aSituation().settings, showVatType: true } }),
        patch,
      );
      if (!result.ok) throw new Error(JSON.stringify(result.violations));
      expect(result.changes).toEqual([{ ...change, old: change.new, new: change.old }]);
      now = { ...now, ...result.next };
    }
    expect(changesBetween(before, now)).toEqual([]);
  });

  it('brings a contact person back who was taken away, as somebody new', () => {
    const [taken] = changesBetween(before, { ...before, contactPersons: before.contactPersons.slice(1) });
    if (!taken) throw new Error('Nothing changed');
    const { id: _, ...person } = sara;
    expect(restorePatch(taken, aCustomer())).toEqual({ contactPersons: { create: [person] } });
  });

  it('keeps the order of those who are still there', () => {
    const order = { field: 'contactPersons', part: 'order', old: 'gone,olle,sara' } as const;
    expect(restorePatch(order, before)).toEqual({ contactPersons: { order: ['olle', 'sara'] } });
  });

  it("puts a group's own field back by its type, and nothing where the group has no such field", () => {
    const custom = aCustomFieldTable([
      aCustomField({ key: 'floors', type: 'NUMBER' }),
      aCustomField({
        id: 'field-2',
        key: 'systems',
        type: 'MULTIPLE_CHOICE',
        required: true,
        options: ['vent', 'heat'].map((key) => ({ key, sv: key, en: key })),
      }),
    ]);
    const put = (field: Change['field'], old: string | null) =>
      restorePatch({ field, part: null, old }, before, custom);
    expect(put('customFields.floors', '3')).toEqual({ customFields: { floors: 3 } });
    expect(put('customFields.floors', null)).toEqual({ customFields: { floors: null } });
    expect(put('customFields.systems', 'vent,heat')).toEqual({ customFields: { systems: ['vent', 'heat'] } });
    expect(put('customFields.systems', null)).toBeNull();
    expect(put('customFields.gone', 'x')).toBeNull();
  });

  it.each<[string, Pick<Change, 'field' | 'part' | 'old'>]>([
    ['a personal number, which stands there masked', { field: 'personalNumber', part: null, old: '19811218-****' }],
    ['a customer number, which administrators change', { field: 'number', part: null, old: '1001' }],
    ['a state', { field: 'status', part: null, old: 'ACTIVE' }],
    ['an assignee', { field: 'assignees', part: 'usr_1', old: 'usr_1' }],
    ['a contact person who was added', { field: 'contactPersons', part: 'sara', old: null }],
    ['a name from before there was one', { field: 'name', part: null, old: null }],
  ])('is not put back when it is %s', (_, change) => {
    expect(isRestorable(change)).toBe(false);
    expect(restorePatch(change, before)).toBeNull();
  });
});
