import { describe, expect, it } from '@jest/globals';
import type { Address } from '../customer/customer.js';
import type { Company } from './company.js';
import { fetchedValues } from './fetched-values.js';
import { numberToLookUp, readAnswer } from './look-up.js';
import { addressOfLines, writtenAddress } from './written-address.js';

const today = '2026-11-22';
const asked = '5560160680';
const aCompany = (own: Partial<Company> = {}): Company => ({
  organisationNumber: asked,
  name: 'Påhittade Bolaget AB',
  address: null,
  legalForm: 'Aktiebolag',
  active: true,
  deregisteredOn: null,
  ...own,
});

describe('Which numbers registers are asked about', () => {
  it.each(['556016-0680', '5560160680', '165560160680', ' 556016-0680 '])('%s is an organisation', (text) => {
    expect(numberToLookUp(text, today)).toEqual({ ok: true, digits: asked });
  });

  it.each(['811218-9876', '198112189876', '701063-2391'])("%s is a person's, and asked about nowhere", (text) => {
    expect(numberToLookUp(text, today)).toMatchObject({ ok: false, violation: { code: 'IDENTITY_TYPE_MISMATCH' } });
  });

  it.each([
    ['556016-0681', 'IDENTITY_CHECK_DIGIT'],
    ['55601', 'IDENTITY_SHAPE'],
    ['', 'IDENTITY_SHAPE'],
  ])('%p is no number to ask about', (text, code) => {
    expect(numberToLookUp(text, today)).toMatchObject({ ok: false, violation: { code } });
  });
});

describe('What an answer comes to', () => {
  it.each<[string, readonly Company[], string, number]>([
    ['one registered company', [aCompany()], 'FOUND', 1],
    ['nothing', [], 'NOT_FOUND', 0],
    ['two firms on one number', [aCompany(), aCompany({ name: 'Påhittade Bageriet' })], 'SEVERAL', 2],
    ['a company that was struck off', [aCompany({ deregisteredOn: '2019-05-02' })], 'DEREGISTERED', 1],
    ['a firm, and one struck off', [aCompany({ deregisteredOn: '2019-05-02' }), aCompany()], 'FOUND', 1],
    ['another company than the asked one', [aCompany({ organisationNumber: '2120000142' })], 'UNAVAILABLE', 0],
    ['the asked company and another', [aCompany(), aCompany({ organisationNumber: '2120000142' })], 'FOUND', 1],
  ])('%s', (_, answered, outcome, count) => {
    const answer = readAnswer(asked, answered);
    expect([answer.outcome, answer.companies.length]).toEqual([outcome, count]);
    expect(answer.companies.every(({ organisationNumber }) => organisationNumber === asked)).toBe(true);
  });
});

describe('What is fetched stands beside what is there', () => {
  const address: Address = {
    row1: 'Storgatan 4',
    row2: null,
    postalCode: '903 26',
    city: 'Umeå',
    province: null,
    country: 'SE',
  };
  const bare = { row1: '', row2: '', postalCode: '', city: '', province: '', country: '' };

  it('fills an empty card', () => {
    expect(fetchedValues({ name: '', address: bare }, { name: 'Påhittade Bolaget AB', address })).toEqual([
      { field: 'name', now: null, fetched: 'Påhittade Bolaget AB', fills: true },
      { field: 'addresses.invoice', now: null, fetched: address, fills: true },
    ]);
  });

  it('overwrites nothing unasked', () => {
    const now = { name: 'Bolaget', address: { ...bare, row1: 'Gamla vägen 1' } };
    const values = fetchedValues(now, { name: 'Påhittade Bolaget AB', address });
    expect(values.map(({ fills }) => fills)).toEqual([false, false]);
    expect(values[1]?.now).toMatchObject({ row1: 'Gamla vägen 1', city: null });
  });

  it('is silent about what is the same already, and about what the register did not say', () => {
    const typed = { ...bare, row1: 'Storgatan 4', postalCode: '903 26', city: 'Umeå', country: 'SE' };
    const now = { name: ' Påhittade Bolaget AB ', address: typed };
    expect(fetchedValues(now, { name: 'Påhittade Bolaget AB', address })).toEqual([]);
    expect(fetchedValues({ name: '', address: bare }, { name: null, address: null })).toEqual([]);
  });

  it('takes a country alone for no address', () => {
    expect(
      fetchedValues({ name: 'A', address: { ...bare, country: 'SE' } }, { name: 'A', address }).map(
        ({ fills }) => fills,
      ),
    ).toEqual([true]);
  });
});

describe('Addresses of registers are written as people write them', () => {
  it.each([
    [{ row1: 'Box 1', postalCode: '90326', city: 'UMEÅ' }, '903 26', 'Umeå'],
    [{ row1: 'Box 1', postalCode: 'SE-194 80', city: 'UPPLANDS VÄSBY' }, '194 80', 'Upplands Väsby'],
    [{ row1: 'Box 1', postalCode: '0150', city: 'Oslo' }, '0150', 'Oslo'],
    [{ postalCode: '70210', city: 'ÖREBRO' }, '702 10', 'Örebro'],
  ])('%j', (parts, postalCode, city) => {
    expect(writtenAddress(parts)).toMatchObject({ postalCode, city });
  });

  it('lines end with the place', () => {
    expect(addressOfLines(['c/o Påhittad ', 'STORGATAN 4', '903 26 UMEÅ', ''])).toEqual({
      row1: 'c/o Påhittad',
      row2: 'STORGATAN 4',
      postalCode: '903 26',
      city: 'Umeå',
      province: null,
      country: 'SE',
    });
    expect(addressOfLines(['STORGATAN 4'])).toMatchObject({ row1: 'STORGATAN 4', postalCode: null });
    expect(addressOfLines([' '])).toBeNull();
    expect(writtenAddress({ country: 'SE' })).toBeNull();
  });
});
