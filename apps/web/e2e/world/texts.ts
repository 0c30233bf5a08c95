import en from '../../src/i18n/en.json';
import sv from '../../src/i18n/sv.json';

export type Language = 'sv' | 'en';
export type TextId = keyof typeof sv;

/** The texts that a person reads, from the product's own catalogues; `{name}` is filled in. For texts without plurals. */
export const text = (language: Language, id: TextId, values: Readonly<Record<string, string>> = {}): string =>
  ({ sv, en })[language][id].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
