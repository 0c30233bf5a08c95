import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { ErasureParts } from '../../session/erasure-parts';
import { useErrorText } from '../../session/use-error-text';
import { useWrite } from '../../session/use-write';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Reasons } from '../../ui/reasons';
import { Skeleton } from '../../ui/skeleton';
import { TextField } from '../../ui/text-field';
import { RetentionApproveDocument, RetentionPlanDocument } from './retention.generated';
import styles from './retention.module.css';

interface ApproveDialogProps {
  ids: readonly string[];
  onClose: () => void;
}

/** What goes with so many customers; they are erased for good once their number has been typed. */
export function ApproveDialog({ ids, onClose }: ApproveDialogProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { data, error } = useQuery(RetentionPlanDocument, {
    variables: { ids: [...ids] },
    fetchPolicy: 'network-only',
  });
  const { run, busy, problems, trouble } = useWrite(RetentionApproveDocument, (answer) => answer.retentionApprove, [
    'RetentionApproval',
  ]);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const count = ids.length;
  const isMeant = typed.trim() === String(count);
  const plan = data?.retentionPlan;
  const reasons = [...problems.map(({ message }) => message), ...(trouble === null ? [] : [trouble])];

  const submit = async () => {
    setTried(true);
    if (isMeant && (await run({ input: { ids: [...ids], count } }))) onClose();
  };

  return (
    <Dialog
      opened
      wide
      onClose={onClose}
      title={formatMessage({ id: 'retention.confirm' }, { count })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          {plan && (
            <Button variant="danger" busy={busy} onClick={() => void submit()}>
              {formatMessage({ id: 'card.erase.submit' })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['content']}>
        <p>{formatMessage({ id: 'retention.text' })}</p>
        {error && <Reasons reasons={[errorText(toAppError(error))]} />}
        <Reasons reasons={reasons} />
        {!plan && !error && <Skeleton lines={6} />}
        {plan && plan.due < count && (
          <Alert tone="warning">{formatMessage({ id: 'retention.fewer' }, { count: count - plan.due })}</Alert>
        )}
        {plan && <ErasureParts parts={plan.parts} />}
        {plan && (
          <TextField
            label={formatMessage({ id: 'retention.type' }, { count })}
            required
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            error={tried && !isMeant && formatMessage({ id: 'retention.wrong' }, { count })}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </div>
    </Dialog>
  );
}
