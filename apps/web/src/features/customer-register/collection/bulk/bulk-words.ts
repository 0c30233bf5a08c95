import type { BulkChange, BulkOperation } from '@register/domain/bulk/bulk-change';
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
import { useFieldName } from '../../../../session/use-field-name';
import { useEntryNames } from '../../filter/use-entry-names';

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

/** "Språk: sätt Engelska". Values that are ids have names that only the server knows: those that are given. */
export function useChangeText(
  names: ReadonlyMap<string, string> = noNames,
): (change: Pick<BulkChange, 'operation'> & { field: string; values: readonly string[] }) => string {
  const { formatMessage } = useIntl();
  const fieldName = useFieldName();
  const optionsOf = useChoiceOptions();
  const word = useOperationWord();
  const custom = useCustomFields();
  return useCallback(
    ({ field, operation, values }) => {
      if (field === 'status' && values.includes('DELETED')) return formatMessage({ id: 'bulk.delete.change' });
      const { kind } = fieldRow(field as FieldKey, custom);
      const isEntry = kind === 'links' || kind === 'people';
      const options = isEntry ? [] : optionsOf(field as FieldKey);
      const wordOf = (value: string) =>
        isEntry ? (names.get(value) ?? []) : (options.find((option) => option.value === value)?.label ?? value);
      const said = values.flatMap(wordOf).join(', ');
      return `${fieldName(field)}: ${word(operation).toLocaleLowerCase()}${said && ` ${said}`}`;
    },
    [formatMessage, fieldName, optionsOf, word, custom, names],
  );
}

const noNames: ReadonlyMap<string, string> = new Map();
const isId = (value: string): boolean => /^[a-z]{3}_[0-9a-z]{26}$/.test(value);

/** The names of the first entries that changes name. */
export const useNamesIn = (changes: readonly { readonly values: readonly string[] }[]): ReadonlyMap<string, string> =>
  useEntryNames([...new Set(changes.flatMap(({ values }) => values.filter(isId)))]);
