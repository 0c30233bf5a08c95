import { describe, expect, it } from '@jest/globals';
import { changeCustomer } from '../customer/change-customer.js';
import { changeEntry } from '../entry/change-entry.js';
import { aCustomer, aSituation, aViewer, someSettings } from '../testing/builders.js';
import { costCentreFields, costCentreKey, seesCostCentres, type CostCentreValues } from './cost-centre.js';

const settings = someSettings({ showCostCentre: true });
const inactiveCostCentres = new Set([costCentreKey('KS1')]);
const given = (costCentre: string, stored: string | null = null) =>
  changeCustomer(aSituation({ settings, customer: aCustomer({ costCentre: stored }), inactiveCostCentres }), {
    costCentre,
  });

describe('A cost centre', () => {
  it('that is inactive cannot be given to a customer, whatever way its code is written', () => {
    for (const code of ['KS1', ' ks1 '])
      expect(given(code)).toEqual({ ok: false, violations: [{ code: 'REFERENCE_INACTIVE', path: ['costCentre'] }] });
    expect(given('KS2')).toMatchObject({ ok: true, next: { costCentre: 'KS2' } });
  });

  it('stays where it stands when it becomes inactive', () => {
    expect(given('KS1', 'KS1')).toMatchObject({ ok: true, changes: [] });
    expect(given('ks1', 'KS1')).toMatchObject({ ok: true });
  });

  it('keeps its code, by which other programs know it', () => {
    const before: CostCentreValues = { code: 'KS1', name: null };
    expect(changeEntry<CostCentreValues>(costCentreFields, aViewer('administrator'), before, { code: 'KS2' })).toEqual({
      ok: false,
      violations: [{ code: 'FIELD_FIXED', path: ['code'] }],
    });
    expect(
      changeEntry<CostCentreValues>(costCentreFields, aViewer('administrator'), before, { name: 'Service Nord' }),
    ).toMatchObject({ ok: true, next: { code: 'KS1', name: 'Service Nord' } });
  });

  it('is seen by whoever sees customers, and by no customer', () => {
    expect(['office', 'technician', 'readOnly'].map((role) => seesCostCentres(aViewer(role as 'office')))).toEqual([
      true,
      true,
      true,
    ]);
    expect([aViewer('customerLogin'), aViewer('nobody')].map(seesCostCentres)).toEqual([false, false]);
  });
});
