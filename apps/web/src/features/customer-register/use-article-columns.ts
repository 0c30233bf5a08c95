import { useQuery } from '@apollo/client/react';
import { articleLists, type ArticleList } from '@register/domain/customer/customer';
import { listableFields } from '@register/domain/customer/customer-list';
import { useMemo } from 'react';
import { domainViewer } from '../../session/domain-viewer';
import { useViewer } from '../../session/use-session';
import { CustomerRegisterSettingsDocument } from './customer-register.generated';

/** Which lists of articles the register counts: those that the group uses and the viewer may see. Null until it is known. */
export function useArticleColumns(): ReadonlySet<ArticleList> | null {
  const viewer = useViewer();
  const { data, error } = useQuery(CustomerRegisterSettingsDocument);
  return useMemo(() => {
    if (error) return none;
    if (!data) return null;
    const { showServiceArticles, showWorkOrderArticles } = data.customerSettings;
    const used = { serviceArticles: showServiceArticles, workOrderArticles: showWorkOrderArticles };
    const listable = listableFields(domainViewer(viewer));
    return new Set(articleLists.filter((list) => used[list] && listable.has(list)));
  }, [data, error, viewer]);
}

export const isArticleList = (field: string): field is ArticleList => articleLists.some((list) => list === field);

const none: ReadonlySet<ArticleList> = new Set();
