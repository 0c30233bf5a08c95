import { customerFieldKeys, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { definitionKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../i18n/intl-provider';
import { useCustomFields } from './use-custom-fields';

/** What a field of the card is called, the group's own among them. */
export function useFieldName(): (field: string) => string {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const { byKey } = useCustomFields();
  return useCallback(
    (field) => {
      if (isCustomFieldKey(field)) return byKey.get(definitionKey(field))?.title[language] ?? field;
      const known = customerFieldKeys.find((key) => key === field);
      return known ? formatMessage({ id: `card.field.${known satisfies CustomerFieldKey}` }) : field;
    },
    [formatMessage, language, byKey],
  );
}
