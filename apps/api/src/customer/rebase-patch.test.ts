import { describe, expect, it } from '@jest/globals';
import type { Change } from '@register/domain/customer/changes';
import { rebasePatch } from './rebase-patch.js';

const nobody = {
  addresses: { invoice: null, visiting: null, mail: null },
  contactPersons: [],
};
const berit = {
  id: 'con_berit',
  name: 'Berit Påhittad',
  role: null,
  phone: null,
  email: null,
  sendServiceProtocol: false,
  sendWorkOrder: false,
  isMain: false,
};
const drop = (field: Change['field'], part: string | null = null): Change => ({ field, part, old: null, new: null });

describe('a patch without what its author never changed', () => {
  it('is the same patch when everything in it is theirs', () => {
    const patch = { phone: '1', addresses: null };
    expect(rebasePatch(patch, nobody, [])).toBe(patch);
  });

  it('loses a field, and keeps a null that is meant', () => {
    expect(rebasePatch({ phone: '1', email: null, vatType: null }, nobody, [drop('phone'), drop('vatType')])).toEqual({
      email: null,
    });
  });

  it('loses one part of an address and keeps the others', () => {
    const patch = { addresses: { invoice: { row1: 'Box 1', city: 'Borås' }, mail: { city: 'Umeå' } } };
    expect(rebasePatch(patch, nobody, [drop('addresses.invoice', 'city')])).toEqual({
      addresses: { invoice: { row1: 'Box 1' }, mail: { city: 'Umeå' } },
    });
  });

  it('still removes an address that nobody else touched, and clears the rest of one that somebody did', () => {
    expect(
      rebasePatch({ addresses: { invoice: null, visiting: null } }, nobody, [drop('addresses.visiting', 'city')]),
    ).toEqual({
      addresses: {
        invoice: null,
        visiting: { row1: null, row2: null, postalCode: null, province: null, country: null },
      },
    });
    expect(rebasePatch({ addresses: null }, nobody, [drop('addresses.mail', 'row1')]).addresses).toMatchObject({
      invoice: null,
      visiting: null,
      mail: { city: null },
    });
  });

  it('loses one property of a contact person, a removal and an order', () => {
    const patch = {
      contactPersons: {
        update: [{ id: 'con_berit', role: 'Chef', phone: '1' }],
        delete: ['con_a', 'con_b'],
        order: ['con_berit'],
        create: [{ name: 'Ny Påhittad' }],
      },
    };
    const dropped = [
      drop('contactPersons', 'con_berit.role'),
      drop('contactPersons', 'con_a'),
      drop('contactPersons', 'order'),
    ];
    expect(rebasePatch(patch, nobody, dropped)).toEqual({
      contactPersons: {
        update: [{ id: 'con_berit', phone: '1' }],
        delete: ['con_b'],
        order: null,
        create: [{ name: 'Ny Påhittad' }],
      },
    });
  });

  it('that removes all contact persons spares the one whom somebody has added since', () => {
    const now = { ...nobody, contactPersons: [berit, { ...berit, id: 'con_ny' }] };
    expect(rebasePatch({ contactPersons: null }, now, [drop('contactPersons', 'con_ny')])).toEqual({
      contactPersons: { delete: ['con_berit'] },
    });
  });
});
