import { builtInViewNames, isBuiltInView } from '@register/domain/view/customer-view';
import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/intl-provider';
import type { SavedView } from './use-views';

/** What a view is called; those that every group has in the reader's language. */
export function useViewName(): (view: Pick<SavedView, 'id' | 'name'>) => string {
  const { language } = useLanguage();
  return useCallback(({ id, name }) => (isBuiltInView(id) ? builtInViewNames[id][language] : name), [language]);
}
