import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { AppLink } from '../../ui/app-link';
import styles from './settings-nav.module.css';
import { settingPages, type SettingPage } from './setting-pages';

/** The pages of settings: a column, on narrow screens a row. */
export function SettingsNav({ current }: { current: SettingPage | null }) {
  const { formatMessage } = useIntl();
  return (
    <nav className={styles['nav']} aria-label={formatMessage({ id: 'settings.nav' })}>
      <ul className={styles['list']}>
        {settingPages.map((page) => (
          <li key={page}>
            <AppLink
              href={paths.customerSettings(page)}
              className={styles['link']}
              aria-current={page === current ? 'page' : undefined}
            >
              {formatMessage({ id: `settings.page.${page}` })}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
