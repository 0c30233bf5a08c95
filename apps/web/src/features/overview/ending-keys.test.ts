import { describe, expect, it } from '@jest/globals';
import { endingKeys } from './ending-keys';

describe('keys that end', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');
  const key = (name: string, expiresAt: string | null, revokedAt: string | null = null) => ({
    id: name,
    name,
    expiresAt,
    revokedAt,
  });

  it('are told to the administrator a month before, the first to end first', () => {
    const keys = [
      key('for ever', null),
      key('in thirty days', '2026-12-30T12:00:00Z'),
      key('tomorrow', '2026-12-01T12:00:00Z'),
      key('a second later than thirty days', '2026-12-30T12:00:01Z'),
    ];
    expect(endingKeys(keys, now).map(({ name }) => name)).toEqual(['tomorrow', 'in thirty days']);
  });

  it('are not told of once they have ended or were revoked', () => {
    const keys = [key('ended', '2026-11-30T12:00:00Z'), key('revoked', '2026-12-01T12:00:00Z', '2026-11-01T12:00:00Z')];
    expect(endingKeys(keys, now)).toEqual([]);
  });
});
