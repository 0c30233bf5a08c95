import {
  columnResizingFeature,
  columnSizingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { MAX_COLUMN, MIN_COLUMN, type GridColumn } from './grid-types';

/** Rows are sorted, filtered and paged by the server, so the table library only keeps the columns. */
const features = tableFeatures({ columnSizingFeature, columnResizingFeature });
const noRows: RowData[] = [];

export type ColumnSizes = Record<string, number>;

export interface GridColumnState<Row> {
  column: GridColumn<Row>;
  size: number;
  /** Mouse and touch: start dragging the edge. */
  startResize: (event: unknown) => void;
  /** Keyboard: wider or narrower by this many px. */
  resizeBy: (delta: number) => void;
  resetSize: () => void;
}

export interface GridColumns<Row> {
  columns: readonly GridColumnState<Row>[];
  /** CSS grid-template-columns for header and rows. */
  template: string;
  /** Px below which the grid scrolls sideways. */
  minWidth: number;
  /** How far from the left those stay that are pinned: one for each of the columns, in px; undefined for the others. */
  edges: readonly (number | undefined)[];
}

export function useGridColumns<Row>(
  columns: readonly GridColumn<Row>[],
  onSizes: ((sizes: ColumnSizes) => void) | undefined,
  { leading, trailing }: { leading: number; trailing: number },
): GridColumns<Row> {
  const [columnSizing, setColumnSizing] = useState<ColumnSizes>({});
  // What is dragged now holds until the columns come with other widths of their own.
  const given = columns.map(({ id, size }) => `${id} ${size}`).join();
  const [givenBefore, setGivenBefore] = useState(given);
  if (given !== givenBefore) {
    setGivenBefore(given);
    setColumnSizing({});
  }
  const definitions = useMemo(
    () =>
      columns.map(({ id, size }): ColumnDef<typeof features, RowData> => ({
        id,
        size,
        minSize: MIN_COLUMN,
        maxSize: MAX_COLUMN,
      })),
    [columns],
  );
  const change = (next: ColumnSizes) => {
    setColumnSizing(next);
    onSizes?.(next);
  };
  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    columnResizeMode: 'onChange',
    state: { columnSizing },
    onColumnSizingChange: (update) => change(typeof update === 'function' ? update(columnSizing) : update),
  });
  const headers = table.getFlatHeaders();
  const states = columns.map((column): GridColumnState<Row> => {
    const header = headers.find((candidate) => candidate.column.id === column.id);
    const size = header?.column.getSize() ?? column.size;
    return {
      column,
      size,
      startResize: header?.getResizeHandler() ?? (() => undefined),
      resizeBy: (delta) =>
        change({ ...columnSizing, [column.id]: Math.min(MAX_COLUMN, Math.max(MIN_COLUMN, size + delta)) }),
      resetSize: () => header?.column.resetSize(),
    };
  });
  const starts = states.map((_, at) => leading + states.slice(0, at).reduce((sum, { size }) => sum + size, 0));
  const edges = states.map(({ column }, at) => (column.pinned ? starts[at] : undefined));
  // The same list as long as it says the same, so that no row renders again.
  const edgesKey = edges.join();
  const tracks = states.map(({ column, size }) => (column.grows ? `minmax(${size}px, 1fr)` : `${size}px`));
  return {
    columns: states,
    template: [...ownTrack(leading), ...tracks, ...ownTrack(trailing)].join(' '),
    edges: useMemo(() => edgesKey.split(',').map((edge) => (edge === '' ? undefined : Number(edge))), [edgesKey]),
    minWidth: leading + trailing + states.reduce((sum, { size }) => sum + size, 0),
  };
}

const ownTrack = (size: number) => (size > 0 ? [`${size}px`] : []);
