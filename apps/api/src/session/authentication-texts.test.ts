import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { apiKeyText, hashOfSecret, isSecretOf, newApiKeyText, parseApiKey } from './api-key-text.js';
import { clearedCookie, deviceCookie, deviceTokenIn, sessionCookie, sessionTokenIn } from './cookie.js';
import { hashOfToken, looksLikeToken, newToken } from './token.js';

describe('an API key', () => {
  it('is read back as it was made, and proved under its own server only', () => {
    const key = newApiKeyText();
    expect(parseApiKey(apiKeyText(key))).toEqual(key);
    const [pepper, other] = [randomBytes(32), randomBytes(32)];
    expect(isSecretOf(key.secret, hashOfSecret(key.secret, pepper), pepper)).toBe(true);
    expect(isSecretOf(key.secret, hashOfSecret(key.secret, pepper), other)).toBe(false);
    expect(isSecretOf(newApiKeyText().secret, hashOfSecret(key.secret, pepper), pepper)).toBe(false);
  });

  it('uses every letter about as often as any other', () => {
    const seen = new Map<string, number>();
    for (let n = 0; n < 2000; n++)
      for (const letter of newApiKeyText().secret) seen.set(letter, (seen.get(letter) ?? 0) + 1);
    const mean = (2000 * 43) / 62;
    expect(seen.size).toBe(62);
    for (const count of seen.values()) expect(Math.abs(count - mean) / mean).toBeLessThan(0.2);
  });

  it.each(['', 'crk_live_', 'crk_test_abcdefghijkl_x', 'Bearer crk_live_a_b'])('is not %j', (text) => {
    expect(parseApiKey(text)).toBeUndefined();
  });
});

describe('a session token', () => {
  it('is found among other cookies', () => {
    const token = newToken();
    expect(sessionTokenIn(`a=1; __Host-sid=${token}; b=2`)).toBe(token);
    expect(sessionTokenIn(sessionCookie(token, 60).split(';')[0])).toBe(token);
    expect(deviceTokenIn(`__Host-sid=${token}; ${deviceCookie(newToken()).split(';')[0]}`)).toHaveLength(43);
    expect(sessionTokenIn(undefined)).toBeNull();
    expect(sessionTokenIn('not__Host-sid=x')).toBeNull();
    expect(sessionTokenIn(clearedCookie.split(';')[0])).toBeNull();
  });

  it('is never the same twice, and is stored as another thing', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    expect(tokens.every(looksLikeToken)).toBe(true);
    expect(hashOfToken(tokens[0] ?? '')).toHaveLength(32);
  });
});
