import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { PrivateIcon } from '../../../ui/icons';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import styles from './assignees-section.module.css';

/** Who is responsible for the customer, and since when. */
export function AssigneesSection({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { date } = useFormats();
  const assignees = customer.assignees ?? [];
  return (
    <CardSection id="section-assignees" title={formatMessage({ id: 'card.section.assignees' })}>
      {assignees.length === 0 && <p>{formatMessage({ id: 'card.assignees.none' })}</p>}
      {assignees.length > 0 && (
        <ul className={styles['list']}>
          {assignees.map(({ user, assignedAt }) => (
            <li key={user.id} className={styles['person']}>
              <span className={styles['icon']} aria-hidden>
                <PrivateIcon />
              </span>
              <span>{user.name}</span>
              <span className={styles['since']}>
                {formatMessage({ id: 'card.assignees.since' }, { date: date(assignedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </CardSection>
  );
}
