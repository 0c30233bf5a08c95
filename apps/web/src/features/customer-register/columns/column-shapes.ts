import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { PlainFieldKey } from '@register/domain/customer/plain-fields';
import type { IntlShape } from 'react-intl';
import type { Formats } from '../../../i18n/format';
import type { MessageId } from '../../../i18n/messages';
import type { CustomerNode } from '../use-customer-list';

export interface Words extends Formats {
  readonly phone: (stored: string) => string;
  readonly formatMessage: IntlShape['formatMessage'];
}

export interface ColumnShape {
  readonly header: MessageId;
  /** In px, until somebody says otherwise. */
  readonly size: number;
  readonly isNumber?: true;
  readonly value: (node: CustomerNode, words: Words) => string | null | undefined;
}

/** The fields of the card that are columns, but for the plain ones and the group's own: those follow from their rows. */
export type ShapedField = Exclude<
  CustomerFieldKey,
  | PlainFieldKey
  | 'coApplicants'
  | 'protectedIdentity'
  | 'documents'
  | 'customerUsers'
  | 'hold'
  | 'history'
  | 'serviceArticles.prices'
  | 'workOrderArticles.prices'
>;

/** How each of them reads in a line. A new field does not compile without its column. */
export const columnShapes: Readonly<Record<ShapedField, ColumnShape>> = {
  type: {
    header: 'card.field.type',
    size: 112,
    value: ({ type }, { formatMessage }) => type && formatMessage({ id: `register.type.${type}` }),
  },
  number: { header: 'register.column.number', size: 104, value: ({ number }) => number },
  name: { header: 'register.column.name', size: 240, value: ({ name }) => name },
  organisationNumber: {
    header: 'register.column.organisationNumber',
    size: 132,
    value: ({ type, organisationNumber, personalNumber }) => (type === 'PRIVATE' ? personalNumber : organisationNumber),
  },
  personalNumber: { header: 'card.field.personalNumber', size: 148, value: ({ personalNumber }) => personalNumber },
  phone: { header: 'register.column.phone', size: 148, value: ({ phone }, words) => phone && words.phone(phone) },
  email: { header: 'card.field.email', size: 200, value: ({ email }) => email },
  language: {
    header: 'card.field.language',
    size: 112,
    value: ({ language }, { formatMessage }) => language && formatMessage({ id: `card.choice.${language}` }),
  },
  costCentre: { header: 'card.field.costCentre', size: 136, value: ({ costCentre }) => costCentre },
  comments: { header: 'card.field.comments', size: 240, value: ({ comments }) => comments },
  tags: { header: 'card.field.tags', size: 168, value: ({ tags }) => namesOf(tags) },
  subgroups: { header: 'card.field.subgroups', size: 136, value: ({ subgroups }) => namesOf(subgroups) },
  vatType: {
    header: 'card.field.vatType',
    size: 128,
    value: ({ vatType }, { formatMessage }) => vatType && formatMessage({ id: `card.choice.${vatType}` }),
  },
  vatPercent: {
    header: 'card.field.vatPercent',
    size: 128,
    isNumber: true,
    value: ({ vatPercent }, { number }) =>
      vatPercent !== null && vatPercent !== undefined ? number(vatPercent) : null,
  },
  discountLetters: {
    header: 'card.field.discountLetters',
    size: 168,
    value: ({ discountLetters }) => namesOf(discountLetters),
  },
  'addresses.invoice': {
    header: 'card.field.addresses.invoice',
    size: 240,
    value: ({ addresses }) => inOneLine(addresses?.invoice),
  },
  'addresses.visiting': {
    header: 'card.field.addresses.visiting',
    size: 240,
    value: ({ addresses }) => inOneLine(addresses?.visiting),
  },
  'addresses.mail': {
    header: 'card.field.addresses.mail',
    size: 240,
    value: ({ addresses }) => inOneLine(addresses?.mail),
  },
  city: { header: 'register.column.city', size: 128, value: ({ city }) => city },
  contactPersons: { header: 'register.column.contact', size: 168, value: ({ mainContact }) => mainContact?.name },
  propertyDesignation: {
    header: 'card.field.propertyDesignation',
    size: 176,
    value: ({ propertyDesignation }) => propertyDesignation,
  },
  apartmentNumber: { header: 'card.field.apartmentNumber', size: 144, value: ({ apartmentNumber }) => apartmentNumber },
  associationNumber: {
    header: 'card.field.associationNumber',
    size: 168,
    value: ({ associationNumber }) => associationNumber,
  },
  serviceArticles: {
    header: 'card.field.serviceArticles',
    size: 128,
    value: ({ serviceArticlesCount }, { number }) => count(serviceArticlesCount, number),
  },
  workOrderArticles: {
    header: 'card.field.workOrderArticles',
    size: 160,
    value: ({ workOrderArticlesCount }, { number }) => count(workOrderArticlesCount, number),
  },
  status: {
    header: 'register.column.status',
    size: 104,
    value: ({ status }, { formatMessage }) => status && formatMessage({ id: `register.statusOf.${status}` }),
  },
  assignees: {
    header: 'card.field.assignees',
    size: 168,
    value: ({ assignees }) => assignees?.map(({ user }) => user.name).join(', '),
  },
  createdAt: {
    header: 'card.field.createdAt',
    size: 112,
    value: ({ createdAt }, { date }) => createdAt && date(createdAt),
  },
  updatedAt: {
    header: 'register.column.updated',
    size: 112,
    value: ({ updatedAt }, { date }) => updatedAt && date(updatedAt),
  },
};

export const isShapedField = (field: string): field is ShapedField => Object.hasOwn(columnShapes, field);

const namesOf = (entries: readonly { readonly name: string }[] | null | undefined) =>
  entries?.map(({ name }) => name).join(', ');

/** How many rows a list of articles has: what they are stands on the card. */
const count = (rows: number | null | undefined, number: Words['number']) => (rows ? number(rows) : null);

interface AddressLine {
  readonly row1: string | null;
  readonly row2: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
}

const inOneLine = (address: AddressLine | null | undefined) =>
  address &&
  [address.row1, address.row2, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
