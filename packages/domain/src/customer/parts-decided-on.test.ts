import { describe, expect, it } from '@jest/globals';
import {
  aContactPerson,
  aCustomer,
  aCustomerArticle,
  aCustomField,
  aCustomFieldTable,
  aSituation,
  aViewer,
  aViewerWith,
  settingsShowingAll,
} from '../testing/builders.js';
import type { Viewer } from '../access/viewer.js';
import { changeCustomer } from './change-customer.js';
import type { Customer, CustomerPatch } from './customer.js';
import { customerFieldKeys, customerFields } from './customer-fields.js';
import type { CustomerPart } from './parts-decided-on.js';
import { partsDecidedOn, unread } from './parts-decided-on.js';

const everything = settingsShowingAll();
const customFields = aCustomFieldTable([aCustomField()], true);

const person = { id: 'co-1', name: 'Bo Ek', personalNumber: '198112189876', sharePercent: 40 };
/** A customer with something in every part. */
const parts: Pick<Customer, CustomerPart> = {
  addresses: { ...aCustomer().addresses, visiting: { ...noAddress(), city: 'Umeå' } },
  contactPersons: [aContactPerson()],
  coApplicants: [person],
  customFields: { port_code: '1234' },
  assigneeIds: ['member-1'],
  protectedIdentity: true,
  tags: ['tag_1'],
  subgroups: ['sub_1'],
  discountLetters: ['dil_1'],
  serviceArticles: [aCustomerArticle()],
  workOrderArticles: [aCustomerArticle({ id: 'row-2' })],
};
function noAddress() {
  return { row1: null, row2: null, postalCode: null, city: null, province: null, country: null };
}

/** The customer as a change reads it: what the decision does not look at is not there. */
function readFor(customer: Customer, patch: CustomerPatch, viewer: Viewer): Customer {
  const wanted = partsDecidedOn(patch, viewer);
  const left = (Object.keys(parts) as CustomerPart[]).filter((part) => !wanted.has(part));
  return { ...customer, ...Object.fromEntries(left.map((part) => [part, unread])) };
}

/** What comes of the patch, the parts that were not read as they stand in the register. */
function decided(customer: Customer, patch: CustomerPatch, viewer: Viewer, read = customer) {
  const situation = { customer: read, viewer, settings: everything, customFields, today: '2026-11-21' };
  const result = changeCustomer(aSituation(situation), patch);
  if (!result.ok) return result;
  const put = Object.entries(result.next).map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    value === unread ? customer[key as CustomerPart] : value,
  ]);
  return { ...result, next: Object.fromEntries(put) };
}

const valuePatches: readonly CustomerPatch[] = customerFieldKeys
  .filter((key) => Object.hasOwn(aCustomer(), key))
  .flatMap((key): CustomerPatch[] => {
    switch (customerFields[key].kind) {
      case 'flag':
        return [{ [key]: true }];
      case 'percent':
        return [{ [key]: 12 }];
      case 'text':
      case 'longText':
      case 'phone':
      case 'email':
      case 'identity':
        return ['198112189876', '556036-0793', 'eva@example.com', ''].map((text) => ({ [key]: text }));
      default:
        return [];
    }
  });

const patches: readonly CustomerPatch[] = [
  ...valuePatches,
  { type: 'PRIVATE' },
  { type: 'COMPANY' },
  { language: 'fi' },
  { vatType: 'CUSTOM_VAT', vatPercent: 12 },
  { apartmentNumber: '1201', associationNumber: '556036-0793' },
  { addresses: { visiting: { city: 'Luleå' } } },
  { addresses: null },
  { contactPersons: { create: [{ name: 'Eva' }], delete: ['contact-1'] } },
  { coApplicants: { create: [{ name: 'Eva', personalNumber: '198112189876' }] } },
  { customFields: { port_code: '4321' } },
  { customFields: null },
  { tags: { remove: ['tag_1'] } },
  { subgroups: null },
  { discountLetters: null },
  { serviceArticles: { delete: ['row-1'] } },
  { workOrderArticles: null },
];

const viewers: Readonly<Record<string, Viewer>> = {
  'an administrator': aViewer('administrator'),
  'the office': aViewer('office'),
  'who edits assigned ones only': aViewerWith('customer.view', 'customer.editAssigned'),
  'who sees no protected ones': aViewerWith('customer.view', 'customer.edit'),
  "a customer's login": aViewer('customerLogin', { rights: new Set(['EDIT_ADDRESSES', 'EDIT_CONTACT_PERSONS']) }),
};

describe('What a change reads of a customer', () => {
  it.each(Object.entries(viewers))('is enough to decide every change of %s as on the whole card', (_, viewer) => {
    for (const type of ['COMPANY', 'PRIVATE'] as const)
      for (const assigneeIds of [['member-1'], []]) {
        const customer = aCustomer({ ...parts, type, assigneeIds, personalNumber: '198112189876' });
        for (const patch of patches) {
          const read = readFor(customer, patch, viewer);
          expect({ patch, ...decided(customer, patch, viewer, read) }).toEqual({
            patch,
            ...decided(customer, patch, viewer),
          });
        }
      }
  });

  it('is nothing beside the row where somebody who sees all changes a single value', () => {
    expect(partsDecidedOn({ alwaysInvoice: true, tags: undefined }, aViewer('administrator'))).toEqual(new Set());
  });

  it('says who is assigned where that decides who may write', () => {
    const assigned = aViewerWith('customer.viewAssigned', 'customer.editAssigned');
    expect([...partsDecidedOn({ alwaysInvoice: true }, assigned)]).toContain('assigneeIds');
  });

  it('cannot be mistaken for an empty list', () => {
    const customer = aCustomer({ tags: unread });
    expect(() => customer.tags.length).toThrow('was not read');
    expect(() => ({ ...customer.addresses, ...customer.tags })).toThrow('was not read');
  });
});
