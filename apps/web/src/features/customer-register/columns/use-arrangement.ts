import { useMutation } from '@apollo/client/react';
import type { ListColumn } from '@register/domain/view/list-columns';
import type { ViewLayout } from '@register/domain/view/customer-view';
import { useCallback, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ColumnSizes } from '../../../ui/data-grid/use-grid-columns';
import { toast } from '../../../ui/toast';
import type { SavedView } from '../views/use-views';
import { CustomerViewArrangeDocument, type CustomerViewArrangeMutation } from '../views/views.generated';
import type { ListColumns } from './use-list-columns';

export interface Arranging {
  /** null: as the view has them. */
  readonly setColumns: (columns: readonly ListColumn[] | null) => void;
  readonly setSizes: (sizes: ColumnSizes) => void;
  readonly setLayout: (layout: ViewLayout) => void;
  /** Everything as the view has it. */
  readonly reset: () => void;
}

/** How the viewer has the view: kept for them on the server, and in force at once. */
export function useArrangement(view: SavedView | undefined, columns: ListColumns | null): Arranging {
  const { formatMessage } = useIntl();
  const [arrange] = useMutation(CustomerViewArrangeDocument);
  const keep = useCallback(
    (arrangement: SavedView['arrangement']) => {
      if (!view) return;
      const trouble = () => toast.failed(formatMessage({ id: 'columns.notKept' }));
      arrange({
        variables: { id: view.id, input: arrangement && inputOf(arrangement) },
        optimisticResponse: answerOf({ ...view, arrangement }),
      })
        .then(({ data }) => (data?.customerViewArrange.userErrors.length ?? 0) > 0 && trouble())
        .catch(trouble);
    },
    [arrange, view, formatMessage],
  );
  const mine = view?.arrangement;
  const setColumns = (next: readonly ListColumn[] | null) =>
    keep(arrangementOf({ columns: next, layout: mine?.layout ?? null }));
  const widths = useSettling((sizes: ColumnSizes) => {
    if (columns) setColumns(columns.shown.map((column) => ({ ...column, width: sizes[column.field] ?? column.width })));
  });
  return {
    setColumns,
    setSizes: widths,
    setLayout: (layout) =>
      keep(arrangementOf({ columns: mine?.columns ?? null, layout: layout === view?.layout ? null : layout })),
    reset: () => keep(null),
  };
}

type Arrangement = NonNullable<SavedView['arrangement']>;
interface Arranged {
  readonly columns: readonly Pick<ListColumn, 'width' | 'pinned' | 'field'>[] | Arrangement['columns'];
  readonly layout: ViewLayout | null;
}

/** Nothing chosen is nothing kept. */
const arrangementOf = ({ columns, layout }: Arranged): SavedView['arrangement'] =>
  columns === null && layout === null
    ? null
    : {
        __typename: 'CustomerViewArrangement',
        columns:
          columns?.map(({ field, width, pinned }) => ({ __typename: 'CustomerViewColumn', field, width, pinned })) ??
          null,
        layout,
      };

const inputOf = ({ columns, layout }: Arrangement) => ({
  columns: columns?.map(({ field, width, pinned }) => ({ field, width: width && Math.round(width), pinned })) ?? null,
  layout,
});

const answerOf = (customerView: SavedView): CustomerViewArrangeMutation => ({
  customerViewArrange: { __typename: 'CustomerViewPayload', customerView, userErrors: [] },
});

/** While an edge is dragged nothing is kept: the last width is, a moment after, and for the view that it was dragged in. */
function useSettling<Value>(keep: (value: Value) => void): (value: Value) => void {
  const latest = useRef(keep);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly settle: () => void }>(undefined);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(
    () => () => {
      clearTimeout(waiting.current?.timer);
      waiting.current?.settle();
    },
    [],
  );
  return useCallback((value) => {
    clearTimeout(waiting.current?.timer);
    const keepHere = latest.current;
    const settle = () => {
      waiting.current = undefined;
      keepHere(value);
    };
    waiting.current = { timer: setTimeout(settle, settleMs), settle };
  }, []);
}

const settleMs = 400;
