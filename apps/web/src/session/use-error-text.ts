import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { AppError } from '../graphql/app-error';
import { useFormats } from '../i18n/format';
import { useSessionState } from './use-session';

/** What happened and what to do, in the reader's language; a refusal names those who can help. */
export function useErrorText(): (error: AppError) => string {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const administrators = useSessionState().viewer?.administrators;
  return useCallback(
    (error) => {
      if (error.code !== 'FORBIDDEN') return formatMessage({ id: `error.${error.code}` });
      return formatMessage(
        { id: 'error.FORBIDDEN' },
        { who: administrators?.length ? list(administrators) : 'nobody' },
      );
    },
    [formatMessage, list, administrators],
  );
}
