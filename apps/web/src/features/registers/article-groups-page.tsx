import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useCan } from '../../session/use-session';
import { Badge } from '../../ui/badge';
import { ButtonLink } from '../../ui/button-link';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { EmptyState } from '../../ui/empty-state';
import { ArticleIcon } from '../../ui/icons';
import { ArticleGroupDialog } from './article-group-dialog';
import { EntryList } from './entry-list';
import { EntryPage } from './entry-page';
import { NeedsPermission } from './needs-permission';
import { useArticleGroups, type ArticleGroupRow } from './use-articles';
import { useEntryCount } from './use-entry-count';
import { useEntryView } from './use-entry-view';

/** The register of article groups. */
export function ArticleGroupsPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'articles.groups' });
  if (!useCan('article.view')) return <NeedsPermission page={title} />;
  return <ArticleGroups title={title} />;
}

function ArticleGroups({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const [view, changeView] = useEntryView();
  const list = useArticleGroups(view.status);
  const mayCreate = useCan('article.create');
  const [opened, setOpened] = useState<ArticleGroupRow | 'new' | null>(null);
  const columns = useMemo<readonly GridColumn<ArticleGroupRow>[]>(
    () => [
      {
        id: 'name',
        header: formatMessage({ id: 'articles.name' }),
        size: 320,
        grows: true,
        isRowHeader: true,
        cell: ({ name }) => name,
      },
      {
        id: 'status',
        header: formatMessage({ id: 'articles.status' }),
        size: 136,
        cell: ({ status }) => (
          <Badge tone={status === 'ACTIVE' ? 'success' : 'neutral'}>
            {formatMessage({ id: `register.statusOf.${status}` })}
          </Badge>
        ),
      },
    ],
    [formatMessage],
  );
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      add={mayCreate ? { label: formatMessage({ id: 'articles.groups.add' }), onAdd: () => setOpened('new') } : undefined}
      actions={<ButtonLink href={paths.articles}>{formatMessage({ id: 'articles.title' })}</ButtonLink>}
      error={list.error}
      onRetry={list.retry}
      count={useEntryCount(list.count, 'articles.groups.count')}
    >
      <EntryList
        label={title}
        columns={columns}
        rows={list.rows}
        rowId={({ id }) => id}
        card={({ name }) => ({ name })}
        onOpen={setOpened}
        loading={list.loading}
        loadMore={list.loadMore}
        listKey={view.status}
        empty={
          <EmptyState icon={<ArticleIcon />} title={formatMessage({ id: 'articles.groups.empty' })}>
            {formatMessage({ id: 'articles.groups.empty.text' })}
          </EmptyState>
        }
      />
      {opened && <ArticleGroupDialog group={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </EntryPage>
  );
}
