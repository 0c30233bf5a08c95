import { isSameNumber } from '@register/domain/customer/number-change';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Reasons } from '../../../ui/reasons';
import { TextField } from '../../../ui/text-field';
import type { CardCustomer } from '../card-customer';
import styles from './dialogs.module.css';
import { useBin } from './use-bin';

interface DeleteDialogProps {
  customer: CardCustomer;
  onClose: () => void;
}

/** Moves the customer to the bin, once its number has been typed; what stops that is said here. */
export function DeleteDialog({ customer, onClose }: DeleteDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { remove } = useBin(customer);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<readonly string[]>([]);
  const number = customer.number ?? '';

  const submit = async () => {
    const same = isSameNumber(typed.trim(), number);
    setWrong(!same);
    if (!same) return;
    setBusy(true);
    const result = await remove();
    setBusy(false);
    if (result.state === 'DONE') return onClose();
    setStopped(
      result.state === 'FAILED' ? [errorText(result.error)] : result.payload.userErrors.map(({ message }) => message),
    );
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.delete.title' }, { name: customer.name ?? '' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="danger" busy={busy} onClick={() => void submit()}>
            {formatMessage({ id: 'card.delete.submit' })}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <p>{formatMessage({ id: 'card.delete.text' })}</p>
        <Reasons title={formatMessage({ id: 'card.delete.stopped' })} reasons={stopped} />
        <TextField
          label={formatMessage({ id: 'card.delete.type' }, { number })}
          value={typed}
          data-autofocus
          autoComplete="off"
          error={wrong && formatMessage({ id: 'card.delete.wrong' }, { number })}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
