import { useMutation } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { Button } from '../../../ui/button';
import { toast } from '../../../ui/toast';
import { MessageReplayDocument } from '../messages.generated';

/** Has a message tried anew that was given up. */
export function ReplayButton({ id }: { id: string }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [run, { loading }] = useMutation(MessageReplayDocument);
  const replay = async () => {
    try {
      const { data } = await run({ variables: { id } });
      const [problem] = data?.messageReplay.userErrors ?? [];
      if (problem) toast.failed(problem.message);
      else toast.info(formatMessage({ id: 'messages.replayed' }));
    } catch (error) {
      toast.failed(errorText(toAppError(error)));
    }
  };
  return (
    <div>
      <Button busy={loading} onClick={() => void replay()}>
        {formatMessage({ id: 'messages.replay' })}
      </Button>
    </div>
  );
}
