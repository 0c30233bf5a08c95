import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useFactorResetCancel } from '../../../session/factor-reset-watch';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';

interface ResetWaitsProps {
  opensAt: string;
  needsConfirmation: boolean;
  isConfirmed: boolean;
}

/** Somebody has asked to have it switched off, and it is done unless it is called off here. */
export function ResetWaits({ opensAt, needsConfirmation, isConfirmed }: ResetWaitsProps) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const cancel = useFactorResetCancel();
  const waitsFor = needsConfirmation && !isConfirmed ? 'somebody' : 'time';
  return (
    <Alert
      tone="warning"
      title={formatMessage({ id: 'account.twoStep.reset' })}
      actions={
        <Button busy={cancel.busy} onClick={() => void cancel.run()}>
          {formatMessage({ id: 'session.lost.cancel' })}
        </Button>
      }
    >
      {cancel.trouble ?? formatMessage({ id: `account.twoStep.reset.${waitsFor}` }, { when: dateTime(opensAt) })}
    </Alert>
  );
}
