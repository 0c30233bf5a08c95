import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useDensity } from '../density';
import styles from './data-grid.module.css';
import { GridHeader } from './grid-header';
import { GridPlaceholder, GridRow } from './grid-row';
import { HEADER_HEIGHT, type GridColumn, type GridOpenOptions, type GridSort } from './grid-types';
import { useGridColumns, type ColumnSizes } from './use-grid-columns';
import { onGridKey } from './use-grid-keys';

export interface DataGridProps<Row> {
  label: string;
  columns: readonly GridColumn<Row>[];
  /** Loaded rows, from the first one on. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** How many rows there are in all, when known exactly. */
  totalCount?: number | undefined;
  /** Rows shown as on their way after the loaded ones. */
  placeholders?: number;
  sort?: GridSort | null;
  onSort?: (sort: GridSort | null) => void;
  /** Where a row leads: its name becomes a link and a middle click opens a tab. */
  rowHref?: (row: Row) => string;
  onOpen: (row: Row, options: GridOpenOptions) => void;
  onPreview?: (row: Row) => void;
  selection?: GridSelection<Row>;
  /** Called when fewer than 30 rows are left below the screen. */
  onEndNear?: (() => void) | undefined;
  /** Row to stand on, with the focus, when one comes back. */
  startAt?: number | undefined;
  /** Another value means another list: back to the top. */
  listKey?: string;
  onActive?: (index: number) => void;
  columnSizes?: ColumnSizes;
  onColumnSizes?: (sizes: ColumnSizes) => void;
  busy?: boolean;
  /** Shown instead of rows. */
  empty?: ReactNode;
}

export interface GridSelection<Row> {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
  /** "Markera Granåsen Ventilation AB". */
  label: (row: Row) => string;
}

const PREFETCH_ROWS = 30;
const noSizes: ColumnSizes = {};

/** A list for desktops: only the visible rows exist, one tab stop, arrow keys move. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { rows, rowId, placeholders = 0, sort = null, selection, onOpen, onEndNear, onActive } = props;
  const rowHeight = useDensity() === 'compact' ? 36 : 44;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(props.startAt ?? 0);
  const columns = useGridColumns(props.columns, props.columnSizes ?? noSizes, props.onColumnSizes, selection ? 48 : 0);
  const current = Math.max(0, Math.min(active, rows.length - 1));
  const virtual = useVirtualizer({
    count: rows.length + placeholders,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    initialOffset: (props.startAt ?? 0) * rowHeight,
    // The row with the focus stays mounted, or the focus would be lost when it scrolls away.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  useEffect(() => virtual.measure(), [rowHeight, virtual]);

  const shownList = useRef(props.listKey);
  useEffect(() => {
    if (shownList.current === props.listKey) return;
    shownList.current = props.listKey;
    setActive(0);
    virtual.scrollToOffset(0);
  }, [props.listKey, virtual]);
  const comesBack = useRef(props.startAt !== undefined);
  useEffect(() => {
    if (!comesBack.current || rows.length === 0) return;
    comesBack.current = false;
    focusRow(scroller.current, current);
  }, [rows.length, current]);

  const items = virtual.getVirtualItems().filter((item) => item.index < rows.length + placeholders);
  const lastVisible = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    if (onEndNear && lastVisible >= rows.length - PREFETCH_ROWS) onEndNear();
  }, [onEndNear, lastVisible, rows.length]);

  const activate = useCallback(
    (index: number) => {
      setActive(index);
      onActive?.(index);
    },
    [onActive],
  );
  const moveTo = (index: number) => {
    if (rows.length === 0) return;
    activate(index);
    virtual.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => focusRow(scroller.current, index));
  };

  const toggled = useToggle(selection, rowId);
  const allIds = useMemo(() => new Set(rows.map(rowId)), [rows, rowId]);
  const withRow = (act: (row: Row) => void) => (index: number) => {
    const row = rows[index];
    if (row !== undefined) act(row);
  };

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.totalCount === undefined ? -1 : props.totalCount + 1}
      aria-colcount={props.columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={props.busy || undefined}
      className={styles['grid']}
      onKeyDown={(event) =>
        onGridKey(event, {
          active: current,
          count: rows.length,
          page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT) / rowHeight) - 1),
          moveTo,
          open: (index, options) => withRow((row) => onOpen(row, options))(index),
          preview: props.onPreview && withRow(props.onPreview),
          toggle: selection && withRow(toggled),
          extendTo: selection && ((from, to) => selection.onChange(extended(selection.ids, rows, rowId, from, to))),
          selectAll: selection && (() => selection.onChange(allIds)),
          clear: selection && (() => selection.onChange(new Set())),
        })
      }
    >
      <GridHeader
        columns={columns}
        sort={sort}
        onSort={props.onSort}
        selection={
          selection && {
            allSelected: rows.length > 0 && selection.ids.size >= rows.length,
            someSelected: selection.ids.size > 0,
            toggleAll: () => selection.onChange(selection.ids.size >= rows.length ? new Set() : allIds),
          }
        }
      />
      {props.empty ?? (
        <div
          role="rowgroup"
          className={styles['body']}
          style={{ height: virtual.getTotalSize(), minWidth: columns.minWidth }}
        >
          {items.map((item) => {
            const row = rows[item.index];
            const place = {
              index: item.index,
              start: item.start - HEADER_HEIGHT,
              height: rowHeight,
              minWidth: columns.minWidth,
            };
            if (row === undefined) return <GridPlaceholder key={`placeholder-${item.index}`} {...place} />;
            const id = rowId(row);
            return (
              <GridRow
                key={id}
                {...place}
                row={row}
                template={columns.template}
                columns={props.columns}
                tabbable={item.index === current}
                selected={selection?.ids.has(id) ?? false}
                selectLabel={selection?.label(row)}
                href={props.rowHref?.(row)}
                onOpen={onOpen}
                onToggle={toggled}
                onActivate={activate}
              />
            );
          })}
        </div>
      )}
    </div>
  );
}

const focusRow = (grid: HTMLElement | null, index: number) =>
  grid?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });

/** The same function for as long as the grid lives, so that a selected row does not render every other row again. */
function useToggle<Row>(selection: GridSelection<Row> | undefined, rowId: (row: Row) => string) {
  const latest = useRef({ selection, rowId });
  useEffect(() => {
    latest.current = { selection, rowId };
  });
  return useCallback((row: Row) => {
    const { selection: now, rowId: idOf } = latest.current;
    if (!now) return;
    const next = new Set(now.ids);
    if (!next.delete(idOf(row))) next.add(idOf(row));
    now.onChange(next);
  }, []);
}

function extended<Row>(
  ids: ReadonlySet<string>,
  rows: readonly Row[],
  rowId: (row: Row) => string,
  from: number,
  to: number,
) {
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(rowId);
  return new Set([...ids, ...range]);
}
