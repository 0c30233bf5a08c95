import { changeNumber } from '@register/domain/customer/number-change';
import type { Situation } from '@register/domain/customer/change-customer';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { toast } from '../../../ui/toast';
import type { CardCustomer } from '../card-customer';
import { CustomerNumberChangeDocument } from '../customer-writes.generated';
import { useViolationText } from '../violation-text';
import styles from './dialogs.module.css';
import { useSend } from '../../../session/use-send';

interface NumberDialogProps {
  customer: CardCustomer;
  situation: Situation;
  onClose: () => void;
}

/** Another customer number: administrators only, and not without a word about what other systems know. */
export function NumberDialog({ customer, situation, onClose }: NumberDialogProps) {
  const { formatMessage } = useIntl();
  const violationText = useViolationText();
  const errorText = useErrorText();
  const write = useSend();
  const [typed, setTyped] = useState(customer.number ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const decided = situation.customer && changeNumber({ ...situation, customer: situation.customer }, typed);
    const violation = decided && !decided.ok ? decided.violations[0] : undefined;
    if (violation) return setProblem(violationText(violation, 'number'));
    setBusy(true);
    const variables = { id: customer.id, number: typed.trim(), expectedVersion: customer.version };
    const result = await write(CustomerNumberChangeDocument, variables, (data) => data.customerNumberChange);
    setBusy(false);
    if (result.state === 'FAILED') return setProblem(errorText(result.error));
    if (result.state === 'REFUSED') return setProblem(result.payload.userErrors[0]?.message ?? null);
    toast.saved(formatMessage({ id: 'card.number.done' }, { number: typed.trim() }));
    onClose();
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.number.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" busy={busy} onClick={() => void submit()}>
            {formatMessage({ id: 'card.number.submit' })}
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
        <Alert tone="warning">{formatMessage({ id: 'card.number.warning' })}</Alert>
        <TextField
          label={formatMessage({ id: 'card.field.number' })}
          value={typed}
          data-autofocus
          autoComplete="off"
          error={problem}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
        />
      </form>
    </Dialog>
  );
}
