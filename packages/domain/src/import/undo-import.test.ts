import { describe, expect, it } from '@jest/globals';
import type { BulkSituation } from '../bulk/decide-bulk.js';
import { changesBetween, type Change } from '../customer/changes.js';
import type { Address, ContactPerson, Customer, CustomerValues } from '../customer/customer.js';
import { aCustomer, aCustomerArticle, aSituation, aViewer, someSettings } from '../testing/builders.js';
import { undoImport, type ImportUndoDecision } from './undo-import.js';

const now = Date.parse('2026-11-29T12:00:00Z');

function situation(customer: Customer, values: Partial<BulkSituation> = {}) {
  const bin = { deletedAt: 0, wasInactive: false, now };
  return { ...aSituation({}), customer, staff: new Set<string>(), references: [], ...values, bin };
}

const person = (id: string, values: Partial<ContactPerson> = {}): ContactPerson => ({
  id,
  name: id,
  role: null,
  phone: null,
  email: null,
  sendServiceProtocol: false,
  sendWorkOrder: false,
  isMain: false,
  ...values,
});
const address = (values: Partial<Address>): Address => ({
  row1: null,
  row2: null,
  postalCode: null,
  city: null,
  province: null,
  country: null,
  ...values,
});

/** Takes back what made one state of the other, where `later` has happened since. */
function undone(before: Customer, after: Customer, later: readonly Change[] = [], today = after): ImportUndoDecision {
  const made = changesBetween(before, after);
  return undoImport({ isNew: false, version: after.version, made, later }, situation(today));
}

function nextOf(decision: ImportUndoDecision): CustomerValues {
  if (!('next' in decision)) throw new Error(JSON.stringify(decision));
  return decision.next;
}

const anna = person('anna', { isMain: true, phone: '+46701740601' });
const before = aCustomer({
  name: 'Före AB',
  addresses: { invoice: address({ row1: 'Gatan 1', city: 'Umeå' }), visiting: null, mail: null },
  contactPersons: [anna],
});
const after: Customer = {
  ...before,
  name: 'Efter AB',
  addresses: { invoice: address({ row1: 'Vägen 2', city: 'Luleå' }), visiting: address({ city: 'Boden' }), mail: null },
  contactPersons: [{ ...anna, isMain: false, phone: '+46701740699' }, person('bertil', { isMain: true })],
};

describe('an import that is taken back', () => {
  it('gives a customer its name, addresses and persons back', () => {
    const decision = undone(before, after);
    expect(decision).toMatchObject({ outcome: 'UNDONE', kept: [], violations: [] });
    expect(changesBetween(before, { ...nextOf(decision) })).toEqual([]);
  });

  it('leaves a person that somebody has written on since, and the part of an address that somebody has', () => {
    const later: Change[] = [
      { field: 'contactPersons', part: 'bertil.role', old: null, new: 'Chef' },
      { field: 'addresses.invoice', part: 'city', old: 'Luleå', new: 'Piteå' },
    ];
    const [one, bertil] = after.contactPersons;
    const today: Customer = {
      ...after,
      addresses: { ...after.addresses, invoice: address({ row1: 'Vägen 2', city: 'Piteå' }) },
      contactPersons: [one ?? anna, { ...(bertil ?? anna), role: 'Chef' }],
    };
    const decision = undone(before, after, later, today);
    expect(decision).toMatchObject({ outcome: 'PARTLY', kept: ['addresses.invoice', 'contactPersons'] });
    const next = nextOf(decision);
    expect(next.addresses.invoice).toMatchObject({ row1: 'Gatan 1', city: 'Piteå' });
    expect(next.contactPersons).toMatchObject([
      { id: 'anna', phone: '+46701740601' },
      { id: 'bertil', role: 'Chef' },
    ]);
  });

  it('takes rows of articles away that it added, with their prices, and puts quantities and prices back that it changed', () => {
    const [pump, hour] = [aCustomerArticle({ price: 100 }), aCustomerArticle({ id: 'row-2', article: 'art_hour' })];
    const settings = someSettings({ showServiceArticles: true });
    const had = aCustomer({ serviceArticles: [pump] });
    const has = aCustomer({
      serviceArticles: [
        { ...pump, quantity: 9, price: 200 },
        { ...hour, price: 300 },
      ],
    });
    const back = (later: readonly Change[], today = has) =>
      undoImport(
        { isNew: false, version: 1, made: changesBetween(had, has), later },
        situation(today, { settings, viewer: aViewer('administrator') }),
      );
    expect(nextOf(back([])).serviceArticles).toEqual([pump]);
    // Somebody has written on the new row: it stays, with what it costs.
    const noted = { ...hour, price: 300, note: 'Jour' };
    const later: Change[] = [{ field: 'serviceArticles', part: 'row-2.note', old: null, new: 'Jour' }];
    const decision = back(later, aCustomer({ serviceArticles: [{ ...pump, quantity: 9, price: 200 }, noted] }));
    expect(decision).toMatchObject({ outcome: 'PARTLY', kept: ['serviceArticles', 'serviceArticles.prices'] });
    expect(nextOf(decision).serviceArticles).toEqual([pump, noted]);
  });

  it('says of a personal number that history does not hold it', () => {
    const masked: Change = { field: 'personalNumber', part: null, old: '19811218-****', new: '19900118-****' };
    const customer = aCustomer({ type: 'PRIVATE' });
    expect(undoImport({ isNew: false, version: 1, made: [masked], later: [] }, situation(customer))).toEqual({
      outcome: 'KEPT',
      kept: [],
      violations: [{ code: 'NOT_RESTORABLE', path: ['personalNumber'] }],
    });
  });

  it('removes a customer that it made, unless somebody has touched it, something hangs on it, or one may not', () => {
    const imported = { isNew: true, version: 1, made: [], later: [] };
    const customer = aCustomer({ version: 1 });
    expect(undoImport(imported, situation(customer))).toMatchObject({ outcome: 'REMOVED' });
    const later: Change[] = [{ field: 'phone', part: null, old: null, new: '+46701740601' }];
    expect(undoImport({ ...imported, later }, situation(aCustomer({ version: 2 })))).toMatchObject({
      outcome: 'KEPT',
      kept: ['phone'],
    });
    const references = [{ kind: 'login', count: 1 }];
    expect(undoImport(imported, situation(customer, { references }))).toMatchObject({
      outcome: 'SKIPPED',
      violations: [{ code: 'CUSTOMER_IN_USE' }],
    });
    expect(undoImport(imported, situation(customer, { viewer: aViewer('technician') }))).toMatchObject({
      outcome: 'SKIPPED',
    });
  });
});
