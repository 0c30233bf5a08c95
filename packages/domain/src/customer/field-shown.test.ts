import { describe, expect, it } from '@jest/globals';
import { aCustomer, aSituation, aViewer, someSettings } from '../testing/builders.js';
import { changeCustomer } from './change-customer.js';
import { hiddenByChange } from './field-shown.js';

const company = aCustomer({ organisationNumber: '5560160680' });
const shown = someSettings({ showVatType: true });

describe('A change of type', () => {
  it('hides the number of the type that was, and nothing else', () => {
    expect(hiddenByChange(company, { ...company, type: 'PRIVATE' }, shown)).toEqual(['organisationNumber']);
    const person = aCustomer({ type: 'PRIVATE', personalNumber: '198112189876' });
    expect(hiddenByChange(person, { ...person, type: 'COMPANY' }, shown)).toEqual([]);
    const both = { ...person, organisationNumber: '5560160680' };
    expect(hiddenByChange(both, { ...both, type: 'COMPANY' }, shown)).toEqual(['personalNumber']);
  });

  it('keeps every value there and back again', () => {
    const situation = aSituation({ viewer: aViewer('office'), customer: company, settings: shown });
    const there = changeCustomer(situation, { type: 'PRIVATE' });
    if (!there.ok) throw new Error('The type could not be changed');
    expect(there.next.organisationNumber).toBe('5560160680');
    const back = changeCustomer({ ...situation, customer: { ...company, ...there.next } }, { type: 'COMPANY' });
    expect(back).toMatchObject({ ok: true, next: { type: 'COMPANY', organisationNumber: '5560160680' } });
  });

  it('looks anew at the number that comes into use', () => {
    const broken = aCustomer({ type: 'PRIVATE', organisationNumber: '5560160681' });
    expect(changeCustomer(aSituation({ customer: broken }), { type: 'COMPANY' })).toMatchObject({
      ok: false,
      violations: [{ code: 'IDENTITY_CHECK_DIGIT', path: ['organisationNumber'] }],
    });
  });
});

describe('Another VAT type', () => {
  it('hides the percentage that only custom VAT has', () => {
    const custom = aCustomer({ vatType: 'CUSTOM_VAT', vatPercent: 12 });
    expect(hiddenByChange(custom, { ...custom, vatType: 'NO_VAT' }, shown)).toEqual(['vatPercent']);
    expect(hiddenByChange(custom, { ...custom, vatType: 'NO_VAT' }, someSettings())).toEqual([]);
  });
});
