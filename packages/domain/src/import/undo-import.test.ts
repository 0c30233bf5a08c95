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
  return undoImport({ rows: [{ isNew: false, version: after.version, made }], later }, situation(today));
}

function nextOf({ change, told }: ImportUndoDecision): CustomerValues {
  if (!change) throw new Error(JSON.stringify(told));
  return change.next;
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
    expect(decision.told).toEqual([{ outcome: 'UNDONE', kept: [], violations: [] }]);
    expect(changesBetween(before, { ...nextOf(decision) })).toEqual([]);
  });

  it('leaves a person that somebody has written on since, with who is the main contact, and an address as a whole', () => {
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
    expect(decision.told).toEqual([
      { outcome: 'PARTLY', kept: ['addresses.invoice', 'contactPersons'], violations: [] },
    ]);
    const next = nextOf(decision);
    // "Gatan 1, Piteå" would be an address that there never was.
    expect(next.addresses).toEqual({ ...before.addresses, invoice: today.addresses.invoice });
    expect(next.contactPersons).toMatchObject([
      { id: 'anna', phone: '+46701740601', isMain: false },
      { id: 'bertil', role: 'Chef', isMain: true },
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
        { rows: [{ isNew: false, version: 1, made: changesBetween(had, has) }], later },
        situation(today, { settings, viewer: aViewer('administrator') }),
      );
    expect(nextOf(back([])).serviceArticles).toEqual([pump]);
    // Somebody has written on the new row: it stays, with what it costs.
    const noted = { ...hour, price: 300, note: 'Jour' };
    const later: Change[] = [{ field: 'serviceArticles', part: 'row-2.note', old: null, new: 'Jour' }];
    const decision = back(later, aCustomer({ serviceArticles: [{ ...pump, quantity: 9, price: 200 }, noted] }));
    expect(decision.told).toMatchObject([{ outcome: 'PARTLY', kept: ['serviceArticles', 'serviceArticles.prices'] }]);
    expect(nextOf(decision).serviceArticles).toEqual([pump, noted]);
  });

  it('says of a personal number that history does not hold it', () => {
    const masked: Change = { field: 'personalNumber', part: null, old: '19811218-****', new: '19900118-****' };
    const customer = aCustomer({ type: 'PRIVATE' });
    const rows = [{ isNew: false, version: 1, made: [masked] }];
    expect(undoImport({ rows, later: [] }, situation(customer)).told).toEqual([
      { outcome: 'KEPT', kept: [], violations: [{ code: 'NOT_RESTORABLE', path: ['personalNumber'] }] },
    ]);
  });

  it('removes a customer that it made, unless somebody has touched it, something hangs on it, or one may not', () => {
    const imported = (later: readonly Change[] = []) => ({ rows: [{ isNew: true, version: 1, made: [] }], later });
    const customer = aCustomer({ version: 1 });
    expect(undoImport(imported(), situation(customer)).told).toMatchObject([{ outcome: 'REMOVED' }]);
    const later: Change[] = [{ field: 'phone', part: null, old: null, new: '+46701740601' }];
    expect(undoImport(imported(later), situation(aCustomer({ version: 2 })))).toMatchObject({
      told: [{ outcome: 'KEPT', kept: ['phone'] }],
      removed: null,
    });
    const references = [{ kind: 'login', count: 1 }];
    expect(undoImport(imported(), situation(customer, { references })).told).toMatchObject([
      { outcome: 'SKIPPED', violations: [{ code: 'CUSTOMER_IN_USE' }] },
    ]);
    expect(undoImport(imported(), situation(customer, { viewer: aViewer('technician') }))).toMatchObject({
      told: [{ outcome: 'SKIPPED' }],
      removed: null,
    });
  });

  it('leaves whoever somebody has made the main contact since', () => {
    const [one, bertil] = after.contactPersons as [ContactPerson, ContactPerson];
    const today: Customer = {
      ...after,
      contactPersons: [one, { ...bertil, isMain: false }, person('cia', { isMain: true })],
    };
    const later = changesBetween(after, today);
    // Bertil was there before, so that nothing but who is the main contact was touched.
    const had: Customer = { ...before, contactPersons: [anna, { ...bertil, isMain: false }] };
    const decision = undone(had, after, later, today);
    expect(decision.told).toMatchObject([{ outcome: 'PARTLY', kept: ['contactPersons'] }]);
    expect(nextOf(decision).contactPersons).toMatchObject([
      { id: 'anna', phone: '+46701740601', isMain: false },
      { id: 'bertil', isMain: false },
      { id: 'cia', isMain: true },
    ]);
  });

  it('takes two rows of one person back to before the first, and tells of each row what came of it', () => {
    const [had, first] = [aCustomer({ contactPersons: [anna] }), { ...anna, phone: '+46701740602' }];
    const row1 = aCustomer({ version: 2, contactPersons: [first] });
    const row2 = aCustomer({ version: 3, contactPersons: [{ ...first, name: 'Anna Ek', phone: '+46701740603' }] });
    const row3 = aCustomer({ version: 4, contactPersons: [...row2.contactPersons, person('bertil')] });
    const rows = [
      { isNew: false, version: 2, made: changesBetween(had, row1) },
      { isNew: false, version: 3, made: changesBetween(row1, row2) },
      { isNew: false, version: 4, made: changesBetween(row2, row3) },
    ];
    const all = undoImport({ rows, later: [] }, situation(row3));
    expect(all.told.map(({ outcome }) => outcome)).toEqual(['UNDONE', 'UNDONE', 'UNDONE']);
    expect(nextOf(all).contactPersons).toEqual(had.contactPersons);
    const later: Change[] = [{ field: 'contactPersons', part: 'anna.phone', old: '+46701740603', new: '+46701740604' }];
    const some = undoImport({ rows, later }, situation(row3));
    expect(some.told.map(({ outcome }) => outcome)).toEqual(['KEPT', 'PARTLY', 'UNDONE']);
    expect(nextOf(some).contactPersons).toMatchObject([{ id: 'anna', name: 'anna', phone: '+46701740603' }]);
  });

  it('finds on another try that a person whom it added has gone already', () => {
    const first = undone(before, after);
    const today: Customer = { ...after, ...nextOf(first) };
    expect(undone(before, after, changesBetween(after, today), today)).toEqual({
      told: [{ outcome: 'UNDONE', kept: [], violations: [] }],
      change: null,
      removed: null,
    });
  });

  it('keeps who a customer is in one piece: a type never goes back without the number that came with it', () => {
    const made: Change[] = [
      { field: 'type', part: null, old: 'PRIVATE', new: 'COMPANY' },
      { field: 'organisationNumber', part: null, old: null, new: '5560160680' },
      { field: 'personalNumber', part: null, old: '19811218-****', new: null },
    ];
    const customer = aCustomer({ type: 'COMPANY', organisationNumber: '5560160680' });
    const decision = undoImport({ rows: [{ isNew: false, version: 1, made }], later: [] }, situation(customer));
    expect(decision).toMatchObject({ change: null, told: [{ outcome: 'KEPT' }] });
    expect(decision.told[0]?.violations.map(({ path }) => path[0])).toEqual([
      'type',
      'organisationNumber',
      'personalNumber',
    ]);
  });
});
