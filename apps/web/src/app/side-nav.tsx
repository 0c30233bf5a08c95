import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { useViewer } from '../session/use-session';
import { keyName, isMac } from '../features/account/shortcut-list';
import { BrandMark } from '../ui/brand-mark';
import { classNames } from '../ui/class-names';
import { SearchIcon } from '../ui/icons';
import styles from './side-nav.module.css';
import { UserMenu } from './user-menu';
import { useNavigation } from './use-navigation';

const JobTray = lazy(async () => ({ default: (await import('../features/jobs/job-tray')).JobTray }));

const Bell = lazy(async () => ({ default: (await import('../features/messages/bell/bell')).Bell }));

/** Desktop: 232 px; tablet: 64 px with icons only. */
export function SideNav({ onSearch }: { onSearch: () => void }) {
  const { formatMessage } = useIntl();
  const { group } = useViewer();
  const { register, administration } = useNavigation();
  return (
    <nav className={styles['nav']} aria-label={formatMessage({ id: 'nav.main' })}>
      <p className={styles['brand']}>
        <BrandMark />
        <span className={styles['text']}>{group.name}</span>
      </p>
      <SearchButton onClick={onSearch} />
      <ul className={styles['list']}>
        {register.map((item) => (
          <NavLink key={item.label} {...item} />
        ))}
      </ul>
      {administration.length > 0 && (
        <>
          <h2 className={classNames(styles['heading'], styles['text'])} id="nav-administration">
            {formatMessage({ id: 'nav.administration' })}
          </h2>
          <ul className={styles['list']} aria-labelledby="nav-administration">
            {administration.map((item) => (
              <NavLink key={item.label} {...item} />
            ))}
          </ul>
        </>
      )}
      <div className={styles['foot']}>
        <Suspense fallback={null}>
          <JobTray />
          <Bell look="row" />
        </Suspense>
        <UserMenu />
      </div>
    </nav>
  );
}

/** What Ctrl+K opens, for those who do not know of it. */
function SearchButton({ onClick }: { onClick: () => void }) {
  const { formatMessage } = useIntl();
  const label = formatMessage({ id: 'palette.open' });
  const mod = keyName('Mod', isMac());
  return (
    <button type="button" className={styles['search']} title={label} aria-haspopup="dialog" onClick={onClick}>
      <SearchIcon aria-hidden />
      <span className={styles['text']}>{label}</span>
      <kbd className={styles['key']} aria-hidden>
        {mod} K
      </kbd>
    </button>
  );
}

function NavLink({ to, label, icon: Icon, exact }: ReturnType<typeof useNavigation>['register'][number]) {
  const text = useIntl().formatMessage({ id: label });
  return (
    <li>
      <Link
        to={to}
        className={styles['link']}
        activeOptions={{ exact: exact ?? false, includeSearch: false }}
        title={text}
      >
        <Icon aria-hidden />
        <span className={styles['text']}>{text}</span>
      </Link>
    </li>
  );
}
