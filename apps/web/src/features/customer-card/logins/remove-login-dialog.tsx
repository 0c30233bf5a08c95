import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useTellFailure } from '../actions/use-tell-failure';
import type { WriteResult } from '../../../session/use-send';
import type { CardLogin } from './use-logins';

interface RemoveLoginDialogProps {
  login: CardLogin;
  onRemove: () => Promise<WriteResult<{ userErrors: readonly { message: string }[] }>>;
  onClose: () => void;
}

/** Nothing brings it back but a new invitation: it is asked once. */
export function RemoveLoginDialog({ login, onRemove, onClose }: RemoveLoginDialogProps) {
  const { formatMessage } = useIntl();
  const succeeded = useTellFailure();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const result = await onRemove();
    setBusy(false);
    if (succeeded(result)) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.logins.removeTitle' }, { name: login.name })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="danger" busy={busy} onClick={() => void remove()}>
            {formatMessage({ id: 'card.logins.remove' })}
          </Button>
        </>
      }
    >
      <p>{formatMessage({ id: 'card.logins.removeText' })}</p>
    </Dialog>
  );
}
