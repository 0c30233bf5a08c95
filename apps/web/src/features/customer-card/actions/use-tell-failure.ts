import { useCallback } from 'react';
import { useErrorText } from '../../../session/use-error-text';
import { toast } from '../../../ui/toast';
import type { WriteResult } from '../../../session/use-send';

/** For actions without a form: says what stopped it, in passing. True when nothing did. */
export function useTellFailure() {
  const errorText = useErrorText();
  return useCallback(
    <Payload extends { userErrors: readonly { message: string }[] }>(result: WriteResult<Payload>): boolean => {
      if (result.state === 'DONE') return true;
      toast.failed(result.state === 'FAILED' ? errorText(result.error) : (result.payload.userErrors[0]?.message ?? ''));
      return false;
    },
    [errorText],
  );
}
