import { describe, expect, it } from '@jest/globals';
import { passkeyName } from './passkey.js';

describe('The name of a passkey', () => {
  it('is what its owner knows it by, without space around it', () => {
    expect(passkeyName('  Ines telefon ')).toEqual({ name: 'Ines telefon', violations: [] });
  });

  it.each([
    ['   ', 'REQUIRED'],
    ['x'.repeat(61), 'TOO_LONG'],
    ['a\u0000b', 'INVALID_CHARACTERS'],
  ])('is not %j', (raw, code) => {
    expect(passkeyName(raw).violations).toMatchObject([{ code, path: ['name'] }]);
  });
});
