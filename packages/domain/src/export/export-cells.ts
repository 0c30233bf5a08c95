import type { CustomField, CustomFieldValue, CustomFieldValues } from '../custom-fields/custom-field.js';
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

/** The text of one cell: what an import of the same file takes for no change. */
export function exportCell({ place }: ExportColumn, customer: ExportedCustomer, language: ExportLanguage): string {
  switch (place.in) {
    case 'field':
      return fieldCell(place.key, customer, language);
    case 'address':
      return customer.addresses?.[place.kind]?.[place.part] ?? '';
    case 'contact': {
      const value = customer.contactPersons?.[place.number - 1]?.[place.part];
      return typeof value === 'boolean' ? flagWord(value, language) : (value ?? '');
    }
    case 'own':
      return ownCell(place.field, customer.customFields?.[place.field.key], language);
    case 'told':
      return toldCell(place.key, customer, language);
  }
}

function fieldCell(key: FieldColumnKey, customer: ExportedCustomer, language: ExportLanguage): string {
  if (isLinkField(key)) return joinNames((customer[key] ?? []).flatMap(({ name }) => name ?? []));
  // What stays behind another type is not in use, and an import would refuse it.
  if (key === 'identityNumber' || (key === 'organisationNumber' && customer.type === 'PRIVATE')) return '';
  const value = customer[key];
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return flagWord(value, language);
  if (typeof value === 'number') return numberText(value, language);
  return isChoiceColumn(key) ? spokenChoice(key, value, language) : value;
}

function ownCell(field: CustomField, value: CustomFieldValue | undefined, language: ExportLanguage): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return flagWord(value, language);
  if (typeof value === 'number') return numberText(value, language);
  const spoken = (key: string): string => field.options.find((option) => option.key === key)?.[language] ?? key;
  if (typeof value !== 'string') return joinNames(value.map(spoken));
  return field.type === 'CHOICE' ? spoken(value) : value;
}

function toldCell(key: ToldColumn, customer: ExportedCustomer, language: ExportLanguage): string {
  if (key === 'assignees') return joinNames((customer.assignees ?? []).map(({ user }) => user.name));
  if (key === 'protectedIdentity')
    return customer.protectedIdentity === undefined ? '' : flagWord(customer.protectedIdentity, language);
  if (key === 'createdAt' || key === 'updatedAt') {
    const time = customer[key];
    return time === undefined ? '' : moment.format(time);
  }
  const list = articleListOf(key);
  const rows = (list && customer[list]) ?? [];
  return rows.flatMap(key === list ? articleText(language) : priceText(language)).join('; ');
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
