import { describe, expect, it } from '@jest/globals';
import { noCustomFields } from '../custom-fields/custom-field-table.js';
import type { Customer } from '../customer/customer.js';
import { aCustomer, aViewer, someSettings } from '../testing/builders.js';
import { checkMapping, importColumns } from './import-mapping.js';
import { importTargets } from './import-columns.js';
import { importOptions, type ImportOptions } from './import-row.js';
import { decideFoundRow, organisationNumberOf } from './match-row.js';
import type { ImportPlan } from './outcome.js';

const plan = (options: Partial<ImportOptions> = {}): ImportPlan => ({
  viewer: aViewer('administrator'),
  settings: someSettings({ autoGenerateNextNumber: true }),
  today: '2026-11-29',
  newId: () => 'con_1',
  inactiveCostCentres: new Set(),
  customFields: noCustomFields,
  linkTargets: {},
  columns: importColumns(['number', 'name', 'identityNumber', 'phone']),
  options: importOptions({ matchOn: 'ORGANISATION_NUMBER', ...options }),
});
const row = (number: string, name: string, organisation: string, phone = '') => ({
  rowNumber: 2,
  cells: [number, name, organisation, phone],
  faults: [],
});
const company = (values: Partial<Customer> = {}): Customer =>
  aCustomer({ id: 'cus_1', number: 'K1', name: 'Påhittad AB', organisationNumber: '5560160680', ...values });

describe('a row of a file whose customers are known again by their organisation number', () => {
  const decide = (cells: ReturnType<typeof row>, same: Customer[], holder: Customer | null = null, options = {}) =>
    decideFoundRow(cells, { same, holder }, plan(options));

  it('is about the one who has it, whatever separates its digits, and not about a person', () => {
    expect(organisationNumberOf(row('', '', '556016-0680'), plan())).toBe('5560160680');
    expect(organisationNumberOf(row('', '', '16 5560160680'), plan())).toBeNull();
    expect(organisationNumberOf(row('', '', '19811218-9876'), plan())).toBeNull();
    const { about, decision } = decide(row('', '', '556016-0680', '070-1740605'), [company()]);
    expect([about?.id, decision]).toMatchObject(['cus_1', { outcome: 'CHANGED', changes: [{ field: 'phone' }] }]);
  });

  it('has a fault where several have it, unless all but one lie in the bin', () => {
    const other = company({ id: 'cus_2', number: 'K2' });
    expect(decide(row('', '', '556016-0680'), [company(), other])).toMatchObject({
      about: null,
      decision: { outcome: 'ERROR', errors: [{ column: 2, code: 'MATCH_SEVERAL', params: { count: 2 } }] },
    });
    const gone = company({ id: 'cus_2', status: 'DELETED' });
    expect(decide(row('', '', '556016-0680'), [gone, company()])).toMatchObject({ about: { id: 'cus_1' } });
  });

  it('may give the number of its customer, and no other customer’s', () => {
    expect(decide(row('k1', '', '556016-0680'), [company()])).toMatchObject({ decision: { outcome: 'UNCHANGED' } });
    expect(decide(row('K9', '', '556016-0680'), [company()])).toMatchObject({
      decision: { outcome: 'ERROR', errors: [{ column: 0, code: 'FIELD_FIXED' }] },
    });
    expect(decide(row('K1', 'Ny AB', '212000-0142'), [], company())).toMatchObject({
      decision: { outcome: 'ERROR', errors: [{ column: 0, code: 'NUMBER_TAKEN' }] },
    });
  });

  it('is left out where only those that there are shall change', () => {
    const only = { onMissing: 'SKIP' } as const;
    expect(decide(row('', 'Ny AB', '212000-0142'), [], null, only)).toMatchObject({
      decision: { outcome: 'SKIPPED' },
    });
    expect(decide(row('', 'Omdöpt AB', '556016-0680'), [company()], null, only)).toMatchObject({
      decision: { outcome: 'CHANGED' },
    });
  });

  it('needs a column that holds it', () => {
    expect(
      checkMapping(['number', 'name'], importTargets, 'CUSTOMERS', { matchOn: 'ORGANISATION_NUMBER' }),
    ).toMatchObject([{ code: 'IMPORT_MAPPING', params: { reason: 'NO_MATCH' } }]);
    expect(
      checkMapping(['name', 'identityNumber'], importTargets, 'CUSTOMERS', { matchOn: 'ORGANISATION_NUMBER' }),
    ).toEqual([]);
  });

  it('is about the customer that somebody has chosen, whatever else the row says, and has a fault when that one is gone', () => {
    const chosen = company({ id: 'cus_7', number: 'K7', organisationNumber: null });
    const cells = row('K1', 'Påhittad AB', '', '070-1740605');
    expect(decideFoundRow(cells, { same: [], holder: company(), chosen }, plan({ onMatch: 'SKIP' }))).toMatchObject({
      about: { id: 'cus_7' },
      decision: { outcome: 'CHANGED', next: { number: 'K7' }, changes: [{ field: 'phone' }] },
    });
    expect(decideFoundRow(cells, { same: [], holder: company(), chosen: null }, plan())).toMatchObject({
      about: null,
      decision: { outcome: 'ERROR', errors: [{ code: 'NOT_FOUND' }] },
    });
  });
});
