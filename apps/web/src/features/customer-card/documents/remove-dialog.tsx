import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useTellFailure } from '../actions/use-tell-failure';
import type { WriteResult } from '../../../session/use-send';

interface RemoveDialogProps {
  name: string;
  onRemove: () => Promise<WriteResult<{ userErrors: readonly { message: string }[] }>>;
  onClose: () => void;
}

/** Nothing brings it back afterwards: it is asked once. */
export function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
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
      title={formatMessage({ id: 'card.documents.removeTitle' }, { name })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="danger" busy={busy} onClick={() => void remove()}>
            {formatMessage({ id: 'card.documents.do.removeForGood' })}
          </Button>
        </>
      }
    >
      <p>{formatMessage({ id: 'card.documents.removeText' })}</p>
    </Dialog>
  );
}
