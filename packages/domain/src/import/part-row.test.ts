import { describe, expect, it } from '@jest/globals';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import type { Customer } from '../customer/customer.js';
import {
  aContactPerson,
  aCustomer,
  aCustomerArticle,
  aViewer,
  aViewerWith,
  someSettings,
} from '../testing/builders.js';
import { importOptions, type ImportOptions } from './import-row.js';
import type { PartRegister } from './import-register.js';
import { matchHeadings } from './match-headings.js';
import { entryKey } from './named-entries.js';
import { partColumns, partColumnsFor, partColumnsOf } from './part-columns.js';
import { decidePartRow, toldPartChanges, type PartImportPlan } from './part-row.js';

function aPlan(
  register: PartRegister,
  fields: readonly string[],
  options: Partial<ImportOptions> = {},
): PartImportPlan {
  const pump = { id: 'art_pump', number: 'P-100', name: 'Cirkulationspump', status: 'ACTIVE' as const };
  const old = { id: 'art_old', number: 'P-1', name: 'Gammal pump', status: 'INACTIVE' as const };
  return {
    register,
    viewer: aViewer('administrator'),
    settings: someSettings({ showServiceArticles: true, showWorkOrderArticles: true }),
    customFields: noCustomFields,
    today: '2026-11-29',
    newId: () => 'new-1',
    columns: partColumnsOf(register, fields),
    options: importOptions(options),
    articlesByNumber: new Map([pump, old].map((article) => [entryKey(article.number), article])),
  };
}
const rowOf = (...cells: readonly string[]) => ({ rowNumber: 2, cells, faults: [] });

describe('A row of a file of contact persons', () => {
  const fields = ['customerNumber', 'name', 'email', 'sendWorkOrder', 'isMain'];
  const known = aContactPerson({ name: 'Åsa Öberg', email: 'asa@example.com' });
  const customer = aCustomer({ contactPersons: [known] });
  const decide = (cells: readonly string[], options: Partial<ImportOptions> = {}, owners: Customer[] = [customer]) =>
    decidePartRow(rowOf(...cells), owners, aPlan('CONTACT_PERSONS', fields, options));

  it('adds somebody whom the card has not, with flags in words', () => {
    expect(decide(['1001', 'Bo Påhittad', 'bo@example.com', 'ja', 'ja'])).toMatchObject({
      about: { number: '1001' },
      key: 'person bo pahittad',
      decision: {
        outcome: 'NEW',
        next: { contactPersons: [known, { name: 'Bo Påhittad', sendWorkOrder: true, isMain: true }] },
      },
    });
    expect(decide(['1001', 'Bo Påhittad', '', '', ''], { onMissing: 'SKIP' }).decision).toEqual({ outcome: 'SKIPPED' });
  });

  it('changes who is there by the same name, leaves what a cell does not say, and finds nothing to do the second time', () => {
    const { decision } = decide(['1001', 'asa oberg', 'ny@example.com', '', '']);
    expect(decision).toMatchObject({ outcome: 'CHANGED' });
    const changes = 'changes' in decision ? toldPartChanges(decision.changes) : [];
    expect(changes).toEqual([{ field: 'email', old: 'asa@example.com', new: 'ny@example.com' }]);
    expect(decide(['1001', 'Åsa Öberg', 'asa@example.com', '', '']).decision).toEqual({ outcome: 'UNCHANGED' });
    expect(decide(['1001', 'Åsa Öberg', 'ny@example.com', '', ''], { onMatch: 'SKIP' }).decision).toEqual({
      outcome: 'UNCHANGED',
    });
  });

  it.each([
    [['1001', '', '', '', ''], 1, 'REQUIRED'],
    [['1001', 'Bo', 'ingen', '', ''], 2, 'EMAIL_INVALID'],
    [['1001', 'Bo', '', 'ja', ''], 2, 'CONTACT_EMAIL_MISSING'],
    [['1001', 'Bo', '', 'kanske', ''], 3, 'NOT_A_CHOICE'],
    [['', 'Bo', '', '', ''], 0, 'REQUIRED'],
  ] as const)('%j has a fault in column %i: %s', (cells, column, code) => {
    expect(decide(cells).decision).toMatchObject({ outcome: 'ERROR', errors: [{ column, code }] });
  });

  it('has a fault where it is not known whose it is: nobody, several, in the bin, part of another', () => {
    const of = (...owners: Customer[]) => decide(['1001', 'Bo', '', '', ''], {}, owners).decision;
    expect(of()).toMatchObject({ errors: [{ column: 0, code: 'REFERENCE_UNKNOWN' }] });
    expect(of(customer, aCustomer({ id: 'other' }))).toMatchObject({ errors: [{ code: 'MATCH_SEVERAL' }] });
    expect(of(aCustomer({ status: 'DELETED' }))).toMatchObject({ errors: [{ code: 'CUSTOMER_DELETED' }] });
    expect(of(aCustomer({ status: 'MERGED' }))).toMatchObject({ errors: [{ code: 'CUSTOMER_MERGED' }] });
  });
});

describe('A row of a file of customers’ articles', () => {
  const fields = ['customerNumber', 'article', 'list', 'quantity', 'price', 'discount', 'note'];
  const customer = aCustomer({ serviceArticles: [aCustomerArticle({ price: 10_000 })] });
  const decide = (cells: readonly string[], plan = aPlan('CUSTOMER_ARTICLES', fields)) =>
    decidePartRow(rowOf(...cells), [customer], plan);

  it('adds a row to the list that it names, with a price in kronor', () => {
    expect(decide(['1001', 'p-100', 'Arbetsorder', '1,5', '249,50', '10', 'Källaren'])).toMatchObject({
      decision: {
        outcome: 'NEW',
        next: {
          workOrderArticles: [{ article: 'art_pump', quantity: 1.5, price: 24_950, discount: 10, note: 'Källaren' }],
        },
      },
    });
  });

  it('changes the row that the list has of the article, service orders’ where it names none', () => {
    const { decision } = decide(['1001', 'P-100', '', '', '99', '', '']);
    expect(decision).toMatchObject({ outcome: 'CHANGED' });
    const changes = 'changes' in decision ? toldPartChanges(decision.changes) : [];
    expect(changes).toEqual([{ field: 'price', old: '10000', new: '9900' }]);
    expect(decide(['1001', 'P-100', 'service', '2', '100,00', '', '']).decision).toEqual({ outcome: 'UNCHANGED' });
  });

  it.each([
    [['1001', 'P-999', '', '1', '', '', ''], 1, 'REFERENCE_UNKNOWN'],
    [['1001', '', '', '1', '', '', ''], 1, 'REQUIRED'],
    [['1001', 'P-1', '', '1', '', '', ''], 1, 'REFERENCE_INACTIVE'],
    [['1001', 'P-100', 'reservdelar', '1', '', '', ''], 2, 'NOT_A_CHOICE'],
    [['1001', 'P-100', 'arbetsorder', '', '', '', ''], 3, 'REQUIRED'],
    [['1001', 'P-100', '', 'många', '', '', ''], 3, 'VALUE_RANGE'],
    [['1001', 'P-100', '', '1', 'dyrt', '', ''], 4, 'CELL_MONEY'],
    [['1001', 'P-100', '', '1', '', '101', ''], 5, 'VALUE_RANGE'],
  ] as const)('%j has a fault in column %i: %s', (cells, column, code) => {
    expect(decide(cells).decision).toMatchObject({ outcome: 'ERROR', errors: [{ column, code }] });
  });

  it('has no prices for who may not see them, and refuses those that a file gives all the same', () => {
    const viewer = aViewerWith('customer.view', 'customer.edit', 'article.view');
    expect(partColumnsFor('CUSTOMER_ARTICLES', viewer).map(({ key }) => key)).not.toContain('price');
    const plan = { ...aPlan('CUSTOMER_ARTICLES', fields), viewer };
    expect(decide(['1001', 'P-100', '', '', '100', '', ''], plan).decision).toMatchObject({
      outcome: 'ERROR',
      errors: [{ column: 4, code: 'FIELD_NOT_WRITABLE' }],
    });
  });

  it('is refused where the group does not use the list', () => {
    const plan = { ...aPlan('CUSTOMER_ARTICLES', fields), settings: someSettings({ showServiceArticles: false }) };
    expect(decide(['1001', 'P-100', 'service', '3', '', '', ''], plan).decision).toMatchObject({ outcome: 'ERROR' });
  });
});

it.each(['CONTACT_PERSONS', 'CUSTOMER_ARTICLES'] as const)(
  'Every heading of the template of %s is known again',
  (of) => {
    for (const language of ['sv', 'en'] as const)
      expect(
        matchHeadings(
          partColumns[of].map((column) => column[language]),
          partColumns[of],
        ),
      ).toEqual(partColumns[of].map(({ key }) => ({ key, confident: true })));
  },
);
