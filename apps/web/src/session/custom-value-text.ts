import type { CustomField } from '@register/domain/custom-fields/custom-field';
import type { IntlShape } from 'react-intl';
import type { Language } from '../i18n/language';

/** A value of one of the group's own fields in words, as the card, the history (which has texts) and a conflict say it. */
export function customValueText(intl: IntlShape, language: Language, field: CustomField, value: unknown): string {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  const wordOf = (key: string) => field.options.find((option) => option.key === key)?.[language] ?? key;
  switch (field.type) {
    case 'YES_NO':
      return intl.formatMessage({ id: text === 'true' ? 'card.yes' : 'card.no' });
    case 'NUMBER':
      return intl.formatNumber(Number(text), { maximumFractionDigits: 4 });
    case 'DATE':
      return intl.locale.startsWith('sv') ? text : intl.formatDate(text, { dateStyle: 'medium', timeZone: 'UTC' });
    case 'CHOICE':
      return wordOf(text);
    case 'MULTIPLE_CHOICE':
      return text.split(',').map(wordOf).join(', ');
    default:
      return text;
  }
}
