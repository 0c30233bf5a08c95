import { searchText } from '../text/search-text.js';

/** A key made from what people call a thing: `Avtal & villkor` → `avtal_villkor`. Made unlike those that are taken. */
export function slugOf(words: string, taken: ReadonlySet<string>): string {
  const plain = searchText(words)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const slug = (/^[a-z]/.test(plain) ? plain : `f_${plain}`).slice(0, maxLength).replace(/_+$/, '');
  if (isSlug(slug) && !taken.has(slug)) return slug;
  for (let at = 2; ; at++) {
    const other = `${slug.slice(0, maxLength - 1 - String(at).length)}_${at}`;
    if (!taken.has(other)) return other;
  }
}

/** `constructor` is what every object has without being given it: no key of ours. */
export const isSlug = (key: string): boolean =>
  key.length <= maxLength && /^[a-z][a-z0-9_]*$/.test(key) && key !== 'constructor';

const maxLength = 40;
