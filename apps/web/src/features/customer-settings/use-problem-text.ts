import type { Violation } from '@register/domain/violation';
import { useIntl } from 'react-intl';

/** A broken rule about numbers, in words that say how to put it right. */
export function useProblemText() {
  const { formatMessage } = useIntl();
  return ({ code, params }: Violation) => {
    const known = codes.find((candidate) => candidate === code);
    return formatMessage({ id: known ? `settings.number.problem.${known}` : 'settings.notSaved' }, params);
  };
}

const codes = [
  'NUMBER_TOO_SHORT',
  'NUMBER_TOO_LONG',
  'INVALID_CHARACTERS',
  'NUMBER_REQUIRED',
  'SETTING_RANGE',
  'SETTING_CONTRADICTION',
] as const;
