import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useCan } from '../../session/use-session';
import { EmptyState } from '../../ui/empty-state';
import { CostCentreIcon } from '../../ui/icons';
import { useCostCentreColumns } from './cost-centre-columns';
import { CostCentreDialog } from './cost-centre-dialog';
import { EntryList } from './entry-list';
import { EntryPage } from './entry-page';
import { useCostCentres, type CostCentreRow } from './use-cost-centres';
import { useEntryCount } from './use-entry-count';
import { useEntryView } from './use-entry-view';

/** The register of cost centres, for administrators. */
export function CostCentresPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'costCentres.title' });
  if (!useCan('admin')) return <NeedsAdministrator page={title} />;
  return <CostCentres title={title} />;
}

function CostCentres({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const [view, changeView] = useEntryView();
  const list = useCostCentres(view);
  const columns = useCostCentreColumns();
  const [opened, setOpened] = useState<CostCentreRow | 'new' | null>(null);
  const add = useMemo(
    () => ({ label: formatMessage({ id: 'costCentres.add' }), onAdd: () => setOpened('new') }),
    [formatMessage],
  );
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      searchLabel={formatMessage({ id: 'costCentres.search' })}
      add={add}
      error={list.error}
      onRetry={list.retry}
      count={useEntryCount(list.count, 'costCentres.count')}
    >
      <EntryList
        label={title}
        columns={columns}
        rows={list.rows}
        rowId={({ id }) => id}
        card={({ code, name }) => ({ above: code, name: name ?? code })}
        onOpen={setOpened}
        loading={list.loading}
        loadMore={list.loadMore}
        listKey={JSON.stringify(view)}
        empty={
          <EmptyState icon={<CostCentreIcon />} title={formatMessage({ id: 'costCentres.empty' })}>
            {formatMessage({ id: 'costCentres.empty.text' })}
          </EmptyState>
        }
      />
      {opened && <CostCentreDialog centre={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </EntryPage>
  );
}
