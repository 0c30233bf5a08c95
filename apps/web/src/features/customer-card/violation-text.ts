import type { Violation } from '@register/domain/violation';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** How to put a broken rule right, in the reader's language. The field decides a few wordings. */
export function useViolationText(): (violation: Pick<Violation, 'code' | 'params'>, field: string) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    ({ code, params }, field) => {
      const known = worded.find((one) => one === code);
      if (!known) return formatMessage({ id: 'card.violation.other' });
      return formatMessage({ id: `card.violation.${known}` }, { ...params, field });
    },
    [formatMessage],
  );
}

/** What a form can run into before it is sent; the rest comes from the API with its own words. */
export const worded = [
  'REQUIRED',
  'TOO_LONG',
  'INVALID_CHARACTERS',
  'NOT_A_CHOICE',
  'FIELD_NOT_WRITABLE',
  'FIELD_NOT_IN_USE',
  'NUMBER_TOO_SHORT',
  'NUMBER_TOO_LONG',
  'NUMBER_REQUIRED',
  'NUMBER_LOCKED',
  'IDENTITY_SHAPE',
  'IDENTITY_CHECK_DIGIT',
  'IDENTITY_DATE',
  'IDENTITY_TYPE_MISMATCH',
  'EMAIL_INVALID',
  'PHONE_INVALID',
  'COUNTRY_UNKNOWN',
  'VAT_PERCENT_REQUIRED',
  'VAT_PERCENT_RANGE',
  'VAT_PERCENT_NOT_USED',
  'TAX_APARTMENT_INCOMPLETE',
  'TAX_PROPERTY_TWICE',
  'CO_APPLICANTS_PRIVATE_ONLY',
  'CO_APPLICANT_NOT_FOUND',
  'CO_APPLICANT_TWICE',
  'SHARES_TOO_LARGE',
  'VALUE_RANGE',
  'FACILITIES_CONTRADICTION',
  'CONTACT_EMAIL_MISSING',
  'CONTACT_NOT_FOUND',
  'ARTICLE_ROW_NOT_FOUND',
  'ARTICLE_ROWS_LIMIT',
  'DUPLICATE_ID',
  'CUSTOMER_DELETED',
  'CUSTOM_FIELD_TYPE',
  'CUSTOM_FIELD_UNKNOWN',
  'NUMBER_RANGE',
  'NUMBER_DECIMALS',
  'VALUE_RANGE',
  'REFERENCE_UNKNOWN',
  'REFERENCE_INACTIVE',
  'DATE_INVALID',
  'LINK_INVALID',
  'REFERENCE_UNKNOWN',
  'REFERENCE_INACTIVE',
  'LINK_LIMIT',
  'CUSTOM_FIELD_OTHER_SUBGROUP',
] as const satisfies readonly Violation['code'][];
