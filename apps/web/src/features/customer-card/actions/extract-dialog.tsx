import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { AppError } from '../../../graphql/app-error';
import { toAppError } from '../../../graphql/to-app-error';
import { useErrorText } from '../../../session/use-error-text';
import { usePostForFile } from '../../../session/use-post-for-file';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { DownloadIcon } from '../../../ui/icons';
import { saveFile } from '../../../ui/save-file';
import { TextField } from '../../../ui/text-field';
import type { CardCustomer } from '../card-customer';
import styles from './dialogs.module.css';

interface ExtractDialogProps {
  customer: CardCustomer;
  onClose: () => void;
}

/** Everything that is held on the customer, for the person who has asked: said beforehand what it is, and that it leaves a trace. */
export function ExtractDialog({ customer, onClose }: ExtractDialogProps) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const errorText = useErrorText();
  const postForFile = usePostForFile();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const file = await postForFile('/files/personal-data', { customer: customer.id, reason: reason.trim() });
      // Whoever has closed the dialog meanwhile does not want it.
      if (!isOpen.current) return;
      saveFile(file);
      onClose();
    } catch (failure) {
      setTrouble(toAppError(failure));
      setBusy(false);
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.extract.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} icon={<DownloadIcon aria-hidden />} onClick={() => void submit()}>
            {formatMessage({ id: 'card.extract.submit' })}
          </Button>
        </>
      }
    >
      <form
        className={styles['content']}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {trouble && (
          <Alert tone="danger" announced>
            {errorText(trouble)}
          </Alert>
        )}
        <p>{formatMessage({ id: 'card.extract.what' })}</p>
        <TextField
          label={formatMessage({ id: 'card.extract.reason' })}
          description={formatMessage({ id: 'card.extract.trace' })}
          value={reason}
          maxLength={500}
          data-autofocus
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
