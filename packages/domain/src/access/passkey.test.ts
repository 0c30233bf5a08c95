import { describe, expect, it } from '@jest/globals';
import { passkeyName, provePasskeyFirst } from './passkey.js';

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

describe('Who has a passkey and no app', () => {
  const came = (cameByPasskey: boolean, asksForCode = false, hasPasskey = true) =>
    provePasskeyFirst({ hasPasskey, asksForCode, cameByPasskey });

  it('shows the passkey before anything is added or removed', () => {
    expect(came(false)).toMatchObject([{ code: 'PASSKEY_FIRST' }]);
    expect(came(true)).toEqual([]);
  });

  it('needs not where a code was asked for, nor where there is no passkey to show', () => {
    expect(came(false, true)).toEqual([]);
    expect(came(false, false, false)).toEqual([]);
  });
});
