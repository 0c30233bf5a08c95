import type { KeyEnd } from '@register/domain/access/key-state';

/** What ends a key, as the domain takes it. */
export const keyEndOf = (key: { revokedAt: string | null; expiresAt: string | null }): KeyEnd => ({
  revokedAt: key.revokedAt === null ? null : Date.parse(key.revokedAt),
  expiresAt: key.expiresAt === null ? null : Date.parse(key.expiresAt),
});
