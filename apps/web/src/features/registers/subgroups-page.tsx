import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useCan } from '../../session/use-session';
import { EmptyState } from '../../ui/empty-state';
import { Button } from '../../ui/button';
import { AssignIcon, SubgroupIcon } from '../../ui/icons';
import { DefaultSubgroupsDialog } from './default-subgroups-dialog';
import { useSubgroupColumns } from './subgroup-columns';
import { SubgroupDialog } from './subgroup-dialog';
import { EntryList } from './entry-list';
import { EntryPage } from './entry-page';
import { useSubgroupRegister, type SubgroupRow } from './use-subgroup-register';
import { useEntryCount } from './use-entry-count';
import { useEntryView } from './use-entry-view';

/** The register of subgroups, for administrators. */
export function SubgroupsPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'subgroups.title' });
  if (!useCan('admin')) return <NeedsAdministrator page={title} />;
  return <Subgroups title={title} />;
}

function Subgroups({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const [view, changeView] = useEntryView();
  const list = useSubgroupRegister(view);
  const columns = useSubgroupColumns();
  const [defaults, setDefaults] = useState(false);
  const [opened, setOpened] = useState<SubgroupRow | 'new' | null>(null);
  const add = useMemo(
    () => ({ label: formatMessage({ id: 'subgroups.add' }), onAdd: () => setOpened('new') }),
    [formatMessage],
  );
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      searchLabel={formatMessage({ id: 'subgroups.search' })}
      add={add}
      actions={
        <Button icon={<AssignIcon aria-hidden />} onClick={() => setDefaults(true)}>
          {formatMessage({ id: 'subgroups.defaults' })}
        </Button>
      }
      error={list.error}
      onRetry={list.retry}
      count={useEntryCount(list.count, 'subgroups.count')}
    >
      <EntryList
        label={title}
        columns={columns}
        rows={list.rows}
        rowId={({ id }) => id}
        card={({ name, customerCount }) => ({
          above: formatMessage({ id: 'subgroups.customers' }, { count: customerCount ?? 0 }),
          name,
        })}
        onOpen={setOpened}
        loading={list.loading}
        loadMore={list.loadMore}
        listKey={JSON.stringify(view)}
        empty={
          <EmptyState icon={<SubgroupIcon />} title={formatMessage({ id: 'subgroups.empty' })}>
            {formatMessage({ id: 'subgroups.empty.text' })}
          </EmptyState>
        }
      />
      {opened && <SubgroupDialog subgroup={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
      {defaults && <DefaultSubgroupsDialog onClose={() => setDefaults(false)} />}
    </EntryPage>
  );
}
