import type { AskedDifference, UserDifference } from './use-rights-difference';
import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import styles from '../people.module.css';
import { useDifferenceLines } from './use-difference-lines';

/** What a user's rights would change for them, before it is saved. */
export function UserDifferenceNote({ asked }: { asked: AskedDifference | null }) {
  const { formatMessage } = useIntl();
  if (asked === null) return null;
  const [user] = asked.difference?.users ?? [];
  if (asked.failed) return <Alert tone="warning" title={formatMessage({ id: 'people.difference.failed' })} />;
  return (
    <Alert title={formatMessage({ id: 'people.difference.title' })}>
      <div role="status">
        {user ? <DifferenceLines user={user} /> : formatMessage({ id: 'people.difference.waiting' })}
      </div>
    </Alert>
  );
}

/** One line for each thing that becomes otherwise. */
function DifferenceLines({ user }: { user: UserDifference }) {
  const { formatMessage } = useIntl();
  const lines = useDifferenceLines()(user);
  if (lines.length === 0) return <p>{formatMessage({ id: 'people.difference.nothing' })}</p>;
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
