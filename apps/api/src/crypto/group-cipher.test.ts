import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { GroupCiphers } from './group-ciphers.js';

const anna = '198001019804'; // invented, from the series that is never handed out
const secrets = { keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) };

function aGroup(ciphers = new GroupCiphers(secrets)) {
  const groupId = randomBytes(16);
  const dataKey = ciphers.newGroupKey(groupId);
  return { groupId, dataKey, cipher: ciphers.open(groupId, dataKey) };
}

function aPerson(cipher = aGroup().cipher) {
  const id = randomBytes(16);
  const key = cipher.newPersonKey(id);
  return { id, key, cipher: cipher.person(id, key) };
}

describe('a personal number at rest', () => {
  it('is read back by the customer it belongs to', () => {
    const person = aPerson();
    const stored = person.cipher.sealPersonalNumber(anna);
    expect(person.cipher.openPersonalNumber(stored.personalNumber)).toBe(anna);
    expect(stored.personalMasked).toBe('19800101-****');
  });

  it('does not stand in clear in any column', () => {
    const stored = aPerson().cipher.sealPersonalNumber(anna);
    for (const column of [stored.personalNumber, stored.identityIndex])
      expect(column.toString('latin1')).not.toContain('9804');
    expect(stored.personalMasked).not.toContain('9804');
  });

  it('cannot be moved to another customer of the same group', () => {
    const { cipher } = aGroup();
    const [mine, other] = [aPerson(cipher), aPerson(cipher)];
    const stored = mine.cipher.sealPersonalNumber(anna);
    expect(() => other.cipher.openPersonalNumber(stored.personalNumber)).toThrow('unable to authenticate');
  });

  it('is refused when one bit of it has changed', () => {
    const person = aPerson();
    const { personalNumber } = person.cipher.sealPersonalNumber(anna);
    personalNumber[personalNumber.length - 1] = (personalNumber.at(-1) ?? 0) ^ 1;
    expect(() => person.cipher.openPersonalNumber(personalNumber)).toThrow('unable to authenticate');
  });

  it('is sealed anew each time, but found by the same index within its group', () => {
    const { cipher } = aGroup();
    const [one, two] = [
      aPerson(cipher).cipher.sealPersonalNumber(anna),
      aPerson(cipher).cipher.sealPersonalNumber(anna),
    ];
    expect(one.personalNumber.equals(two.personalNumber)).toBe(false);
    expect(one.identityIndex.equals(two.identityIndex)).toBe(true);
    expect(cipher.identityIndex(anna).equals(one.identityIndex)).toBe(true);
  });

  it('has another index in another group, so that groups cannot be compared', () => {
    expect(aGroup().cipher.identityIndex(anna).equals(aGroup().cipher.identityIndex(anna))).toBe(false);
  });
});

describe("a customer's key", () => {
  it('opens nothing once the group key is another', () => {
    const person = aPerson();
    const other = aGroup().cipher.person(person.id, person.key);
    expect(() => other.sealPersonalNumber(anna)).toThrow('unable to authenticate');
    expect(() => other.openHistory(person.id, 'new', '')).toThrow('unable to authenticate');
  });

  it("opens nothing without the server's own key", () => {
    const { groupId, dataKey } = aGroup();
    const other = new GroupCiphers({ ...secrets, keyEncryptionKey: randomBytes(32) });
    expect(() => other.open(groupId, dataKey)).toThrow('unable to authenticate');
  });

  it('fits the columns it is stored in', () => {
    const { cipher, dataKey } = aGroup();
    expect(dataKey.length).toBeLessThanOrEqual(64);
    expect(cipher.newPersonKey(randomBytes(16)).length).toBeLessThanOrEqual(80);
    expect(aPerson(cipher).cipher.sealPersonalNumber(anna).personalNumber.length).toBeLessThanOrEqual(80);
  });
});

describe('a sealed entry of the history', () => {
  it('opens on its own entry and side only', () => {
    const { cipher } = aPerson();
    const [entry, other] = [randomBytes(16), randomBytes(16)];
    const text = cipher.sealHistory(entry, 'old', 'Anna Åkesson');
    expect(text).not.toContain('Anna');
    expect(cipher.openHistory(entry, 'old', text)).toBe('Anna Åkesson');
    expect(() => cipher.openHistory(entry, 'new', text)).toThrow('unable to authenticate');
    expect(() => cipher.openHistory(other, 'old', text)).toThrow('unable to authenticate');
  });
});
