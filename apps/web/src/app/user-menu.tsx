import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLeave } from '../session/use-leave';
import { useViewer } from '../session/use-session';
import { JobsIcon, PrivateIcon, SettingsIcon, SignOutIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { paths } from './paths';
import styles from './user-menu.module.css';

/** Who one is, one's own preferences, and the way out. */
export function UserMenu() {
  const { formatMessage } = useIntl();
  const { name } = useViewer();
  const navigate = useNavigate();
  const leave = useLeave();
  return (
    <Menu
      trigger={
        <button type="button" className={styles['user']} aria-label={formatMessage({ id: 'nav.user' }, { name })}>
          <span className={styles['avatar']} aria-hidden>
            {initials(name) || <PrivateIcon />}
          </span>
          <span className={styles['name']}>{name}</span>
        </button>
      }
      items={[
        {
          id: 'me',
          label: formatMessage({ id: 'nav.me' }),
          icon: <SettingsIcon aria-hidden />,
          onSelect: () => void navigate({ to: paths.me }),
        },
        {
          id: 'jobs',
          label: formatMessage({ id: 'jobs.title' }),
          icon: <JobsIcon aria-hidden />,
          onSelect: () => void navigate({ to: paths.jobs }),
        },
        {
          id: 'out',
          label: formatMessage({ id: 'nav.signOut' }),
          icon: <SignOutIcon aria-hidden />,
          onSelect: leave,
          startsGroup: true,
        },
      ]}
    />
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word, index, words) => (index === 0 || index === words.length - 1 ? word.charAt(0).toUpperCase() : ''))
    .join('');
