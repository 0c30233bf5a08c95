import { describe, expect, it } from '@jest/globals';
import { keyState } from './key-state.js';

describe('a partner’s key', () => {
  it('is revoked before it is expired, and works until its very end', () => {
    expect(keyState({ revokedAt: null, expiresAt: null }, 1000)).toBe('active');
    expect(keyState({ revokedAt: null, expiresAt: 1001 }, 1000)).toBe('active');
    expect(keyState({ revokedAt: null, expiresAt: 1000 }, 1000)).toBe('expired');
    expect(keyState({ revokedAt: 900, expiresAt: 900 }, 1000)).toBe('revoked');
  });
});
