import { searchDigits, searchText } from '@register/domain/text/search-text';
import { badInput } from '../../graphql/errors.js';

/** What somebody types into the search, taken apart. */
export interface SearchTerms {
  /** As typed, for what is only found whole. */
  readonly typed: string;
  /** Folded, for names that begin with it. */
  readonly folded: string;
  /**
   * Ways to read it, each a list of words that must all be found. The second, where there is one, has numbers without
   * their separators: `070-174 06 05` is also looked for as `0701740605`.
   */
  readonly readings: readonly (readonly string[])[];
}

/** Null when nothing is searched for. */
export function searchTerms(text: string | null | undefined): SearchTerms | null {
  const typed = (text ?? '').trim();
  if (typed === '') return null;
  if (typed.length > maxLength) throw badInput(`A search has at most ${maxLength} characters.`, ['search']);
  const folded = searchText(typed.replace(/\p{Cc}/gu, ' '));
  if (folded === '') return null;
  const words = folded.split(' ');
  if (words.length > maxWords) throw badInput(`A search has at most ${maxWords} words.`, ['search']);
  const asNumbers = withoutSeparators(words);
  return { typed, folded, readings: asNumbers.join(' ') === folded ? [words] : [words, asNumbers] };
}

/** What must stand in the text for the word to be found anywhere: a single letter only counts where it begins a word. */
export const anywhere = (word: string): string => (/^\p{L}$/u.test(word) ? ` ${word}` : word);

/** What must stand in the text for the word to begin one. */
export const atWordStart = (word: string): string => ` ${word}`;

/** The pieces of text that each reading needs. */
export const piecesOf = ({ readings }: Pick<SearchTerms, 'readings'>, needle: (word: string) => string): string[][] =>
  readings.map((words) => words.map(needle));

const maxLength = 200;
const maxWords = 12;

/** Neighbouring pieces of one number become one word: `+46 70-174` → `070174`. */
function withoutSeparators(words: readonly string[]): string[] {
  const result: string[] = [];
  let number = '';
  for (const word of words) {
    if (partOfNumber.test(word)) {
      number += number === '' ? word : ` ${word}`;
      continue;
    }
    if (number !== '') result.push(searchDigits(number));
    number = '';
    result.push(word);
  }
  if (number !== '') result.push(searchDigits(number));
  return result.filter((word) => word !== '');
}

const partOfNumber = /^\+?[\d()\-–./]*\d[\d()\-–./]*$/;
