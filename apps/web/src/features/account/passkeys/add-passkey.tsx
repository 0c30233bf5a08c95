import { passkeyNameLength } from '@register/domain/access/passkey';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { browserName } from '../../../session/browser-name';
import { TextField } from '../../../ui/text-field';
import { toast } from '../../../ui/toast';
import { PasswordDialog } from '../two-step/password-dialog';
import { useAddPasskey } from './use-add-passkey';

/** A name to know it by, the password once more, and then the browser's own dialog. */
export function AddPasskey({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const [name, setName] = useState(() => browserName(navigator.userAgent) ?? '');
  const add = useAddPasskey(name);
  const done = () => {
    toast.saved(formatMessage({ id: 'account.passkeys.isAdded' }, { name }));
    onClose();
  };
  return (
    <PasswordDialog
      title={formatMessage({ id: 'account.passkeys.add' })}
      text={formatMessage({ id: 'account.passkeys.add.text' })}
      submit={formatMessage({ id: 'account.twoStep.next' })}
      write={add}
      onDone={done}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={formatMessage({ id: 'account.passkeys.name' })}
        description={formatMessage({ id: 'account.passkeys.name.effect' })}
        value={name}
        maxLength={passkeyNameLength}
        autoComplete="off"
        required
        onChange={(event) => setName(event.target.value)}
      />
    </PasswordDialog>
  );
}
