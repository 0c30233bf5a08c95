import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { askedByItself } from '../graphql/error-link';
import { useFormats } from '../i18n/format';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { toast } from '../ui/toast';
import { FactorResetWatchDocument, SecondFactorResetCancelDocument } from './session.generated';
import { useWrite } from './use-write';

/** Whoever is signed in hears of it that somebody wants the second step of the account off, and can call it off. */
export function FactorResetWatch() {
  const { data } = useQuery(FactorResetWatchDocument, {
    fetchPolicy: 'network-only',
    pollInterval: tenMinutes,
    context: askedByItself,
  });
  const reset = data?.ownSecondFactor.reset;
  const [seen, setSeen] = useState(() => sessionStorage.getItem(seenKey));
  if (!reset || seen === reset.startedAt) return null;
  const leave = () => {
    sessionStorage.setItem(seenKey, reset.startedAt);
    setSeen(reset.startedAt);
  };
  return <Question opensAt={reset.opensAt} onLeave={leave} />;
}

function Question({ opensAt, onLeave }: { opensAt: string; onLeave: () => void }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const cancel = useFactorResetCancel();
  return (
    <Dialog
      opened
      insistent
      onClose={onLeave}
      title={formatMessage({ id: 'session.lost.title' })}
      actions={
        <>
          <Button onClick={onLeave}>{formatMessage({ id: 'session.lost.mine' })}</Button>
          <Button variant="primary" busy={cancel.busy} onClick={() => void cancel.run()} data-autofocus>
            {formatMessage({ id: 'session.lost.cancel' })}
          </Button>
        </>
      }
    >
      {cancel.trouble !== undefined && (
        <Alert tone="danger" announced>
          {cancel.trouble}
        </Alert>
      )}
      <p>{formatMessage({ id: 'session.lost.text' }, { when: dateTime(opensAt) })}</p>
    </Dialog>
  );
}

/** Calls it off, and says so. */
export function useFactorResetCancel() {
  const { formatMessage } = useIntl();
  const write = useWrite(SecondFactorResetCancelDocument, (data) => data.secondFactorResetCancel, [
    'FactorResetWatch',
    'OwnSecondFactor',
  ]);
  const run = async () => {
    if (write.busy) return;
    if (await write.run({})) toast.saved(formatMessage({ id: 'session.lost.cancelled' }));
  };
  return { run, busy: write.busy, trouble: write.trouble ?? write.problems[0]?.message };
}

/** Once in a tab: it stands in My preferences, too. */
const seenKey = 'factor-reset-seen';
const tenMinutes = 600_000;
