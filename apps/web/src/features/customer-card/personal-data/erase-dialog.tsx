import { isSameNumber } from '@register/domain/customer/number-change';
import { erasureGrounds, type ErasureGround } from '@register/domain/customer/erasure';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ErasureParts } from '../../../session/erasure-parts';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Reasons } from '../../../ui/reasons';
import { SelectField } from '../../../ui/select-field';
import { Skeleton } from '../../../ui/skeleton';
import { TextField } from '../../../ui/text-field';
import styles from '../actions/dialogs.module.css';
import type { CardCustomer } from '../card-customer';
import { useErase, useErasurePlan } from './use-erasure';

interface EraseDialogProps {
  customer: CardCustomer;
  onClose: () => void;
}

/** A person is forgotten: first what goes and what stands in the way, then the ground and the number, typed. */
export function EraseDialog({ customer, onClose }: EraseDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { plan, error } = useErasurePlan(customer.id);
  const erase = useErase(customer.id);
  const [ground, setGround] = useState<ErasureGround | null>(null);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<readonly string[]>([]);
  const number = plan?.number ?? '';
  const same = isSameNumber(typed.trim(), number);
  const isBlocked = plan !== null && plan.blocks.length > 0;
  const reasons = isBlocked ? plan.blocks.map(({ message }) => message) : stopped;

  const submit = async () => {
    setTried(true);
    if (!same || ground === null) return;
    setBusy(true);
    const result = await erase({ confirmation: typed, ground });
    setBusy(false);
    if (result.state === 'DONE') return onClose();
    setStopped(
      result.state === 'FAILED' ? [errorText(result.error)] : result.payload.userErrors.map(({ message }) => message),
    );
  };

  return (
    <Dialog
      opened
      wide
      onClose={onClose}
      title={formatMessage({ id: 'card.erase.title' }, { name: customer.name ?? '' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: isBlocked ? 'ui.close' : 'ui.cancel' })}</Button>
          {plan && !isBlocked && (
            <Button variant="danger" busy={busy} onClick={() => void submit()}>
              {formatMessage({ id: 'card.erase.submit' })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['content']}>
        <p>{formatMessage({ id: 'card.erase.text' })}</p>
        {error && (
          <Alert tone="danger" announced requestId={error.requestId}>
            {errorText(error)}
          </Alert>
        )}
        <Reasons title={formatMessage({ id: 'card.erase.stopped' })} reasons={reasons} />
        {!plan && !error && <Skeleton lines={6} />}
        {plan && <ErasureParts parts={plan.parts} />}
        {plan && !isBlocked && (
          <>
            <SelectField
              label={formatMessage({ id: 'card.erase.ground' })}
              description={formatMessage({ id: 'card.erase.groundHelp' })}
              required
              options={grounds.map((value) => ({ value, label: formatMessage({ id: `card.erase.ground.${value}` }) }))}
              value={ground}
              error={tried && ground === null && formatMessage({ id: 'card.erase.groundMissing' })}
              onChange={(value) => setGround(grounds.find((one) => one === value) ?? null)}
            />
            <TextField
              label={formatMessage({ id: 'card.erase.type' }, { number })}
              required
              value={typed}
              autoComplete="off"
              error={tried && !same && formatMessage({ id: 'card.delete.wrong' }, { number })}
              onChange={(event) => setTyped(event.target.value)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

const grounds = Object.keys(erasureGrounds) as ErasureGround[];
