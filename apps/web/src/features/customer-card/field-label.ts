import { customerFieldKeys, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { loginEvents } from '@register/domain/customer-user/change-logins';
import { definitionKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { documentEvents } from '@register/domain/document/change-documents';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../i18n/intl-provider';
import { useCustomFields } from '../../session/use-custom-fields';

/** What a field of the card, or a part of an address or a contact person, is called. */
export function useFieldLabel(): (field: string, part?: string | null) => string {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const customFields = useCustomFields();
  return useCallback(
    (field, part = null) => {
      if (isCustomFieldKey(field)) return customFields.byKey.get(definitionKey(field))?.title[language] ?? field;
      const known = customerFieldKeys.find((key) => key === field);
      const label = known ? formatMessage({ id: `card.field.${known satisfies CustomerFieldKey}` }) : field;
      const name = part?.split('.').at(-1);
      const event = known === 'documents' ? documentEvents.find((key) => key === name) : undefined;
      if (event) return formatMessage({ id: `card.documents.event.${event}` });
      const ofLogin = known === 'customerUsers' ? loginEvents.find((key) => key === name) : undefined;
      if (ofLogin) return formatMessage({ id: `card.logins.event.${ofLogin}` });
      if (known === 'hold')
        return formatMessage({ id: name === 'until' ? 'card.hold.field.until' : 'card.hold.field.reason' });
      const partLabel = partNames.find((key) => key === name);
      return partLabel ? `${label}: ${formatMessage({ id: `card.part.${partLabel}` })}` : label;
    },
    [formatMessage, language, customFields],
  );
}

const partNames = [
  'row1',
  'row2',
  'postalCode',
  'city',
  'province',
  'country',
  'name',
  'role',
  'phone',
  'email',
  'sendServiceProtocol',
  'sendWorkOrder',
  'isMain',
  'article',
  'quantity',
  'price',
  'discount',
  'note',
  'order',
  'personalNumber',
  'sharePercent',
] as const;
