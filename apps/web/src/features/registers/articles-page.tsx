import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useCan } from '../../session/use-session';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { ArticleIcon } from '../../ui/icons';
import { ArticleBadges, useArticleColumns } from './article-columns';
import { ArticleDialog } from './article-dialog';
import { EntryList } from './entry-list';
import { EntryPage } from './entry-page';
import { ImportLink } from './import-link';
import { NeedsPermission } from './needs-permission';
import { useArticles, type ArticleRow } from './use-articles';
import { useEntryCount } from './use-entry-count';
import { isNarrowed, useEntryView, wholeEntryView } from './use-entry-view';

/** The register of articles. */
export function ArticlesPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'articles.title' });
  if (!useCan('article.view')) return <NeedsPermission page={title} />;
  return <Articles title={title} />;
}

function Articles({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const [view, changeView] = useEntryView();
  const list = useArticles(view);
  const columns = useArticleColumns();
  const mayCreate = useCan('article.create');
  const [opened, setOpened] = useState<ArticleRow | 'new' | null>(null);
  const narrowed = isNarrowed(view);
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      searchLabel={formatMessage({ id: 'articles.search' })}
      add={mayCreate ? { label: formatMessage({ id: 'articles.add' }), onAdd: () => setOpened('new') } : undefined}
      actions={
        <>
          <ImportLink register="articles" />
          <ButtonLink href={paths.articleGroups}>{formatMessage({ id: 'articles.groups' })}</ButtonLink>
        </>
      }
      error={list.error}
      onRetry={list.retry}
      count={useEntryCount(list.count, 'articles.count')}
    >
      <EntryList
        label={title}
        columns={columns}
        rows={list.rows}
        rowId={({ id }) => id}
        card={(row) => ({
          above: (
            <>
              {row.number} <ArticleBadges row={row} />
            </>
          ),
          name: row.name,
          below: [row.group?.name, row.unit].filter(Boolean).join(' · '),
        })}
        onOpen={setOpened}
        sort={view.sort ?? { column: 'number', descending: false }}
        onSort={(sort) => changeView({ sort })}
        loading={list.loading}
        loadMore={list.loadMore}
        listKey={JSON.stringify(view)}
        empty={
          <EmptyState
            icon={<ArticleIcon />}
            title={formatMessage({ id: narrowed ? 'articles.empty.filtered' : 'articles.empty' })}
            actions={
              narrowed && (
                <Button onClick={() => changeView(wholeEntryView)}>
                  {formatMessage({ id: 'register.empty.clear' })}
                </Button>
              )
            }
          >
            {!narrowed && formatMessage({ id: 'articles.empty.text' })}
          </EmptyState>
        }
      />
      {opened && <ArticleDialog article={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </EntryPage>
  );
}
