import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useCan } from '../../session/use-session';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { ArticleIcon } from '../../ui/icons';
import { useArticleGroupColumns } from './article-columns';
import { ArticleGroupDialog } from './article-group-dialog';
import { EntryList } from './entry-list';
import { EntryPage } from './entry-page';
import { ImportLink } from './import-link';
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
  const list = useArticleGroups(view.status, view.importId);
  const mayCreate = useCan('article.create');
  const [opened, setOpened] = useState<ArticleGroupRow | 'new' | null>(null);
  const columns = useArticleGroupColumns();
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      add={
        mayCreate ? { label: formatMessage({ id: 'articles.groups.add' }), onAdd: () => setOpened('new') } : undefined
      }
      actions={
        <>
          <ImportLink register="article-groups" />
          <ButtonLink href={paths.articles}>{formatMessage({ id: 'articles.title' })}</ButtonLink>
        </>
      }
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
        listKey={JSON.stringify(view)}
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
