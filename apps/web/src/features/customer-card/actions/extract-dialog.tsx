import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { DownloadIcon } from '../../../ui/icons';
import { TextField } from '../../../ui/text-field';
import type { CardCustomer } from '../card-customer';
import { download } from '../documents/download';
import styles from './dialogs.module.css';

interface ExtractDialogProps {
  customer: CardCustomer;
  onClose: () => void;
}

/** Everything that is held on the customer, for the person who has asked: said beforehand what it is, and that it leaves a trace. */
export function ExtractDialog({ customer, onClose }: ExtractDialogProps) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const submit = () => {
    const query = new URLSearchParams({ customer: customer.id, reason: reason.trim() });
    download(`/files/personal-data?${query.toString()}`);
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.extract.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" icon={<DownloadIcon aria-hidden />} onClick={submit}>
            {formatMessage({ id: 'card.extract.submit' })}
          </Button>
        </>
      }
    >
      <form
        className={styles['content']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
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
