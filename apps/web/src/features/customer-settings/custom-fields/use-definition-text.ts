import type { Violation } from '@register/domain/violation';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** What is wrong in a definition, in words that say how to put it right. */
export function useDefinitionText(): (violation: Pick<Violation, 'code' | 'params'>) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    ({ code, params }) => {
      const known = worded.find((one) => one === code);
      return formatMessage({ id: known ? `settings.customFields.problem.${known}` : 'settings.notSaved' }, params);
    },
    [formatMessage],
  );
}

/** What the form can run into before it is sent; the rest comes from the API with its own words. */
const worded = [
  'REQUIRED',
  'TOO_LONG',
  'INVALID_CHARACTERS',
  'DUPLICATE_ID',
  'CUSTOM_FIELD_KEY',
  'CUSTOM_FIELD_KEY_TAKEN',
  'CUSTOM_FIELD_LIMIT',
] as const satisfies readonly Violation['code'][];
