import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { DoorPage } from '../../../session/door-page';
import { useLeave } from '../../../session/use-leave';
import { useViewer } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { SetUp } from './set-up';
import styles from './two-step.module.css';

/** Where somebody begins whose group asks two-step sign-in of everybody, and who has none. */
export function TwoStepPage() {
  const { formatMessage } = useIntl();
  const leave = useLeave();
  const { group } = useViewer();
  const [open, setOpen] = useState(false);
  return (
    <DoorPage
      title={formatMessage({ id: 'account.twoStep.on.title' })}
      description={formatMessage({ id: 'account.twoStep.must' }, { group: group.name })}
    >
      <div className={styles['form']}>
        <Button variant="primary" onClick={() => setOpen(true)}>
          {formatMessage({ id: 'account.twoStep.on' })}
        </Button>
        <Button variant="subtle" onClick={leave}>
          {formatMessage({ id: 'nav.signOut' })}
        </Button>
      </div>
      {/* Through the address bar: the app starts anew with what the viewer may now. */}
      {open && <SetUp onClose={() => window.location.assign(paths.customers)} />}
    </DoorPage>
  );
}
