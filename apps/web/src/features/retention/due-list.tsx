import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { AppLink } from '../../ui/app-link';
import { Checkbox } from '../../ui/checkbox';
import type { RetentionDueQuery } from './retention.generated';
import styles from './retention.module.css';

interface DueListProps {
  customers: readonly RetentionDueQuery['retentionDue']['edges'][number]['node'][];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Who is due, each to be looked at and chosen. */
export function DueList({ customers, chosen, onChoose }: DueListProps) {
  const { formatMessage } = useIntl();
  const { date } = useFormats();
  const toggle = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    onChoose(next);
  };
  const all = customers.map(({ id }) => id);
  return (
    <>
      {all.length > 1 && (
        <Checkbox
          label={formatMessage({ id: 'retention.all' }, { count: all.length })}
          checked={all.every((id) => chosen.has(id))}
          onChange={(event) => toggle(all, event.target.checked)}
        />
      )}
      <ul className={styles['list']} aria-label={formatMessage({ id: 'retention.title' })}>
        {customers.map(({ id, number, name, inactivatedAt, updatedAt }) => (
          <li key={id}>
            <Checkbox
              label={formatMessage({ id: 'retention.choose' }, { name, number })}
              checked={chosen.has(id)}
              onChange={(event) => toggle([id], event.target.checked)}
            />
            <p className={styles['more']}>
              {formatMessage({ id: 'retention.since' }, { inactive: date(inactivatedAt), changed: date(updatedAt) })}{' '}
              <AppLink href={paths.customer(id)}>{formatMessage({ id: 'retention.open' }, { name })}</AppLink>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
