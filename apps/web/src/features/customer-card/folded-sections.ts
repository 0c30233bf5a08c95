/** Which sections of the card are folded on this phone. */
const KEY = 'register.card.folded';

export const isFolded = (section: string): boolean => folded().has(section);

export function rememberFolded(section: string, isNow: boolean): void {
  const sections = folded();
  if (isNow) sections.add(section);
  else sections.delete(section);
  localStorage.setItem(KEY, JSON.stringify([...sections]));
}

/** Long ones start folded. */
const atFirst = ['section-settings', 'section-history'];

function folded(): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : atFirst);
  } catch {
    return new Set(atFirst);
  }
}
