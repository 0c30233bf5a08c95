import { describe, expect, it } from '@jest/globals';
import { aContactPerson, aCustomer, aSituation, someSettings } from '@register/domain/testing/builders';
import { patchOf } from './form-patch';
import { formNameOf, problemsOf } from './form-problems';
import { newContact, valuesOf, type CardValues } from './form-values';

const settings = someSettings({ showVatType: true });

function problems(
  change: Partial<CardValues>,
  stored = aCustomer({ contactPersons: [aContactPerson({ id: 'con_1' })] }),
) {
  const base = valuesOf(stored);
  const values = { ...base, ...change };
  const found = problemsOf(aSituation({ settings, customer: stored }), patchOf(base, values, settings), values);
  return found.map(({ name, code }) => `${name} ${code}`);
}

describe('what stops a form', () => {
  it('stands at the field that it is about', () => {
    expect(problems({ name: ' ', email: 'nej', phone: 'abc' })).toEqual(
      expect.arrayContaining(['name REQUIRED', 'email EMAIL_INVALID', 'phone PHONE_INVALID']),
    );
    expect(problems({ vatType: 'CUSTOM_VAT' })).toEqual(['vatPercent VAT_PERCENT_REQUIRED']);
    expect(problems({ vatType: 'CUSTOM_VAT', vatPercent: 'tolv' })).toEqual(['vatPercent VAT_PERCENT_RANGE']);
  });

  it('is nothing while nothing is changed', () => {
    expect(problems({})).toEqual([]);
  });

  it('finds a person at their place in the list, a stored one and a new one', () => {
    const stored = { ...valuesOf(aCustomer()).contactPersons[0], ...newContact({ name: '' }) };
    const [known] = valuesOf(aCustomer({ contactPersons: [aContactPerson({ id: 'con_1' })] })).contactPersons;
    const found = problems({ contactPersons: [stored, { ...known!, email: 'nej' }] });
    expect(found).toEqual(
      expect.arrayContaining(['contactPersons.0.name REQUIRED', 'contactPersons.1.email EMAIL_INVALID']),
    );
  });

  it('is not the mask of a number that only the API can look at when a sole trader becomes private', () => {
    const trader = aCustomer({ organisationNumber: null, personalNumber: '19811218-****' });
    expect(problems({ type: 'PRIVATE' }, trader)).toEqual([]);
    expect(problems({ type: 'PRIVATE', personalNumber: '19811218-9875' }, trader)).toEqual([
      'personalNumber IDENTITY_CHECK_DIGIT',
    ]);
  });
});

it("finds the place of a new customer's contact person, whom the API counts in a list of its own", () => {
  const values = { ...valuesOf(aCustomer()), contactPersons: [newContact(), newContact()] };
  expect(formNameOf(['contactPersons', 'create', '1', 'email'], {}, values)).toBe('contactPersons.1.email');
  expect(formNameOf(['contactPersons', '0', 'name'], {}, values)).toBe('contactPersons.0.name');
});
