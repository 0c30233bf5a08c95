import { describe, expect, it } from '@jest/globals';
import { TypeID } from 'typeid-js';
import { newId, parsePublicId, publicId } from './ids.js';

describe('ids', () => {
  it('are UUIDs of version 7 that rise in the order they are made', () => {
    const ids = Array.from({ length: 2000 }, newId);
    expect(ids.map((id) => id.toString('hex'))).toEqual(
      [...ids].sort((a, b) => Buffer.compare(a, b)).map((id) => id.toString('hex')),
    );
    expect(new Set(ids.map((id) => id.toString('hex'))).size).toBe(2000);
    for (const id of ids) expect([id.length, (id[6] ?? 0) >> 4, (id[8] ?? 0) >> 6]).toEqual([16, 7, 2]);
    expect(Math.abs((ids[0]?.readUIntBE(0, 6) ?? 0) - Date.now())).toBeLessThan(5000);
  });

  it('are spelled as the TypeID specification says, at both ends and in between', () => {
    const extremes = [Buffer.alloc(16), Buffer.alloc(16, 0xff), Buffer.from('0123456789abcdef0123456789abcdef', 'hex')];
    for (const id of [...extremes, ...Array.from({ length: 200 }, newId)]) {
      const text = publicId('cus', id);
      expect(text).toBe(TypeID.fromUUIDBytes('cus', id).toString());
      expect(parsePublicId('cus', text)).toEqual(id);
    }
  });

  it.each([
    ['nothing', ''],
    ['another kind', publicId('con', newId())],
    ['only the kind', 'cus_'],
    ['upper case', publicId('cus', newId()).toUpperCase()],
    ['a character too many', `${publicId('cus', newId())}0`],
    ['a character too few', publicId('cus', newId()).slice(0, -1)],
    ['a letter outside the alphabet', 'cus_0000000000000000000000000u'],
    ['more than 128 bits', 'cus_80000000000000000000000000'],
    ['a character outside the plane', 'cus_000000000000000000000000🛠'],
    ['an injection', `cus_' OR 1=1 --              `],
  ])('answer undefined, and never throw, for %s', (_, text) => {
    expect(parsePublicId('cus', text)).toBeUndefined();
  });
});
