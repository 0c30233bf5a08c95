/** A key, as far as its end goes. */
interface Key {
  id: string;
  name: string;
  expiresAt: string | null;
  revokedAt: string | null;
}

/** Keys that work now and end within so many days, the first to end first. */
export function endingKeys(keys: readonly Key[], now: number, days = 30): readonly (Key & { expiresAt: string })[] {
  const ends = (text: string): number => Date.parse(text) - now;
  return keys
    .flatMap((key) => (key.expiresAt === null || key.revokedAt !== null ? [] : [{ ...key, expiresAt: key.expiresAt }]))
    .filter(({ expiresAt }) => ends(expiresAt) > 0 && ends(expiresAt) <= days * 86_400_000)
    .toSorted((a, b) => ends(a.expiresAt) - ends(b.expiresAt));
}
