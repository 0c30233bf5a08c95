import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { DoorPage } from '../../../session/door-page';
import { useLeave } from '../../../session/use-leave';
import { useViewer } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { OwnPasskeysDocument } from '../account.generated';
import { PasskeyFirst } from './passkey-first';
import { SetUp } from './set-up';
import styles from './two-step.module.css';

/** Where somebody begins whose group asks two-step sign-in of everybody, and who has none, or has come without it. */
export function TwoStepPage() {
  const { formatMessage } = useIntl();
  const leave = useLeave();
  const { group } = useViewer();
  const [open, setOpen] = useState(false);
  const { data, loading } = useQuery(OwnPasskeysDocument, { fetchPolicy: 'network-only' });
  const hasPasskey = data !== undefined && data.ownPasskeys.length > 0;
  // Through the address bar: the app starts anew with what the viewer may now.
  const enter = () => window.location.assign(paths.customers);
  return (
    <DoorPage
      title={formatMessage({ id: hasPasskey ? 'account.passkeyFirst.title' : 'account.twoStep.on.title' })}
      description={formatMessage(
        { id: hasPasskey ? 'account.passkeyFirst.text' : 'account.twoStep.must' },
        { group: group.name },
      )}
    >
      <div className={styles['form']}>
        {loading ? (
          <Skeleton lines={1} height={40} />
        ) : hasPasskey ? (
          <PasskeyFirst onSignedIn={enter} />
        ) : (
          <Button variant="primary" onClick={() => setOpen(true)}>
            {formatMessage({ id: 'account.twoStep.on' })}
          </Button>
        )}
        <Button variant="subtle" onClick={leave}>
          {formatMessage({ id: 'nav.signOut' })}
        </Button>
      </div>
      {open && <SetUp onClose={enter} />}
    </DoorPage>
  );
}
