import { choosableColumns, settledColumns, standardColumns, type ListColumn } from '@register/domain/view/list-columns';
import { isCustomFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { ViewLayout } from '@register/domain/view/customer-view';
import { useMemo } from 'react';
import { domainViewer } from '../../../session/domain-viewer';
import { useShownFields } from '../../../session/use-shown-fields';
import { useViewer } from '../../../session/use-session';
import { isArticleList, useArticleColumns } from '../use-article-columns';
import type { OwnFields } from '../use-own-fields';
import type { SavedView } from '../views/use-views';

/** How the list is shown to this viewer, in the view that it is in. */
export interface ListColumns {
  /** In their order, those that stay in sight first. */
  readonly shown: readonly ListColumn[];
  /** Every column that there is for this viewer. */
  readonly choosable: readonly FieldKey[];
  /** What the list has where nobody has chosen. */
  readonly standard: readonly ListColumn[];
  readonly layout: ViewLayout;
  /** Whether somebody has chosen the columns: for themselves, or for the view. */
  readonly isChosen: boolean;
  /** Whether the viewer has them otherwise than the view. */
  readonly isArranged: boolean;
}

/** Null until it is known which fields there are. */
export function useListColumns(own: OwnFields | null, view: SavedView | undefined): ListColumns | null {
  const viewer = useViewer();
  const inUse = useShownFields();
  const articles = useArticleColumns();
  return useMemo(() => {
    if (!own || !articles) return null;
    const rules = domainViewer(viewer);
    const isUsed = (field: FieldKey) => {
      if (isArticleList(field)) return articles.has(field);
      return isCustomFieldKey(field) || inUse.has(field);
    };
    const choosable = choosableColumns(rules, own.table).filter(isUsed);
    const known = new Set(choosable);
    const standard = standardColumns(rules, own.table).filter(({ field }) => known.has(field));
    const { columns: mine, layout } = view?.arrangement ?? {};
    const ofView = view?.columns ? (view.columns as readonly ListColumn[]) : standard;
    const chosen = mine ? (mine as readonly ListColumn[]) : ofView;
    const settle = (columns: readonly ListColumn[]) => settledColumns(columns.filter(({ field }) => known.has(field)));
    const shown = settle(chosen);
    return {
      shown,
      choosable,
      standard: settledColumns(standard),
      layout: layout ?? view?.layout ?? 'LIST',
      isChosen: Boolean(mine ?? view?.columns),
      isArranged: looks(shown) !== looks(settle(ofView)) || (layout ?? view?.layout) !== view?.layout,
    };
  }, [own, view, viewer, inUse, articles]);
}

/** What one would call another list of columns; how wide they are is not. */
const looks = (columns: readonly ListColumn[]): string =>
  columns.map(({ field, pinned }) => [field, pinned].join()).join(' ');
