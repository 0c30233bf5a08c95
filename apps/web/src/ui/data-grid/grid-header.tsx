import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { SortAscendingIcon, SortDescendingIcon } from '../icons';
import styles from './data-grid.module.css';
import { pinnedAt } from './grid-row';
import { changedSorts } from './grid-sorts';
import type { GridSort } from './grid-types';
import type { GridSelecting } from './use-grid-selection';
import type { GridColumns, GridColumnState } from './use-grid-columns';

interface GridHeaderProps<Row> {
  columns: GridColumns<Row>;
  sorts: readonly GridSort[];
  onSort: ((sorts: readonly GridSort[]) => void) | undefined;
  selection: GridSelecting<Row> | undefined;
  /** Whether rows end with a button. */
  actions: boolean;
}

export function GridHeader<Row>({ columns, sorts, onSort, selection, actions }: GridHeaderProps<Row>) {
  const { formatMessage } = useIntl();
  const { edges } = columns;
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles['header']}
      style={{ gridTemplateColumns: columns.template, minWidth: columns.minWidth }}
    >
      {selection && (
        <div
          role="columnheader"
          className={`${styles['check']} ${styles['mark']}`}
          data-pinned={edges.some((edge) => edge !== undefined) || undefined}
        >
          <input
            type="checkbox"
            className={styles['box']}
            aria-label={formatMessage({ id: 'ui.grid.selectAll' })}
            checked={selection.allSelected}
            ref={(box) => {
              if (box) box.indeterminate = selection.ids.size > 0 && !selection.allSelected;
            }}
            onChange={selection.allSelected ? selection.clear : selection.selectAll}
          />
        </div>
      )}
      {columns.columns.map((state, at) => (
        <HeaderCell key={state.column.id} state={state} pinned={pinnedAt(edges, at)} sorts={sorts} onSort={onSort} />
      ))}
      {actions && (
        <div role="columnheader" className={styles['actions']}>
          <span className="sr-only">{formatMessage({ id: 'ui.grid.actions' })}</span>
        </div>
      )}
    </div>
  );
}

interface HeaderCellProps<Row> {
  state: GridColumnState<Row>;
  pinned: ReturnType<typeof pinnedAt>;
  sorts: readonly GridSort[];
  onSort: ((sorts: readonly GridSort[]) => void) | undefined;
}

function HeaderCell<Row>({ state, pinned, sorts, onSort }: HeaderCellProps<Row>) {
  const { column, resizeBy, resetSize, startResize } = state;
  const rank = sorts.findIndex((sort) => sort.column === column.id);
  const sorted = sorts[rank] ?? null;
  const sortable = column.sortable && onSort;
  const resizeByKey = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
    resizeBy(event.key === 'ArrowLeft' ? -24 : 24);
  };
  return (
    <div
      {...pinned}
      role="columnheader"
      className={styles['headerCell']}
      data-align={column.align}
      aria-sort={sortable ? ariaSort(sorted) : undefined}
      onKeyDown={resizeByKey}
    >
      {sortable ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={({ shiftKey }) => onSort(changedSorts(sorts, column.id, { add: shiftKey }))}
        >
          <span className={styles['headerText']}>{column.header}</span>
          {sorted && (sorted.descending ? <SortDescendingIcon aria-hidden /> : <SortAscendingIcon aria-hidden />)}
          {sorted && sorts.length > 1 && (
            <span className={styles['rank']} aria-hidden>
              {rank + 1}
            </span>
          )}
        </button>
      ) : (
        <span className={styles['headerText']}>{column.header}</span>
      )}
      <span
        className={styles['edge']}
        aria-hidden
        onMouseDown={startResize}
        onTouchStart={startResize}
        onDoubleClick={resetSize}
      />
    </div>
  );
}

const ariaSort = (sorted: GridSort | null) => (sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none');
