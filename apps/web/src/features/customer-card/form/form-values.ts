import type {
  AddressKind,
  AddressPart,
  ArticleList,
  CustomerLanguage,
  CustomerType,
  VatType,
} from '@register/domain/customer/customer';
import { addressKinds, addressParts } from '@register/domain/customer/customer';
import { moneyText } from '@register/domain/entry/money';
import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import {
  byKey,
  plainFlags,
  plainTexts,
  type PlainFlagKey,
  type PlainTextKey,
} from '@register/domain/customer/plain-fields';
import { phoneText } from '../../../i18n/phone-text';
import { shownOf, type ShownArticle, type ShownValues } from '../card-articles';
import { typedTextOf } from '../custom-values';

/** What the form holds: texts as they are typed, empty for nothing. */
export interface CardValues extends PlainFormValues {
  type: CustomerType;
  /** Only typed for a new customer. */
  number: string;
  name: string;
  organisationNumber: string;
  /** The mask, until somebody types another one. */
  personalNumber: string;
  phone: string;
  email: string;
  language: CustomerLanguage | '';
  costCentre: string;
  comments: string;
  vatType: VatType | '';
  vatPercent: string;
  addresses: Record<AddressKind, AddressValues>;
  contactPersons: ContactValues[];
  propertyDesignation: string;
  apartmentNumber: string;
  associationNumber: string;
  coApplicants: CoApplicantValues[];
  serviceArticles: ArticleRowValues[];
  workOrderArticles: ArticleRowValues[];
  /** Ids, joined by commas; as are those of the subgroups. */
  tags: string;
  subgroups: string;
  discountLetters: string;
  /** By the keys of the group's own fields: texts as they are typed, choices joined by commas. */
  customFields: Record<string, string>;
}

type PlainFormValues = Record<PlainTextKey, string> & Record<PlainFlagKey, boolean>;

export type AddressValues = Record<AddressPart, string>;

export interface ContactValues {
  /** The stored person's, or one made here until they are saved. */
  id: string;
  name: string;
  role: string;
  phone: string;
  email: string;
  sendServiceProtocol: boolean;
  sendWorkOrder: boolean;
  isMain: boolean;
}

export interface CoApplicantValues {
  /** The stored one's, or one made here until they are saved. */
  id: string;
  name: string;
  /** The mask, until somebody types another number. */
  personalNumber: string;
  sharePercent: string;
}

export interface ArticleRowValues {
  /** The stored row's, or one made here until it is saved. */
  id: string;
  /** Chosen once: another article is another row. */
  article: ShownArticle;
  quantity: string;
  /** Kronor. */
  price: string;
  discount: string;
  note: string;
}

/** The card's values as texts: numbers as people write them. */
export function valuesOf(customer: ShownValues): CardValues {
  const {
    addresses,
    contactPersons,
    coApplicants,
    organisationNumber,
    associationNumber,
    phone,
    vatPercent,
    ...plain
  } = customer;
  return {
    type: plain.type,
    number: plain.number,
    name: plain.name,
    ...byKey(plainTexts, (key) => plain[key] ?? ''),
    ...byKey(plainFlags, (key) => plain[key]),
    organisationNumber: organisationNumber === null ? '' : formatOrganisationNumber(organisationNumber),
    personalNumber: plain.personalNumber ?? '',
    phone: phone === null ? '' : phoneText(phone),
    email: plain.email ?? '',
    language: plain.language ?? '',
    costCentre: plain.costCentre ?? '',
    comments: plain.comments ?? '',
    vatType: plain.vatType ?? '',
    vatPercent: decimalText(vatPercent),
    propertyDesignation: plain.propertyDesignation ?? '',
    apartmentNumber: plain.apartmentNumber ?? '',
    associationNumber: associationNumber === null ? '' : formatOrganisationNumber(associationNumber),
    coApplicants: coApplicants.map(({ id, name, personalNumber, sharePercent }) => ({
      id,
      name,
      personalNumber,
      sharePercent: decimalText(sharePercent),
    })),
    addresses: perKind((kind) => perPart((part) => addresses[kind]?.[part] ?? '')),
    contactPersons: contactPersons.map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role ?? '',
      phone: person.phone === null ? '' : phoneText(person.phone),
      email: person.email ?? '',
      sendServiceProtocol: person.sendServiceProtocol,
      sendWorkOrder: person.sendWorkOrder,
      isMain: person.isMain,
    })),
    tags: plain.tags.join(','),
    subgroups: plain.subgroups.join(','),
    discountLetters: plain.discountLetters.join(','),
    serviceArticles: plain.serviceArticles.map(rowValues),
    workOrderArticles: plain.workOrderArticles.map(rowValues),
    customFields: Object.fromEntries(
      Object.entries(plain.customFields).map(([key, value]) => [key, typedTextOf(value)]),
    ),
  };
}

/** A comma for both languages' keyboards: it is read either way. */
const decimalText = (number: number | null): string => (number === null ? '' : String(number).replace('.', ','));

const rowValues = (row: ShownValues[ArticleList][number]): ArticleRowValues => ({
  id: row.id,
  article: shownOf(row),
  quantity: decimalText(row.quantity),
  price: moneyText(row.price),
  discount: decimalText(row.discount),
  note: row.note ?? '',
});

export const noAddress = (): AddressValues => perPart(() => '');

export const isEmptyAddress = (address: AddressValues): boolean =>
  addressParts.every((part) => address[part].trim() === '');

const NEW = 'new-';

/** A contact person to fill in. */
export const newContact = (values: Partial<ContactValues> = {}): ContactValues => ({
  name: '',
  role: '',
  phone: '',
  email: '',
  sendServiceProtocol: false,
  sendWorkOrder: false,
  isMain: false,
  ...values,
  id: `${NEW}${crypto.randomUUID()}`,
});

/** A co-applicant to fill in. */
export const newCoApplicant = (values: Partial<CoApplicantValues> = {}): CoApplicantValues => ({
  name: '',
  personalNumber: '',
  sharePercent: '',
  ...values,
  id: `${NEW}${crypto.randomUUID()}`,
});

/** A row of an article that somebody has just chosen: one of it, or as many hours as the order will tell. */
export const newArticleRow = (article: ShownArticle, values: Partial<ArticleRowValues> = {}): ArticleRowValues => ({
  quantity: article.timeArticle ? '0' : '1',
  price: '',
  discount: '',
  note: '',
  ...values,
  article,
  id: `${NEW}${crypto.randomUUID()}`,
});

/** Whether the person or the row exists only in this form. */
export const isNewPart = ({ id }: { readonly id: string }): boolean => id.startsWith(NEW);

export const perKind = <Value>(make: (kind: AddressKind) => Value): Record<AddressKind, Value> =>
  Object.fromEntries(addressKinds.map((kind) => [kind, make(kind)])) as Record<AddressKind, Value>;

export const perPart = <Value>(make: (part: AddressPart) => Value): Record<AddressPart, Value> =>
  Object.fromEntries(addressParts.map((part) => [part, make(part)])) as Record<AddressPart, Value>;
