import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { phoneText } from '../../../i18n/phone-text';
import { useViewer } from '../../../session/use-session';
import { AppLink } from '../../../ui/app-link';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { ButtonLink } from '../../../ui/button-link';
import { SectionCard } from '../../../ui/section-card';
import type { DuplicatesGroup } from './use-duplicates';
import styles from './duplicates.module.css';

/** Customers that are alike: the oldest first, and each other one to be merged with it. */
export function DuplicateGroup({ group, onTellApart }: { group: DuplicatesGroup; onTellApart: () => void }) {
  const { formatMessage } = useIntl();
  const { permissions } = useViewer();
  const [first] = group.customers;
  const merges = permissions.includes('customer.delete');
  if (!first) return null;
  return (
    <SectionCard
      title={sharedText(group)}
      description={
        group.count > group.customers.length
          ? formatMessage({ id: 'duplicates.count' }, { count: group.count })
          : undefined
      }
      actions={<Button onClick={onTellApart}>{formatMessage({ id: 'duplicates.apart' })}</Button>}
    >
      <ul className={styles['customers']}>
        {group.customers.map(({ id, number, name, city, organisationNumber, phone, email, active }) => (
          <li key={id} className={styles['customer']}>
            <span className={styles['who']}>
              <AppLink href={paths.customer(id)}>{name}</AppLink>
              <span className={styles['facts']}>
                {[number, organisationNumber, city, phone && phoneText(phone), email].filter(Boolean).join(' · ')}
              </span>
              {!active && <Badge>{formatMessage({ id: 'card.choice.INACTIVE' })}</Badge>}
            </span>
            {merges && id !== first.id && (
              <ButtonLink href={paths.customerMerge(first.id, id)}>
                {formatMessage({ id: 'duplicates.merge' }, { number: first.number ?? '' })}
                <span className="sr-only">: {name}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

/** What they have alike, in words. */
function sharedText({ kind, customers: [first] }: DuplicatesGroup): string {
  if (kind === 'ORGANISATION_NUMBER') return first?.organisationNumber ?? '';
  if (kind === 'EMAIL') return first?.email ?? '';
  if (kind === 'PHONE') return phoneText(first?.phone ?? '');
  return [first?.name, first?.city].filter(Boolean).join(', ');
}
