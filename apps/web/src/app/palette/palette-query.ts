import { searchText } from '@register/domain/text/search-text';

/** What somebody types into the palette: words, and before them a sign for what is looked for. */
export interface PaletteQuery {
  /** `>` what can be done, `#` a customer's number, `@` a person; else everything. */
  kind: 'all' | 'commands' | 'number' | 'person';
  text: string;
}

export function paletteQuery(typed: string): PaletteQuery {
  const text = typed.trim();
  const kind = kinds[text.slice(0, 1)];
  return kind ? { kind, text: text.slice(1).trim() } : { kind: 'all', text };
}

/** Whether each word is in the text somewhere; accents and case are forgiven. */
export function hasWords(text: string, words: string): boolean {
  const searched = searchText(text);
  return searchText(words)
    .split(' ')
    .every((word) => searched.includes(word));
}

const kinds: Readonly<Record<string, Exclude<PaletteQuery['kind'], 'all'>>> = {
  '>': 'commands',
  '#': 'number',
  '@': 'person',
};
