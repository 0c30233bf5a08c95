import { useIntl } from 'react-intl';
import { useWrite, type Write } from '../../../session/use-write';
import { toast } from '../../../ui/toast';
import { PasskeyRemoveDocument, type PasskeyRemoveMutation, type Passkeys_PasskeyFragment } from '../account.generated';
import { PasswordDialog } from '../two-step/password-dialog';

interface RemovePasskeyProps {
  passkey: Passkeys_PasskeyFragment;
  onClose: () => void;
}

export function RemovePasskey({ passkey: { id, name }, onClose }: RemovePasskeyProps) {
  const { formatMessage } = useIntl();
  const remove = useWrite(PasskeyRemoveDocument, ({ passkeyRemove }) => passkeyRemove, ['OwnPasskeys']);
  const write: Write<{ currentPassword: string }, PasskeyRemoveMutation['passkeyRemove']> = {
    ...remove,
    run: (asked) => remove.run({ id, ...asked }),
  };
  const done = () => {
    toast.saved(formatMessage({ id: 'account.passkeys.isRemoved' }, { name }));
    onClose();
  };
  return (
    <PasswordDialog
      title={formatMessage({ id: 'account.passkeys.remove.title' }, { name })}
      text={formatMessage({ id: 'account.passkeys.remove.text' })}
      submit={formatMessage({ id: 'account.passkeys.remove' })}
      danger
      write={write}
      onDone={done}
      onClose={onClose}
    />
  );
}
