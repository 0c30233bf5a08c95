import { keyState } from '@register/domain/access/key-state';
import { keyEndOf } from '../../session/key-end';

/** A key, as far as its end goes. */
interface Key {
  id: string;
  name: string;
  expiresAt: string | null;
  revokedAt: string | null;
}

/** Keys that work now and will have ended in so many days, the first to end first. */
export function endingKeys(keys: readonly Key[], now: number, days = 30): readonly (Key & { expiresAt: string })[] {
  const then = now + days * 86_400_000;
  return keys
    .filter((key) => keyState(keyEndOf(key), now) === 'active' && keyState(keyEndOf(key), then) === 'expired')
    .flatMap((key) => (key.expiresAt === null ? [] : [{ ...key, expiresAt: key.expiresAt }]))
    .toSorted((a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt));
}
