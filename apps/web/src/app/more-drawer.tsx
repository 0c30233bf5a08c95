import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLeave } from '../session/use-leave';
import { useViewer } from '../session/use-session';
import { Drawer } from '../ui/drawer';
import { JobsIcon, PrivateIcon, SignOutIcon } from '../ui/icons';
import styles from './more-drawer.module.css';
import { paths } from './paths';
import { useNavigation } from './use-navigation';

/** The phone's menu: everything the tabs have no room for. */
export function MoreDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { name, group } = useViewer();
  const { register, administration } = useNavigation();
  // The customers have a tab of their own.
  const rows = [...register.filter(({ to }) => to !== paths.customers), ...administration];
  const leave = useLeave();
  return (
    <Drawer opened={opened} onClose={onClose} title={formatMessage({ id: 'nav.more' })}>
      <p className={styles['who']}>
        {name} · {group.name}
      </p>
      <ul className={styles['list']}>
        {rows.map(({ to, label, icon: Icon }) => (
          <li key={label}>
            <Link to={to} className={styles['row']} onClick={onClose}>
              <Icon aria-hidden />
              {formatMessage({ id: label })}
            </Link>
          </li>
        ))}
        <li>
          <Link to={paths.jobs} className={styles['row']} onClick={onClose}>
            <JobsIcon aria-hidden />
            {formatMessage({ id: 'jobs.title' })}
          </Link>
        </li>
        <li>
          <Link to={paths.me} className={styles['row']} onClick={onClose}>
            <PrivateIcon aria-hidden />
            {formatMessage({ id: 'nav.me' })}
          </Link>
        </li>
        <li>
          <button type="button" className={styles['row']} onClick={leave}>
            <SignOutIcon aria-hidden />
            {formatMessage({ id: 'nav.signOut' })}
          </button>
        </li>
      </ul>
    </Drawer>
  );
}
