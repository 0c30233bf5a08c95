import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { toAppError } from '../../graphql/to-app-error';
import { useErrorText } from '../../session/use-error-text';
import { JobCancelDocument } from './jobs.generated';

export interface CancelJob {
  /** Whether it has been stopped. */
  cancel: (id: string) => Promise<boolean>;
  busy: boolean;
  trouble: string | null;
}

export function useCancelJob(): CancelJob {
  const errorText = useErrorText();
  const [run, { loading }] = useMutation(JobCancelDocument);
  const [trouble, setTrouble] = useState<string | null>(null);
  const cancel = async (id: string) => {
    setTrouble(null);
    try {
      const { data } = await run({ variables: { id } });
      const [problem] = data?.jobCancel.userErrors ?? [];
      setTrouble(problem?.message ?? null);
      return problem === undefined;
    } catch (error) {
      setTrouble(errorText(toAppError(error)));
      return false;
    }
  };
  return { cancel, busy: loading, trouble };
}
