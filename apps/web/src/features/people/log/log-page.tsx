import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { NeedsAdministrator } from '../../../session/needs-administrator';
import { useCan } from '../../../session/use-session';
import { buttonClass } from '../../../ui/button';
import { DownloadIcon } from '../../../ui/icons';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { SectionCard } from '../../../ui/section-card';
import { AccessLogList } from './access-log-list';
import { AuditSection } from './audit-section';
import { LogFilters } from './log-filters';
import { fileAddress, filterOf, type LogSearch } from './log-filter';

/** What has been done in the group that matters, and whether what is told of it can be relied on. */
export function LogPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'log.title' });
  return useCan('admin') ? <Log title={title} /> : <NeedsAdministrator page={title} />;
}

function Log({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const { kind, person, customer, from, to } = useSearch({ from: '/shell/settings/log' });
  const navigate = useNavigate();
  const search = useMemo((): LogSearch => ({ kind, person, customer, from, to }), [kind, person, customer, from, to]);
  const filter = useMemo(() => filterOf(search), [search]);
  const choose = (chosen: LogSearch) => void navigate({ to: '/settings/log', search: chosen, replace: true });
  return (
    <Page title={[title]} narrow>
      <PageHeader
        title={title}
        actions={
          <a className={buttonClass()} href={fileAddress(search)} download>
            <DownloadIcon aria-hidden />
            {formatMessage({ id: 'log.file' })}
          </a>
        }
      />
      <LogFilters search={search} onChange={choose} />
      <SectionCard title={formatMessage({ id: 'log.events' })} description={formatMessage({ id: 'log.effect' })}>
        <AccessLogList filter={filter} none={formatMessage({ id: 'log.none' })} />
      </SectionCard>
      <AuditSection />
    </Page>
  );
}
