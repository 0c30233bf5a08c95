import { definitionKey, isCustomFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { customValueMember } from '@register/domain/custom-fields/custom-field-value';
import { isPlainField } from '@register/domain/customer/plain-fields';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/intl-provider';
import { usePhoneText } from '../../../i18n/use-phone-text';
import { customValueText } from '../../../session/custom-value-text';
import type { CustomerEdge } from '../use-customer-list';
import type { OwnFields } from '../use-own-fields';
import { columnShapes, isShapedField } from './column-shapes';

/** What a customer of the list has in a field, in one line of words; empty for nothing. */
export function useColumnText(own: OwnFields | null): (edge: CustomerEdge, field: FieldKey) => string {
  const intl = useIntl();
  const { language } = useLanguage();
  const formats = useFormats();
  const phone = usePhoneText();
  return useCallback(
    ({ node }, field) => {
      const { formatMessage } = intl;
      if (isCustomFieldKey(field)) {
        const definition = own?.table.byKey.get(definitionKey(field));
        const value = node.customFields.find(({ key }) => key === definitionKey(field));
        const held = definition && value?.[customValueMember(definition.type)];
        return !definition || held === null || held === undefined
          ? ''
          : customValueText(intl, language, definition, held);
      }
      if (isPlainField(field)) {
        const value: string | boolean | null | undefined = node[field];
        return typeof value === 'boolean' ? formatMessage({ id: value ? 'card.yes' : 'card.no' }) : (value ?? '');
      }
      return (isShapedField(field) ? columnShapes[field].value(node, { ...formats, phone, formatMessage }) : '') ?? '';
    },
    [own, intl, language, formats, phone],
  );
}
