import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { CustomersIcon, MenuIcon, SearchIcon } from '../ui/icons';
import { MoreDrawer } from './more-drawer';
import styles from './tab-bar.module.css';

const JobTray = lazy(async () => ({ default: (await import('../features/jobs/job-tray')).JobTray }));

const Bell = lazy(async () => ({ default: (await import('../features/messages/bell/bell')).Bell }));

/** Phone: within the thumb's reach at the bottom. */
export function TabBar({ onSearch }: { onSearch: () => void }) {
  const { formatMessage } = useIntl();
  const [more, setMore] = useState(false);
  return (
    <>
      <Suspense fallback={null}>
        <JobTray />
      </Suspense>
      <nav className={styles['bar']} aria-label={formatMessage({ id: 'nav.main' })}>
        <Link to="/customers" className={styles['tab']} activeOptions={{ includeSearch: false }}>
          <CustomersIcon aria-hidden />
          {formatMessage({ id: 'nav.customers' })}
        </Link>
        <button type="button" className={styles['tab']} aria-haspopup="dialog" onClick={onSearch}>
          <SearchIcon aria-hidden />
          {formatMessage({ id: 'nav.search' })}
        </button>
        <Suspense fallback={<span className={styles['tab']} />}>
          <Bell look="tab" className={styles['tab']} />
        </Suspense>
        <button
          type="button"
          className={styles['tab']}
          aria-haspopup="dialog"
          aria-expanded={more}
          onClick={() => setMore(true)}
        >
          <MenuIcon aria-hidden />
          {formatMessage({ id: 'nav.more' })}
        </button>
        <MoreDrawer opened={more} onClose={() => setMore(false)} />
      </nav>
    </>
  );
}
