import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { isOnPaper, mostOnPaper } from '@register/domain/view/on-paper';
import type { ListColumn } from '@register/domain/view/list-columns';
import { useEffect, useMemo } from 'react';
import { useListColumns } from '../columns/use-list-columns';
import type { RegisterSearch } from '../register-address';
import { askedOf } from '../list-filter';
import { useCustomerList, type CustomerEdge, type CustomerList } from '../use-customer-list';
import { useOwnFields, type OwnFields } from '../use-own-fields';
import { useSameView } from '../use-register-view';
import type { RegisterView } from '../register-search';
import { useViews, type SavedView } from '../views/use-views';

export interface PrintedList {
  readonly own: OwnFields | null;
  readonly view: RegisterView;
  readonly saved: SavedView | undefined;
  readonly columns: readonly ListColumn[];
  readonly edges: readonly CustomerEdge[];
  readonly list: CustomerList;
  /** All that is printed is there. */
  readonly isWhole: boolean;
}

/** The list as it was in the register, with its columns but for what stays off paper, page after page until it is whole or as long as a list on paper gets. */
export function usePrintedList(search: RegisterSearch): PrintedList {
  const own = useOwnFields();
  const views = useViews();
  const view = useSameView(search, own, views);
  const saved = views?.views.find(({ id }) => id === view.viewId);
  const settled = useListColumns(own, saved);
  const columns = useMemo(() => settled?.shown.filter(({ field }) => isOnPaper(field)) ?? none, [settled]);
  const fields = useMemo(
    (): ReadonlySet<FieldKey> | null => settled && new Set(columns.map(({ field }) => field)),
    [settled, columns],
  );
  const asked = useMemo(() => (own && views ? askedOf(view, own) : null), [view, own, views]);
  const list = useCustomerList(asked, { fields, comingBack: false });
  const { hasMore, loadMore, loading, stale, error } = list;
  const rows = list.edges.length;
  const goesOn = !loading && !stale && hasMore && rows < mostOnPaper && !error;
  useEffect(() => {
    if (goesOn) loadMore();
  }, [goesOn, rows, loadMore]);
  const isWhole = asked !== null && !loading && !stale && !goesOn && !error;
  return { own, view, saved, columns, edges: list.edges.slice(0, mostOnPaper), list, isWhole };
}

const none: readonly ListColumn[] = [];
