import { articleListOf } from '@register/domain/customer/article-fields';
import {
  definitionKey,
  fieldRow,
  isCustomFieldKey,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { customerLanguages, customerTypes, vatTypes } from '@register/domain/customer/customer';
import { isCustomerRight } from '@register/domain/customer-user/customer-rights';
import { useCallback } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import { phoneText } from '../../i18n/phone-text';
import { useCustomFields } from '../../session/use-custom-fields';
import { customValueText } from '../../session/custom-value-text';
import { articleText } from './article-text';

/** A value of a field in words: as the card, its history and a conflict say it. Empty for nothing. */
export function useValueText(): (field: FieldKey, part: string | null, value: unknown) => string {
  const intl = useIntl();
  const { language } = useLanguage();
  const customFields = useCustomFields();
  return useCallback(
    (field, part, value) => {
      const own = isCustomFieldKey(field) ? customFields.byKey.get(definitionKey(field)) : undefined;
      if (isNothing(value)) return '';
      return own ? customValueText(intl, language, own, value) : valueText(intl, field, part, value);
    },
    [intl, language, customFields],
  );
}

const isNothing = (value: unknown) => value === null || value === undefined || value === '';

function valueText(intl: IntlShape, field: FieldKey, part: string | null, value: unknown): string {
  if (field === 'contactPersons') return contactText(intl, part ?? '', value);
  if (field === 'customerUsers') return loginText(intl, part ?? '', value);
  if (field === 'coApplicants') return coApplicantText(intl, part ?? '', value);
  if (articleListOf(field) !== undefined) return articleText(intl, part ?? '', value);
  const { kind } = fieldRow(field);
  const text = plain(value);
  if (part === 'country') return intl.formatDisplayName(text, { type: 'region' }) ?? text;
  switch (kind) {
    case 'flag':
      return flagText(intl, value);
    case 'percent':
      return percentText(intl, text);
    case 'phone':
      return phoneText(text);
    case 'choice':
      return choiceText(intl, text);
    default:
      return text;
  }
}

/** Rights by their names; whoever it is stands as it was told. */
const loginText = (intl: IntlShape, part: string, value: unknown) =>
  part.endsWith('.rights')
    ? plain(value)
        .split(', ')
        .map((right) => (isCustomerRight(right) ? intl.formatMessage({ id: `card.right.${right}` }) : right))
        .join(', ')
    : plain(value);

/** All choices of the card have names of their own, so that one list says them all. */
function choiceText(intl: IntlShape, text: string): string {
  const known = choices.find((choice) => choice === text);
  return known ? intl.formatMessage({ id: `card.choice.${known}` }) : text;
}

const choices = [...customerTypes, ...vatTypes, ...customerLanguages, 'ACTIVE', 'INACTIVE', 'DELETED'] as const;

function contactText(intl: IntlShape, part: string, value: unknown): string {
  const property = part.split('.')[1];
  if (property === 'phone') return phoneText(plain(value));
  if (property === 'isMain' || property?.startsWith('send')) return flagText(intl, value);
  if (property !== undefined) return plain(value);
  if (part === 'order') return intl.formatMessage({ id: 'card.contacts.orderValue' }, { count: countOf(value) });
  const person = asPerson(value);
  return [person.name, person.role, person.phone && phoneText(person.phone), person.email].filter(Boolean).join(', ');
}

function coApplicantText(intl: IntlShape, part: string, value: unknown): string {
  const property = part.split('.')[1];
  if (property === 'sharePercent') return percentText(intl, plain(value));
  if (property !== undefined) return plain(value);
  const { name, personalNumber, sharePercent } = asPerson(value);
  const share = sharePercent == null ? null : percentText(intl, String(sharePercent));
  return [name, personalNumber, share].filter(Boolean).join(', ');
}

const percentText = (intl: IntlShape, text: string) =>
  `${intl.formatNumber(Number(text), { maximumFractionDigits: 2 })} %`;

const flagText = (intl: IntlShape, value: unknown) =>
  intl.formatMessage({ id: value === true || value === 'true' ? 'card.yes' : 'card.no' });

const countOf = (value: unknown) => (Array.isArray(value) ? value.length : plain(value).split(',').length);

interface Person {
  name?: string;
  role?: string | null;
  phone?: string | null;
  email?: string | null;
  personalNumber?: string;
  sharePercent?: number | null;
}

/** A whole person: an object in a conflict, JSON in the history. */
function asPerson(value: unknown): Person {
  if (typeof value === 'object' && value !== null) return value;
  try {
    const parsed: unknown = JSON.parse(plain(value));
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return { name: plain(value) };
  }
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
