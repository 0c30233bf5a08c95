import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { anchorOf } from '../anchor';
import { useDensity } from '../density';
import styles from './data-grid.module.css';
import { GridHeader } from './grid-header';
import { GridPlaceholder, GridRow } from './grid-row';
import {
  ACTIONS_COLUMN,
  HEADER_HEIGHT,
  MARK_COLUMN,
  type GridColumn,
  type GridOpenOptions,
  type GridRowActions,
  type GridSelection,
  type GridSort,
} from './grid-types';
import { onCellKey } from './grid-cell-keys';
import { onGridKey } from './grid-keys';
import { useGridColumns, type ColumnSizes } from './use-grid-columns';
import { useGridRows } from './use-grid-rows';
import { useGridSelection } from './use-grid-selection';
import { useStable } from './use-stable';

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
  /** What the rows are ordered by, the leading column first. */
  sorts?: readonly GridSort[];
  onSort?: (sorts: readonly GridSort[]) => void;
  /** Where a row leads: its name becomes a link and a middle click opens a tab. */
  rowHref?: (row: Row) => string;
  onOpen: (row: Row, options: GridOpenOptions) => void;
  /** Space. Without it Space selects. */
  onPreview?: (row: Row) => void;
  selection?: GridSelection<Row>;
  rowActions?: GridRowActions<Row> | undefined;
  /** The row that is shown beside the grid. */
  currentId?: string | undefined;
  /** Called when fewer than 30 rows are left below the screen. */
  onEndNear?: (() => void) | undefined;
  /** Row to stand on, with the focus, when one comes back. */
  startAt?: number | undefined;
  /** Another value means another list: back to the top. */
  listKey?: string;
  onActive?: (index: number) => void;
  onColumnSizes?: (sizes: ColumnSizes) => void;
  busy?: boolean;
  /** Shown instead of the grid. */
  empty?: ReactNode;
}

const noSorts: readonly GridSort[] = [];

/** A list for desktops: only the visible rows exist, one of them is the tab stop, arrow keys move. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { rows, rowId, placeholders = 0, rowActions: actions } = props;
  const rowHeight = useDensity() === 'compact' ? 36 : 44;
  const selection = useGridSelection(props.selection, rows, rowId);
  const columns = useGridColumns(props.columns, props.onColumnSizes, {
    leading: selection ? MARK_COLUMN : 0,
    trailing: actions ? ACTIONS_COLUMN : 0,
  });
  const { listKey, startAt, onActive, onEndNear } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useGridRows({
    scroller,
    count: rows.length,
    placeholders,
    rowHeight,
    listKey,
    startAt,
    onActive,
    onEndNear,
  });
  const open = useStable(props.onOpen);
  const noToggle = useStable(() => undefined);

  const withRow = (act: (row: Row, index: number) => void) => (index: number) => {
    const row = rows[index];
    if (row !== undefined) act(row, index);
  };
  const partOf = (index: number, part: string) =>
    scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] [${part}]`);
  const pressed = (event: KeyboardEvent) => {
    onCellKey(event);
    onGridKey(event, {
      active: view.active,
      count: rows.length,
      page: view.pageSize(),
      moveTo: view.moveTo,
      open: (index, options) => withRow((row) => open(row, options))(index),
      preview: props.onPreview && withRow((row) => props.onPreview?.(row)),
      toggle: selection && withRow((row) => selection.toggle(row)),
      extendTo: selection?.extend,
      selectAll: selection?.selectAll,
      clear: selection?.clear,
      menu:
        actions && withRow((row, index) => actions.onMenu(row, anchorOf(partOf(index, 'data-menu') ?? document.body))),
      edit:
        columns.columns.some(({ column }) => column.editable) && actions
          ? (index) => partOf(index, 'data-edit')?.focus()
          : undefined,
    });
  };

  if (props.empty) return <div className={styles['grid']}>{props.empty}</div>;
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.totalCount === undefined ? -1 : props.totalCount + 1}
      aria-colcount={props.columns.length + (selection ? 1 : 0) + (actions ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={props.busy || undefined}
      className={styles['grid']}
      onKeyDown={pressed}
    >
      <GridHeader
        columns={columns}
        sorts={props.sorts ?? noSorts}
        onSort={props.onSort}
        selection={selection}
        actions={actions !== undefined}
      />
      <div role="rowgroup" className={styles['body']} style={{ height: view.totalHeight, minWidth: columns.minWidth }}>
        {view.items.map(({ index, start }) => {
          const row = rows[index];
          const place = { index, start: start - HEADER_HEIGHT, height: rowHeight, minWidth: columns.minWidth };
          if (row === undefined) return <GridPlaceholder key={`placeholder-${index}`} {...place} />;
          return (
            <GridRow
              key={rowId(row)}
              {...place}
              row={row}
              template={columns.template}
              columns={props.columns}
              edges={columns.edges}
              tabbable={index === view.active}
              selected={selection?.ids.has(rowId(row)) ?? false}
              selectLabel={selection?.label(row)}
              href={props.rowHref?.(row)}
              onOpen={open}
              onToggle={selection?.toggle ?? noToggle}
              onActivate={view.activate}
              actions={actions}
              current={props.currentId !== undefined && rowId(row) === props.currentId}
            />
          );
        })}
      </div>
    </div>
  );
}
