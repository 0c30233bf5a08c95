import { describe, expect, it } from '@jest/globals';
import { aCoApplicant, aContactPerson, aCustomer, someSettings } from '@register/domain/testing/builders';
import { changedPaths, patchOf } from './form-patch';
import { newCoApplicant, newContact, valuesOf, type CardValues } from './form-values';

const settings = someSettings({ showVatType: true, showOrderNumber: true });
const asa = aContactPerson({ id: 'con_asa', name: 'Åsa Öberg', email: 'asa@example.com', sendWorkOrder: true });
const bo = aContactPerson({ id: 'con_bo', name: 'Bo Ek', phone: '+46701740605' });

/** A card, and what becomes of it when somebody types. */
function typed(change: (values: CardValues) => Partial<CardValues>, stored = aCustomer({ contactPersons: [asa, bo] })) {
  const base = valuesOf(stored);
  const values = { ...base, ...change(structuredClone(base)) };
  return patchOf(base, values, settings);
}

describe('what a form sends', () => {
  it('is nothing when nothing was typed, however the values are written on the screen', () => {
    const stored = aCustomer({ phone: '+46701740605', organisationNumber: '5560160680', contactPersons: [bo] });
    expect(valuesOf(stored).phone).toBe('070-174 06 05');
    expect(valuesOf(stored).organisationNumber).toBe('556016-0680');
    expect(typed(() => ({}), stored)).toEqual({});
  });

  it('is only what was changed, and null for what was emptied', () => {
    const stored = aCustomer({ email: 'info@example.com', phone: '+46701740605' });
    expect(typed(() => ({ name: 'Granåsen AB', email: '' }), stored)).toEqual({ name: 'Granåsen AB', email: null });
  });

  it('takes a percentage with a comma, and none where VAT is not custom', () => {
    expect(typed(() => ({ vatType: 'CUSTOM_VAT', vatPercent: '12,5' }))).toEqual({
      vatType: 'CUSTOM_VAT',
      vatPercent: 12.5,
    });
    expect(typed(() => ({ vatType: 'NO_VAT', vatPercent: '12,5' }))).toEqual({ vatType: 'NO_VAT' });
  });

  it('leaves out a number that the chosen type has no field for', () => {
    const patch = typed(() => ({
      type: 'PRIVATE',
      organisationNumber: '556016-0680',
      personalNumber: '19811218-9876',
    }));
    expect(patch).toEqual({ type: 'PRIVATE', personalNumber: '19811218-9876' });
  });

  it('is the co-applicants of a private customer, each by what changed, and none while the type hides them', () => {
    const sara = aCoApplicant({ id: 'coa_sara', personalNumber: '19800101-****', sharePercent: 40.5 });
    const stored = aCustomer({ type: 'PRIVATE', coApplicants: [sara] });
    const withTax = { ...settings, useTaxReductions: true };
    const patch = (change: Partial<CardValues>) => {
      const base = valuesOf(stored);
      return patchOf(base, { ...base, ...change }, withTax);
    };
    const [person] = valuesOf(stored).coApplicants;
    const coApplicants = [
      { ...person!, sharePercent: '30,25' },
      newCoApplicant({ name: 'Olle', personalNumber: '800101-9812' }),
    ];
    expect(patch({})).toEqual({});
    expect(patch({ coApplicants }).coApplicants).toEqual({
      update: [{ id: 'coa_sara', sharePercent: 30.25 }],
      create: [{ name: 'Olle', personalNumber: '800101-9812', sharePercent: null }],
    });
    expect(changedPaths(patch({ coApplicants }))).toEqual([
      'coApplicants.coa_sara.sharePercent',
      'coApplicants.create.0',
    ]);
    expect(patch({ coApplicants: [] }).coApplicants).toEqual({ delete: ['coa_sara'] });
    expect(patch({ type: 'COMPANY', coApplicants })).toEqual({ type: 'COMPANY' });
  });

  it('leaves out what a setting has switched off', () => {
    expect(typed(() => ({ costCentre: 'OMR 7', orderNumber: 'M 1' }))).toEqual({ orderNumber: 'M 1' });
  });

  it('patches the rows of an address, and removes an address that was emptied', () => {
    const address = {
      row1: 'Storgatan 4',
      row2: null,
      postalCode: '903 26',
      city: 'Umeå',
      province: null,
      country: 'SE',
    };
    const stored = aCustomer({ addresses: { invoice: address, visiting: address, mail: null } });
    const patch = typed(
      ({ addresses }) => ({
        addresses: {
          invoice: { ...addresses.invoice, city: 'Luleå', row2: 'c/o Ek' },
          visiting: { row1: '', row2: '', postalCode: '', city: '', province: '', country: '' },
          mail: { ...addresses.mail, row1: 'Box 12' },
        },
      }),
      stored,
    );
    expect(patch).toEqual({
      addresses: { invoice: { city: 'Luleå', row2: 'c/o Ek' }, visiting: null, mail: { row1: 'Box 12' } },
    });
  });
});

describe('what becomes of the contact persons', () => {
  it('names the changed parts of a person by id, wherever in the list they stand', () => {
    const patch = typed(({ contactPersons: [one, other] }) => ({
      contactPersons: [{ ...other!, role: 'Ekonomi' }, one!],
    }));
    expect(patch).toEqual({
      contactPersons: { update: [{ id: 'con_bo', role: 'Ekonomi' }], order: ['con_bo', 'con_asa'] },
    });
  });

  it('creates the new and deletes the missing, without calling that another order', () => {
    const patch = typed(({ contactPersons: [, bo] }) => ({ contactPersons: [bo!, newContact({ name: 'Eva' })] }));
    expect(patch.contactPersons?.create).toEqual([
      expect.objectContaining({ name: 'Eva', email: null, isMain: false }),
    ]);
    expect(patch.contactPersons?.delete).toEqual(['con_asa']);
    expect(patch.contactPersons).not.toHaveProperty('order');
  });

  it('sends nothing to somebody whose e-mail was emptied', () => {
    const patch = typed(({ contactPersons: [one, other] }) => ({ contactPersons: [{ ...one!, email: '' }, other!] }));
    expect(patch.contactPersons?.update).toEqual([{ id: 'con_asa', email: null, sendWorkOrder: false }]);
  });
});

it('counts every changed field once', () => {
  const patch = typed(({ contactPersons: [one] }) => ({
    name: 'Nytt namn',
    contactPersons: [{ ...one!, role: 'VD', phone: '070-174 06 11' }, newContact({ name: 'Eva' })],
  }));
  expect(changedPaths(patch)).toEqual([
    'name',
    'contactPersons.con_asa.role',
    'contactPersons.con_asa.phone',
    'contactPersons.create.0',
    'contactPersons.con_bo',
  ]);
});
