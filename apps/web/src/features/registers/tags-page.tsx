import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useCan } from '../../session/use-session';
import { EmptyState } from '../../ui/empty-state';
import { TagIcon } from '../../ui/icons';
import { useTagColumns } from './tag-columns';
import { TagDialog } from './tag-dialog';
import { EntryList } from './entry-list';
import { EntryPage } from './entry-page';
import { useTagRegister, type TagRow } from './use-tag-register';
import { useEntryCount } from './use-entry-count';
import { useEntryView } from './use-entry-view';

/** The register of tags, for administrators. */
export function TagsPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'tags.title' });
  if (!useCan('admin')) return <NeedsAdministrator page={title} />;
  return <Tags title={title} />;
}

function Tags({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const [view, changeView] = useEntryView();
  const list = useTagRegister(view);
  const columns = useTagColumns();
  const [opened, setOpened] = useState<TagRow | 'new' | null>(null);
  const add = useMemo(
    () => ({ label: formatMessage({ id: 'tags.add' }), onAdd: () => setOpened('new') }),
    [formatMessage],
  );
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      searchLabel={formatMessage({ id: 'tags.search' })}
      add={add}
      error={list.error}
      onRetry={list.retry}
      count={useEntryCount(list.count, 'tags.count')}
    >
      <EntryList
        label={title}
        columns={columns}
        rows={list.rows}
        rowId={({ id }) => id}
        card={({ name, customerCount }) => ({
          above: formatMessage({ id: 'tags.customers' }, { count: customerCount ?? 0 }),
          name,
        })}
        onOpen={setOpened}
        loading={list.loading}
        loadMore={list.loadMore}
        listKey={JSON.stringify(view)}
        empty={
          <EmptyState icon={<TagIcon />} title={formatMessage({ id: 'tags.empty' })}>
            {formatMessage({ id: 'tags.empty.text' })}
          </EmptyState>
        }
      />
      {opened && <TagDialog tag={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </EntryPage>
  );
}
