import type { Language } from '../../request-context.js';

/** The first language of ours in Accept-Language, by its weights; undefined when none of ours is asked for. */
export function languageIn(header: string | undefined): Language | undefined {
  if (!header) return undefined;
  const wanted = header
    .split(',')
    .slice(0, 20)
    .flatMap((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = Number(
        parameters
          .find((it) => it.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      );
      const language = tag.slice(0, 2);
      return (language === 'sv' || language === 'en') && /^..(-|$)/.test(tag) && weight > 0
        ? [{ language, weight } as const]
        : [];
    });
  return wanted.sort((a, b) => b.weight - a.weight)[0]?.language;
}
