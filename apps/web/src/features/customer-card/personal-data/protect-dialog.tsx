import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useErrorText } from '../../../session/use-error-text';
import { useSend } from '../../../session/use-send';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Reasons } from '../../../ui/reasons';
import { toast } from '../../../ui/toast';
import styles from '../actions/dialogs.module.css';
import type { CardCustomer } from '../card-customer';
import { CustomerProtectDocument, CustomerUnprotectDocument } from './personal-data.generated';

interface ProtectDialogProps {
  customer: CardCustomer;
  onClose: () => void;
}

/** Protects the identity, or takes that back, once it has been said who will see the customer. */
export function ProtectDialog({ customer, onClose }: ProtectDialogProps) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const errorText = useErrorText();
  const write = useSend();
  // What the dialog was opened for: the answer turns the customer round before it has closed.
  const [step] = useState<'protect' | 'unprotect'>(customer.protectedIdentity === true ? 'unprotect' : 'protect');
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<readonly string[]>([]);
  const { id } = customer;
  const assigned = customer.assignees?.map(({ user }) => user.name) ?? [];

  const submit = async () => {
    setBusy(true);
    const result =
      step === 'protect'
        ? await write(CustomerProtectDocument, { id }, (data) => data.customerProtect)
        : await write(CustomerUnprotectDocument, { id }, (data) => data.customerUnprotect);
    setBusy(false);
    if (result.state === 'DONE') {
      toast.saved(formatMessage({ id: `card.${step}.done` }));
      return onClose();
    }
    setStopped(
      result.state === 'FAILED' ? [errorText(result.error)] : result.payload.userErrors.map(({ message }) => message),
    );
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: `card.${step}.title` }, { name: customer.name ?? '' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} data-autofocus onClick={() => void submit()}>
            {formatMessage({ id: `card.${step}.submit` })}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <p>{formatMessage({ id: `card.${step}.text` })}</p>
        {step === 'protect' && (
          <p>
            {formatMessage(
              { id: 'card.protect.who' },
              { count: assigned.length, who: assigned.length > 0 ? list(assigned) : 'none' },
            )}
          </p>
        )}
        <p>{formatMessage({ id: 'card.protect.trace' })}</p>
        <Reasons title={formatMessage({ id: 'card.protect.stopped' })} reasons={stopped} />
      </div>
    </Dialog>
  );
}
