import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useViewer } from '../../session/use-session';
import { CustomersIcon, FileIcon, SettingsIcon, StartIcon } from '../../ui/icons';
import { paths } from '../paths';
import styles from './portal-layout.module.css';

/** The few pages that there are: below the group's name, on a phone within the thumb's reach. */
export function PortalNav() {
  const { formatMessage } = useIntl();
  const { customerRights } = useViewer();
  const open = pages.filter(({ needs }) => needs === null || customerRights.includes(needs));
  return (
    <nav className={styles['nav']} aria-label={formatMessage({ id: 'portal.nav' })}>
      {open.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={styles['tab']} activeOptions={{ exact: to === paths.portal }}>
          <Icon aria-hidden />
          {formatMessage({ id: label })}
        </Link>
      ))}
    </nav>
  );
}

const pages = [
  { to: paths.portal, label: 'portal.home', icon: StartIcon, needs: null },
  { to: paths.portalDocuments, label: 'portal.documents', icon: FileIcon, needs: 'SEE_DOCUMENTS' },
  { to: paths.portalDetails, label: 'portal.details', icon: CustomersIcon, needs: null },
  { to: paths.portalAccount, label: 'portal.account', icon: SettingsIcon, needs: null },
] as const;
