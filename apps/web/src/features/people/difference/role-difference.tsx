import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import styles from '../people.module.css';
import type { AskedDifference } from './use-rights-difference';
import { useDifferenceLines } from './use-difference-lines';

/** What a role would give, and what each who was given it would have, were they given it anew. */
export function RoleDifferenceNote({ asked }: { asked: AskedDifference | null }) {
  const { formatMessage } = useIntl();
  const linesOf = useDifferenceLines();
  if (asked === null) return null;
  if (asked.failed) return <Alert tone="warning" title={formatMessage({ id: 'people.difference.failed' })} />;
  const { difference } = asked;
  if (!difference)
    return (
      <Alert title={formatMessage({ id: 'people.difference.title' })}>
        <div role="status">{formatMessage({ id: 'people.difference.waiting' })}</div>
      </Alert>
    );
  const { users, userCount } = difference;
  const ofRole = linesOf({ ...difference, ...nobody });
  return (
    <Alert title={formatMessage({ id: 'people.difference.title' })}>
      <div role="status" className={styles['part']}>
        <ul className={styles['lines']}>
          {ofRole.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{formatMessage({ id: 'people.difference.role' }, { count: userCount })}</p>
        {users.length > 0 && (
          <details>
            <summary>{formatMessage({ id: 'people.difference.users' })}</summary>
            <ul className={styles['lines']}>
              {users.map((one) => {
                const lines = linesOf(one);
                return (
                  <li key={one.user.id}>
                    {lines.length === 0
                      ? formatMessage({ id: 'people.difference.same' }, { name: one.user.name })
                      : `${one.user.name}: ${lines.join('. ')}`}
                  </li>
                );
              })}
              {userCount > users.length && (
                <li>{formatMessage({ id: 'people.difference.beyond' }, { count: userCount - users.length })}</li>
              )}
            </ul>
          </details>
        )}
      </div>
    </Alert>
  );
}

/** A role by itself sees nobody, and nothing goes on in its name. */
const nobody = {
  customersBefore: 0,
  customersAfter: 0,
  keysNarrowed: 0,
  jobsAtRisk: 0,
} as const;
