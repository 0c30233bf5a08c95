import { useIntl } from 'react-intl';
import { useWrite } from '../../../session/use-write';
import { SecondFactorRemoveDocument } from '../account.generated';
import { PasswordDialog } from './password-dialog';

export function SwitchOff({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const remove = useWrite(SecondFactorRemoveDocument, ({ secondFactorRemove }) => secondFactorRemove, []);
  return (
    <PasswordDialog
      title={formatMessage({ id: 'account.twoStep.off.title' })}
      text={formatMessage({ id: 'account.twoStep.off.text' })}
      submit={formatMessage({ id: 'account.twoStep.off' })}
      danger
      write={remove}
      // Where the group asks for it the way to what is open now begins anew.
      onDone={() => window.location.reload()}
      onClose={onClose}
    />
  );
}
