import { useQuery } from '@apollo/client/react';
import { articleSorts, type ArticleSortKey } from '@register/domain/article/article';
import { useMemo } from 'react';
import type { ArticleFilter } from '../../graphql/schema.generated';
import { useCan } from '../../session/use-session';
import {
  ArticleGroupsDocument,
  ArticlesDocument,
  type Articles_ArticleFragment,
  type Articles_GroupFragment,
} from './articles.generated';
import { importFilter, statusFilter } from './status-filter';
import { useEntryPages, type EntryPages } from './use-entry-pages';
import type { EntryStatusChoice, EntryView } from './use-entry-view';

export type ArticleRow = Articles_ArticleFragment;
export type ArticleGroupRow = Articles_GroupFragment;

/** The articles that the address asks for. */
export function useArticles({ q, status, sort, importId }: EntryView): EntryPages<ArticleRow> {
  const column = sort?.column;
  const direction = sort?.descending === true ? 'DESC' : 'ASC';
  const prices = useCan('article.price');
  const variables = useMemo(() => {
    const field = (Object.keys(articleSorts) as ArticleSortKey[]).find((key) => articleSorts[key] === column);
    const filter: ArticleFilter = { status: statusFilter(status), importId: importFilter(importId) };
    return {
      first: 100,
      search: q.trim() === '' ? undefined : q.trim(),
      filter,
      orderBy: field && [{ field, direction } as const],
      prices,
    };
  }, [q, status, importId, column, direction, prices]);
  const result = useQuery(ArticlesDocument, { variables, fetchPolicy: 'cache-and-network' });
  return useEntryPages<ArticleRow>((result.data ?? result.previousData)?.articles, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}

/** The article groups, by name. */
export function useArticleGroups(
  status: EntryStatusChoice,
  importId: string | null = null,
): EntryPages<ArticleGroupRow> {
  const variables = useMemo(
    () => ({ first: 100, status: statusFilter(status), importId: importFilter(importId) }),
    [status, importId],
  );
  const result = useQuery(ArticleGroupsDocument, { variables, fetchPolicy: 'cache-and-network' });
  return useEntryPages<ArticleGroupRow>((result.data ?? result.previousData)?.articleGroups, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}
