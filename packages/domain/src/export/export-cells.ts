import type { CustomField, CustomFieldValues } from '../custom-fields/custom-field.js';
import type { Address, AddressKind, ArticleList, ContactPerson } from '../customer/customer.js';
import { articleListOf } from '../customer/article-fields.js';
import type { LinkField } from '../customer/customer-links.js';
import { isLinkField } from '../customer/customer-links.js';
import { moneyText } from '../entry/money.js';
import type { FieldColumnKey } from '../import/column-words.js';
import { joinNames } from '../import/name-list.js';
import { flagWord, isChoiceColumn, spokenChoice } from './choice-words.js';
import type { ExportColumn, ToldColumn } from './export-columns.js';

export type ExportLanguage = 'sv' | 'en';

/** As much of a customer as the columns ask for; what may not be read is absent, and its cell is empty. */
export type ExportedCustomer = {
  readonly [K in Exclude<FieldColumnKey, LinkField | 'identityNumber'>]?: string | number | boolean | null;
} & { readonly [K in LinkField]?: readonly { readonly name: string | null }[] } & {
  readonly [L in ArticleList]?: readonly ExportedArticle[];
} & {
  readonly addresses?: Readonly<Record<AddressKind, Address | null>>;
  readonly contactPersons?: readonly Omit<ContactPerson, 'id'>[];
  readonly customFields?: CustomFieldValues;
  readonly assignees?: readonly { readonly user: { readonly name: string } }[];
  readonly protectedIdentity?: boolean;
  /** Epoch milliseconds. */
  readonly createdAt?: number;
  readonly updatedAt?: number;
};

interface ExportedArticle {
  readonly article: { readonly number: string; readonly name: string };
  readonly quantity: number;
  /** Öre. */
  readonly price: number | null;
  readonly discount: number | null;
}

/** Gives the text of a column's cells: what an import of the same file takes for no change. Worked out once for a file, since a file has millions. */
export function cellsOf({ place }: ExportColumn, language: ExportLanguage): CellOf {
  switch (place.in) {
    case 'field':
      return fieldCells(place.key, language);
    case 'address': {
      const { kind, part } = place;
      return ({ addresses }) => addresses?.[kind]?.[part] ?? '';
    }
    case 'contact': {
      const { number, part } = place;
      return ({ contactPersons }) => {
        const value = contactPersons?.[number - 1]?.[part];
        return typeof value === 'boolean' ? flagWord(value, language) : (value ?? '');
      };
    }
    case 'own':
      return ownCells(place.field, language);
    case 'told':
      return toldCells(place.key, language);
  }
}

type CellOf = (customer: ExportedCustomer) => string;

function fieldCells(key: FieldColumnKey, language: ExportLanguage): CellOf {
  if (isLinkField(key)) return (customer) => joinNames((customer[key] ?? []).flatMap(({ name }) => name ?? []));
  if (key === 'identityNumber') return () => '';
  const spoken = isChoiceColumn(key) ? (value: string) => spokenChoice(key, value, language) : asItIs;
  const text: CellOf = (customer) => {
    const value = customer[key];
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return flagWord(value, language);
    return typeof value === 'number' ? numberText(value, language) : spoken(value);
  };
  // What stays behind another type is not in use, and an import would refuse it.
  return key === 'organisationNumber' ? (customer) => (customer.type === 'PRIVATE' ? '' : text(customer)) : text;
}

const asItIs = (value: string): string => value;

function ownCells(field: CustomField, language: ExportLanguage): CellOf {
  const options = new Map(field.options.map((option) => [option.key, option[language]]));
  const spoken = (key: string): string => options.get(key) ?? key;
  return ({ customFields }) => {
    const value = customFields?.[field.key];
    if (value === undefined) return '';
    if (typeof value === 'boolean') return flagWord(value, language);
    if (typeof value === 'number') return numberText(value, language);
    if (typeof value !== 'string') return joinNames(value.map(spoken));
    return field.type === 'CHOICE' ? spoken(value) : value;
  };
}

function toldCells(key: ToldColumn, language: ExportLanguage): CellOf {
  switch (key) {
    case 'assignees':
      return ({ assignees }) => joinNames((assignees ?? []).map(({ user }) => user.name));
    case 'protectedIdentity':
      return ({ protectedIdentity }) => (protectedIdentity === undefined ? '' : flagWord(protectedIdentity, language));
    case 'createdAt':
    case 'updatedAt':
      return (customer) => {
        const time = customer[key];
        return time === undefined ? '' : moment.format(time);
      };
    default: {
      const list = articleListOf(key);
      const text = key === list ? articleText(language) : priceText(language);
      return (customer) => ((list && customer[list]) ?? []).flatMap(text).join('; ');
    }
  }
}

const articleText =
  (language: ExportLanguage) =>
  ({ article: { number, name }, quantity }: ExportedArticle): string[] => [
    `${numberText(quantity, language)} × ${number} ${name}`,
  ];

/** What costs this customer what it costs in the register is not told. */
const priceText =
  (language: ExportLanguage) =>
  ({ article: { number }, price, discount }: ExportedArticle): string[] => {
    const terms = [
      ...(price === null ? [] : [`${moneyText(price)} kr`]),
      ...(discount === null ? [] : [`−${numberText(discount, language)} %`]),
    ];
    return terms.length === 0 ? [] : [`${number}: ${terms.join(' ')}`];
  };

const numberText = (value: number, language: ExportLanguage): string =>
  language === 'sv' ? String(value).replace('.', ',') : String(value);

/** `2026-11-21 14:05`, as clocks in Sweden show it. */
const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
