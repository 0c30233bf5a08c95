import { describe, expect, it } from '@jest/globals';
import { aContactPerson, aCustomer } from '@register/domain/testing/builders';
import type { Customer } from '@register/domain/customer/customer';
import { valuesOf, type CardValues } from './form-values';
import { rebaseValues } from './rebase-values';

const asa = aContactPerson({ id: 'con_asa', name: 'Åsa Öberg', email: 'asa@example.com' });
const bo = aContactPerson({ id: 'con_bo', name: 'Bo Ek' });
const start: Partial<Customer> = { phone: '+46701740605', email: 'info@example.com', contactPersons: [asa, bo] };

/** I type while they save, and then my typing moves to their version. */
function moved(
  mine: (values: CardValues) => Partial<CardValues>,
  theirs: Partial<Customer>,
  takeTheirs: string[] = [],
) {
  const base = valuesOf(aCustomer(start));
  const now = valuesOf(aCustomer({ ...start, ...theirs }));
  return rebaseValues({ ...base, ...mine(structuredClone(base)) }, base, now, new Set(takeTheirs));
}

describe('my typing on their version', () => {
  it('keeps what I changed and takes what only they changed', () => {
    const values = moved(() => ({ email: 'min@example.com' }), { phone: '+46701740611', comments: 'Portkod 4512' });
    expect(values).toMatchObject({ email: 'min@example.com', phone: '070-174 06 11', comments: 'Portkod 4512' });
  });

  it('keeps mine where both changed, unless I gave in', () => {
    const mine = () => ({ phone: '070-174 06 22' });
    expect(moved(mine, { phone: '+46701740611' }).phone).toBe('070-174 06 22');
    expect(moved(mine, { phone: '+46701740611' }, ['phone']).phone).toBe('070-174 06 11');
  });

  it('goes row by row through an address', () => {
    const address = { row1: 'Storgatan 4', row2: null, postalCode: null, city: 'Umeå', province: null, country: null };
    const values = moved(
      ({ addresses }) => ({ addresses: { ...addresses, invoice: { ...addresses.invoice, row2: 'c/o Ek' } } }),
      { addresses: { invoice: address, visiting: null, mail: null } },
    );
    expect(values.addresses.invoice).toMatchObject({ row1: 'Storgatan 4', row2: 'c/o Ek', city: 'Umeå' });
  });

  it('keeps a person whom I changed though they removed them, as a new one', () => {
    const mine = ({ contactPersons: [one, other] }: CardValues) => ({
      contactPersons: [{ ...one!, role: 'VD' }, other!],
    });
    const [first, second] = moved(mine, { contactPersons: [bo] }).contactPersons;
    expect(first).toMatchObject({ id: 'con_bo' });
    expect(second).toMatchObject({ name: 'Åsa Öberg', role: 'VD' });
    expect(second?.id).not.toBe('con_asa');
    expect(moved(mine, { contactPersons: [bo] }, ['contactPersons.con_asa.role']).contactPersons).toHaveLength(1);
  });

  it('lets a person go whom I had not touched and they removed', () => {
    const values = moved(() => ({ name: 'Nytt namn' }), { contactPersons: [bo] });
    expect(values.contactPersons.map(({ id }) => id)).toEqual(['con_bo']);
  });

  it('leaves a person removed whom I removed, unless I gave in to their change', () => {
    const mine = ({ contactPersons: [, other] }: CardValues) => ({ contactPersons: [other!] });
    const theirs = { contactPersons: [{ ...asa, role: 'VD' }, bo] };
    expect(moved(mine, theirs).contactPersons.map(({ id }) => id)).toEqual(['con_bo']);
    expect(moved(mine, theirs, ['contactPersons.con_asa']).contactPersons[0]).toMatchObject({
      id: 'con_asa',
      role: 'VD',
    });
  });

  it('keeps the order that I chose', () => {
    const values = moved(({ contactPersons: [one, other] }) => ({ contactPersons: [other!, one!] }), {
      comments: 'Ny',
    });
    expect(values.contactPersons.map(({ id }) => id)).toEqual(['con_bo', 'con_asa']);
  });
});
