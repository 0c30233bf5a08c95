import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useErrorText } from '../../session/use-error-text';
import { useCan } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { SectionCard } from '../../ui/section-card';
import { Skeleton } from '../../ui/skeleton';
import { useIsPhone } from '../../ui/use-media';
import { useShortcut } from '../../ui/use-shortcut';
import { CustomFieldsSettings } from './custom-fields/custom-fields-settings';
import { NumberSettings } from './number-settings';
import { isSettingPage, isValue, settingsOn, isSwitch, type SettingPage } from './setting-pages';
import { SettingResults } from './setting-results';
import { SettingRow } from './setting-row';
import { SettingValueRow } from './setting-value-row';
import { SettingsNav } from './settings-nav';
import styles from './settings-page.module.css';
import { useSettings, type Settings } from './use-settings';

/** The group's settings for customers, a page for each area, and a search across all of them. */
export function SettingsPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'settings.title' });
  if (!useCan('admin')) return <NeedsAdministrator page={title} />;
  return <AdministratorSettings title={title} />;
}

function AdministratorSettings({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const { page: wanted } = useParams({ from: '/shell/settings/customers/$page' });
  const page = isSettingPage(wanted) ? wanted : 'general';
  const navigate = useNavigate();
  const settings = useSettings();
  const [q, setQ] = useState('');
  const phone = useIsPhone();
  useShortcut('/', () => document.querySelector<HTMLElement>('[role="search"] input')?.focus());
  const shownPage = formatMessage({ id: `settings.page.${page}` });
  return (
    <Page
      title={[shownPage, title]}
      top={
        <SearchField
          label={formatMessage({ id: 'settings.search' })}
          placeholder={formatMessage({ id: 'settings.search' })}
          clearLabel={formatMessage({ id: 'settings.search.clear' })}
          shortcut={phone ? undefined : '/'}
          value={q}
          onChange={(event) => setQ(event.target.value)}
          onClear={() => setQ('')}
          onKeyDown={(event) => event.key === 'Escape' && setQ('')}
        />
      }
    >
      <PageHeader title={title} />
      <div className={styles['columns']}>
        <SettingsNav current={q.trim() === '' ? page : null} />
        <div className={styles['content']}>
          <Content
            page={page}
            settings={settings}
            q={q}
            onOpen={(chosen) => {
              setQ('');
              void navigate({ href: paths.customerSettings(chosen) });
            }}
          />
        </div>
      </div>
    </Page>
  );
}

interface ContentProps {
  page: SettingPage;
  settings: Settings;
  q: string;
  onOpen: (page: SettingPage) => void;
}

function Content({ page, settings, q, onOpen }: ContentProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { shown, error, retry } = settings;
  if (error)
    return (
      <Alert
        tone="danger"
        announced
        title={formatMessage({ id: 'settings.loadFailed' })}
        requestId={error.requestId}
        actions={<Button onClick={retry}>{formatMessage({ id: 'settings.retry' })}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  if (!shown) return <Skeleton lines={8} height={24} />;
  if (q.trim() !== '') return <SettingResults q={q} settings={settings} onOpen={onOpen} />;
  if (page === 'custom-fields') return <CustomFieldsSettings />;
  if (page === 'number') return <NumberSettings settings={settings} shown={shown} />;
  return (
    <SectionCard
      title={formatMessage({ id: `settings.page.${page}` })}
      description={formatMessage({ id: `settings.page.${page}.effect` })}
    >
      <div>
        {settingsOn(page).map((setting) => {
          if (isSwitch(setting)) return <SettingRow key={setting} setting={setting} settings={settings} />;
          return isValue(setting) && <SettingValueRow key={setting} setting={setting} settings={settings} />;
        })}
      </div>
    </SectionCard>
  );
}
