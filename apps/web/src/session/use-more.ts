import { useCallback } from 'react';
import { toAppError } from '../graphql/to-app-error';
import { toast } from '../ui/toast';
import { useErrorText } from './use-error-text';

/** Takes the next page of a list, and says so where it does not come: the list stays as it is. */
export function useMore(): (page: Promise<unknown>) => void {
  const errorText = useErrorText();
  return useCallback(
    (page) => void page.catch((failure: unknown) => toast.failed(errorText(toAppError(failure)))),
    [errorText],
  );
}
