import type { CustomFieldType } from '../custom-fields/custom-field.js';
import type { CustomerFilterRow } from '../customer/customer-list.js';
import type { CustomerField } from '../customer/customer-fields.js';

/** How a filter is asked, by what stands in its field. */
export type FilterKind =
  /** Any text, of which a part may be given. */
  | 'text'
  /** A text that many customers share: a place, a cost centre. */
  | 'code'
  /** Found by its whole value only. */
  | 'exact'
  | 'choice'
  | 'flag'
  | 'number'
  /** A day. */
  | 'date'
  /** A moment, asked for by days. */
  | 'time'
  /** Entries of a register, of which a customer has any number. */
  | 'links'
  | 'people'
  | 'articles'
  /** Whether there is anything. */
  | 'presence';

/** `is` any of the values, `isnt` none of them, `all` every one; `has` is yes or no: whether there is a value at all. */
export const conditionOperators = ['is', 'isnt', 'all', 'contains', 'lacks', 'starts', 'from', 'to', 'has'] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/** THE rule which operators a kind has, the usual one first. */
export const kindOperators: Readonly<Record<FilterKind, readonly ConditionOperator[]>> = {
  text: ['contains', 'lacks', 'is', 'isnt', 'starts', 'has'],
  code: ['is', 'isnt', 'contains', 'lacks', 'starts', 'has'],
  exact: ['is', 'isnt', 'has'],
  choice: ['is', 'isnt', 'has'],
  flag: ['is', 'has'],
  number: ['from', 'to', 'has'],
  date: ['from', 'to', 'has'],
  time: ['from', 'to'],
  links: ['is', 'all', 'isnt', 'has'],
  people: ['is', 'isnt', 'has'],
  articles: ['is', 'isnt', 'has'],
  presence: ['has'],
};

/** The kind of a filter by a field of the field table. */
export function filterKind({ kind }: Pick<CustomerField, 'kind'>, { operators }: CustomerFilterRow): FilterKind {
  if (operators.includes('contains')) return 'text';
  switch (kind) {
    case 'choice':
    case 'choices':
      return 'choice';
    case 'flag':
      return 'flag';
    case 'percent':
    case 'number':
      return 'number';
    case 'date':
      return 'date';
    case 'time':
      return 'time';
    case 'links':
      return 'links';
    case 'people':
      return 'people';
    case 'articles':
      return 'articles';
    case 'text':
    case 'longText':
    case 'phone':
    case 'email':
    case 'link':
    case 'identity':
    case 'coApplicants':
      return 'exact';
    default:
      return 'presence';
  }
}

/** The same of a field of the group's own. */
export const customFilterKinds: Readonly<Record<CustomFieldType, FilterKind>> = {
  TEXT: 'text',
  LONG_TEXT: 'text',
  LINK: 'text',
  NUMBER: 'number',
  DATE: 'date',
  YES_NO: 'flag',
  CHOICE: 'choice',
  MULTIPLE_CHOICE: 'choice',
};
