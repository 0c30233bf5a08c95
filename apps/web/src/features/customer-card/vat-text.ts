import type { CustomerValues } from '@register/domain/customer/customer';
import { vatDisplay } from '@register/domain/customer/vat';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

type VatValues = Pick<CustomerValues, 'type' | 'organisationNumber' | 'personalNumber' | 'vatType' | 'vatPercent'>;

/** Whether VAT stands on the customer's orders, and why: one line that follows what one types. */
export function useVatText(settings: CustomerSettings): (customer: VatValues) => string {
  const { formatMessage, formatNumber } = useIntl();
  return useCallback(
    ({ type, organisationNumber, personalNumber, vatType, vatPercent }) => {
      const situation = {
        type,
        hasOrganisationNumber: organisationNumber !== null && organisationNumber !== '',
        hasPersonalNumber: personalNumber !== null && personalNumber !== '',
        vatType,
        vatPercent,
      };
      const { source, rate } = vatDisplay(situation, settings);
      return formatMessage({ id: `card.vat.${source}` }, { rate: rate === null ? 'none' : formatNumber(rate) });
    },
    [settings, formatMessage, formatNumber],
  );
}
