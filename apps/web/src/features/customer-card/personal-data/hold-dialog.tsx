import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { toast } from '../../../ui/toast';
import styles from '../actions/dialogs.module.css';
import type { CardCustomer } from '../card-customer';
import { useHold, useHoldChanges } from './use-hold';

interface HoldDialogProps {
  customer: CardCustomer;
  onClose: () => void;
}

/** Why, and for how long, nothing that is held on the customer may be removed for good. */
export function HoldDialog({ customer, onClose }: HoldDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const hold = useHold(customer.id, true);
  const { set } = useHoldChanges(customer.id);
  const [reason, setReason] = useState(hold?.reason ?? '');
  const [until, setUntil] = useState(hold?.until ?? '');
  const form = useId();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly { message: string; path: readonly string[] | null }[]>([]);

  const submit = async () => {
    setBusy(true);
    const result = await set({ reason, until: until === '' ? null : until });
    setBusy(false);
    if (result.state === 'DONE') {
      toast.saved(formatMessage({ id: 'card.hold.set' }));
      return onClose();
    }
    setErrors(
      result.state === 'FAILED'
        ? [{ message: errorText(result.error), path: null }]
        : result.payload.userErrors.map(({ message, path }) => ({ message, path: path ?? null })),
    );
  };
  const errorOf = (field: string) => errors.find(({ path }) => path?.[0] === field)?.message;
  const others = errors.filter(({ path }) => path?.[0] !== 'reason' && path?.[0] !== 'until');

  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.hold.action' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} type="submit" form={form}>
            {formatMessage({ id: 'card.hold.submit' })}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className={styles['content']}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{formatMessage({ id: 'card.hold.what' })}</p>
        {others.map(({ message }) => (
          <Alert key={message} tone="danger" announced>
            {message}
          </Alert>
        ))}
        <TextField
          label={formatMessage({ id: 'card.hold.reason' })}
          description={formatMessage({ id: 'card.hold.reasonHelp' })}
          required
          value={reason}
          maxLength={500}
          data-autofocus
          autoComplete="off"
          error={errorOf('reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          label={formatMessage({ id: 'card.hold.until' })}
          description={formatMessage({ id: 'card.hold.untilHelp' })}
          type="date"
          max="9999-12-31"
          value={until}
          error={errorOf('until')}
          onChange={(event) => setUntil(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
