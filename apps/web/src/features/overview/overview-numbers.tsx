import { useIntl } from 'react-intl';
import { AppLink } from '../../ui/app-link';
import type { OverviewQuery } from './overview.generated';
import { overviewLinks } from './overview-links';
import styles from './overview-page.module.css';
import { useCounted, type Counted } from './use-counted';

/** Three numbers, each a link to its list; what one may not filter by is not there. */
export function OverviewNumbers({ overview }: { overview: OverviewQuery['customerOverview'] }) {
  const { formatMessage } = useIntl();
  const { active, recent, withoutEmail } = overview;
  return (
    <ul className={styles['numbers']}>
      {active && <Number href={overviewLinks.active} label={formatMessage({ id: 'overview.active' })} count={active} />}
      {recent && (
        <Number
          href={overviewLinks.since(recent.firstDay)}
          label={formatMessage({ id: 'overview.recent' })}
          count={recent.count}
          trend={formatMessage({ id: 'overview.recent.before' }, { count: recent.before.value })}
        />
      )}
      {withoutEmail && (
        <Number
          href={overviewLinks.withoutEmail}
          label={formatMessage({ id: 'overview.withoutEmail' })}
          count={withoutEmail}
          trend={formatMessage({ id: 'overview.withoutEmail.effect' })}
        />
      )}
    </ul>
  );
}

interface NumberProps {
  href: string;
  label: string;
  count: Counted;
  trend?: string;
}

function Number({ href, label, count, trend }: NumberProps) {
  const counted = useCounted();
  return (
    <li>
      <AppLink href={href} className={styles['number']}>
        <span>{label}</span>
        <span className={styles['value']}>{counted(count)}</span>
        {trend && <span className={styles['trend']}>{trend}</span>}
      </AppLink>
    </li>
  );
}
