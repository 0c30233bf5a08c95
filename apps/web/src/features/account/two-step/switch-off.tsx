import { useIntl } from 'react-intl';
import { useWrite } from '../../../session/use-write';
import { toast } from '../../../ui/toast';
import { SecondFactorRemoveDocument } from '../account.generated';
import { PasswordDialog } from './password-dialog';

export function SwitchOff({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const remove = useWrite(SecondFactorRemoveDocument, ({ secondFactorRemove }) => secondFactorRemove, []);
  const done = () => {
    toast.saved(formatMessage({ id: 'account.twoStep.off.done' }));
    onClose();
  };
  return (
    <PasswordDialog
      title={formatMessage({ id: 'account.twoStep.off.title' })}
      text={formatMessage({ id: 'account.twoStep.off.text' })}
      submit={formatMessage({ id: 'account.twoStep.off' })}
      danger
      write={remove}
      onDone={done}
      onClose={onClose}
    />
  );
}
