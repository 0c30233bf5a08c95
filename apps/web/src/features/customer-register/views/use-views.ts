import { useQuery } from '@apollo/client/react';
import { builtInViews, firstView } from '@register/domain/view/customer-view';
import { readQuestion } from '@register/domain/view/list-question';
import { useMemo } from 'react';
import type { ViewBase } from '../register-search';
import { CustomerViewsDocument, type CustomerView_ViewFragment } from './views.generated';

export type SavedView = CustomerView_ViewFragment;

export interface RegisterViews {
  readonly views: readonly SavedView[];
  /** The one that this user begins with. */
  readonly firstId: string;
  readonly ownDefaultId: string | null;
  /** In which view the users of each role begin: told to administrators. */
  readonly roleDefaults: readonly { readonly role: string; readonly viewId: string }[];
  readonly groupDefaultId: string | null;
}

/** The views that the viewer has. Null until they are known; none where they could not be read: the register works all the same. */
export function useViews(): RegisterViews | null {
  const { data, error } = useQuery(CustomerViewsDocument);
  return useMemo(() => {
    if (error) return none;
    if (!data) return null;
    const { views, ownDefaultId, roleDefaultId, roleDefaults, groupDefaultId } = data.customerViews;
    const firstId = ownDefaultId ?? roleDefaultId ?? groupDefaultId ?? firstView;
    return { views, ownDefaultId, roleDefaults, groupDefaultId, firstId };
  }, [data, error]);
}

/** The view as far as addresses go; one that is not there (any more) says what a new list does. */
export function baseOf(views: RegisterViews | null, viewId: string | undefined): ViewBase {
  const id = viewId ?? views?.firstId ?? firstView;
  const { search, filters, sorts } = views?.views.find((view) => view.id === id) ?? builtInViews[firstView];
  return { id, question: readQuestion({ search, filters, sorts }) };
}

const none: RegisterViews = {
  views: [],
  firstId: firstView,
  ownDefaultId: null,
  roleDefaults: [],
  groupDefaultId: null,
};
