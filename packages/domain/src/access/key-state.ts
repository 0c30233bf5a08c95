export type KeyState = 'active' | 'expired' | 'revoked';

/** What ends a partner's key, in epoch milliseconds; null: nothing. */
export interface KeyEnd {
  readonly revokedAt: number | null;
  readonly expiresAt: number | null;
}

/** Whether the key works at that moment: until its very end, unless somebody has taken it back. */
export function keyState({ revokedAt, expiresAt }: KeyEnd, now: number): KeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'active';
}
