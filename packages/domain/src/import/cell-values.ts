import type { ArticleList, CustomerLanguage, CustomerType, VatType } from '../customer/customer.js';
import { isCountryCode } from '../customer/country-codes.js';
import { searchText } from '../text/search-text.js';

/** What people write in a cell for each choice. Compared without case and accents; the value itself is always taken. */
const words = {
  type: {
    COMPANY: ['företag', 'company', 'business', 'bolag', 'f', 'b', 'c'],
    PRIVATE: ['privat', 'private', 'privatperson', 'private person', 'person', 'p'],
  } satisfies Record<CustomerType, string[]>,
  language: {
    sv: ['svenska', 'swedish', 'sv-se', 'se'],
    en: ['engelska', 'english', 'en-gb', 'en-us', 'gb'],
    nb: ['norska', 'norwegian', 'norsk', 'bokmål', 'no', 'nb-no'],
    da: ['danska', 'danish', 'dansk', 'da-dk', 'dk'],
    fi: ['finska', 'finnish', 'suomi', 'fi-fi'],
    de: ['tyska', 'german', 'deutsch', 'de-de'],
  } satisfies Record<CustomerLanguage, string[]>,
  vatType: {
    NORMAL_VAT: ['normal moms', 'normal', 'moms', 'normal vat', 'vat', 'ja', 'yes'],
    NO_VAT: ['ingen moms', 'momsfri', 'utan moms', 'no vat', 'none', 'nej', 'no'],
    CUSTOM_VAT: ['anpassad moms', 'egen moms', 'anpassad', 'custom vat', 'custom'],
  } satisfies Record<VatType, string[]>,
  status: {
    ACTIVE: ['aktiv', 'active', 'ja', 'yes', '1', 'x', 'true', 'sant'],
    INACTIVE: ['inaktiv', 'inactive', 'nej', 'no', '0', 'false', 'falskt', 'passiv', 'avslutad'],
  },
  flag: {
    true: ['ja', 'yes', 'j', 'y', '1', 'x', 'sant', 'på', 'on'],
    false: ['nej', 'no', 'n', '0', 'falskt', 'av', 'off'],
  },
  articleList: {
    serviceArticles: ['service', 'serviceartiklar', 'serviceorder', 'service articles', 'service order', 's'],
    workOrderArticles: ['arbetsorder', 'arbetsorderartiklar', 'work order', 'work order articles', 'ao', 'wo'],
  } satisfies Record<ArticleList, string[]>,
} as const;

export type ChoiceColumn = keyof typeof words;

const choices = new Map<ChoiceColumn, Map<string, string>>(
  (Object.keys(words) as ChoiceColumn[]).map((column) => [
    column,
    new Map(
      Object.entries<readonly string[]>(words[column]).flatMap(([value, said]) =>
        [value, ...said].map((word) => [searchText(word), value] as const),
      ),
    ),
  ]),
);

/** The value that a cell's word stands for, or undefined. */
export const readChoice = (column: ChoiceColumn, text: string): string | undefined =>
  choices.get(column)?.get(searchText(text));

/** The values that a column takes, for the message. */
export const choiceNames = (column: ChoiceColumn): string =>
  Object.values<readonly string[]>(words[column])
    .map(([first]) => first)
    .join(', ');

/** A quantity: `12,5`, `1 200`. NaN when it is none. */
export const readQuantity = (text: string): number => (text.includes('%') ? Number.NaN : readPercent(text));

/** A percentage: `12,5`, `12.5`, `25 %`. NaN when it is none. */
export function readPercent(text: string): number {
  const digits = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
}

/** A country by its code or by its Swedish or English name; what is neither is handed on and refused by the field's own rule. */
export function readCountry(text: string): string {
  return /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : (countriesByName().get(searchText(text)) ?? text);
}

let names: Map<string, string> | undefined;

/** Built when the first name is met: most files have none, and 1,300 look-ups are not free. */
function countriesByName(): Map<string, string> {
  if (names) return names;
  names = new Map();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of ['sv', 'en']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        // A withdrawn code would answer with its successor's name (DD: Tyskland) and must not stand for it.
        const name = isCountryCode(first + second) ? display.of(first + second) : undefined;
        if (name && !names.has(searchText(name))) names.set(searchText(name), first + second);
      }
    }
  }
  return names;
}
