import type { BulkChange, BulkOperation } from '@register/domain/bulk/bulk-change';
import { customerFieldKeys, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import {
  definitionKey,
  fieldRow,
  isCustomFieldKey,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../../../i18n/intl-provider';
import type { MessageId } from '../../../../i18n/messages';
import { useCustomFields } from '../../../../session/use-custom-fields';

/** What a field is called. */
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

/** What one chooses among in a field with few choices, in words. */
export function useChoiceOptions(): (field: FieldKey) => { value: string; label: string }[] {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const custom = useCustomFields();
  return useCallback(
    (field) => {
      const { kind, choices = [] } = fieldRow(field, custom);
      if (kind === 'flag')
        return (['true', 'false'] as const).map((value) => ({
          value,
          label: formatMessage({ id: value === 'true' ? 'filter.yes' : 'filter.no' }),
        }));
      if (field === 'status')
        return (['ACTIVE', 'INACTIVE'] as const).map((value) => ({
          value,
          label: formatMessage({ id: `register.statusOf.${value}` }),
        }));
      if (isCustomFieldKey(field))
        return (custom.byKey.get(definitionKey(field))?.options ?? []).map((option) => ({
          value: option.key,
          label: option[language],
        }));
      return choices.map((value) => ({ value, label: formatMessage({ id: `card.choice.${value}` as MessageId }) }));
    },
    [formatMessage, language, custom],
  );
}

export function useOperationWord(): (operation: BulkOperation) => string {
  const { formatMessage } = useIntl();
  return useCallback((operation) => formatMessage({ id: `bulk.operation.${operation}` }), [formatMessage]);
}

/** "Språk: sätt". Values that are ids have names that only the server knows. */
export function useChangeText(): (
  change: Pick<BulkChange, 'operation'> & { field: string; values: readonly string[] },
) => string {
  const { formatMessage } = useIntl();
  const fieldName = useFieldName();
  const optionsOf = useChoiceOptions();
  const word = useOperationWord();
  const custom = useCustomFields();
  return useCallback(
    ({ field, operation, values }) => {
      if (field === 'status' && values.includes('DELETED')) return formatMessage({ id: 'bulk.delete.change' });
      const { kind } = fieldRow(field as FieldKey, custom);
      const named = kind === 'links' || kind === 'people' ? [] : values;
      const options = optionsOf(field as FieldKey);
      const said = named.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ');
      return `${fieldName(field)}: ${word(operation).toLocaleLowerCase()}${said && ` ${said}`}`;
    },
    [formatMessage, fieldName, optionsOf, word, custom],
  );
}
