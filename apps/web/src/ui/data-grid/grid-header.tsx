import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { SortAscendingIcon, SortDescendingIcon } from '../icons';
import styles from './data-grid.module.css';
import type { GridSort } from './grid-types';
import type { GridSelecting } from './use-grid-selection';
import type { GridColumns, GridColumnState } from './use-grid-columns';

interface GridHeaderProps<Row> {
  columns: GridColumns<Row>;
  sort: GridSort | null;
  onSort: ((sort: GridSort | null) => void) | undefined;
  selection: GridSelecting<Row> | undefined;
}

export function GridHeader<Row>({ columns, sort, onSort, selection }: GridHeaderProps<Row>) {
  const { formatMessage } = useIntl();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles['header']}
      style={{ gridTemplateColumns: columns.template, minWidth: columns.minWidth }}
    >
      {selection && (
        <div role="columnheader" className={styles['check']}>
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
      {columns.columns.map((state) => (
        <HeaderCell key={state.column.id} state={state} sort={sort} onSort={onSort} />
      ))}
    </div>
  );
}

interface HeaderCellProps<Row> {
  state: GridColumnState<Row>;
  sort: GridSort | null;
  onSort: ((sort: GridSort | null) => void) | undefined;
}

function HeaderCell<Row>({ state, sort, onSort }: HeaderCellProps<Row>) {
  const { column, resizeBy, resetSize, startResize } = state;
  const sorted = sort?.column === column.id ? sort : null;
  const sortable = column.sortable && onSort;
  const resizeByKey = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
    resizeBy(event.key === 'ArrowLeft' ? -24 : 24);
  };
  return (
    <div
      role="columnheader"
      className={styles['headerCell']}
      data-align={column.align}
      aria-sort={sortable ? ariaSort(sorted) : undefined}
      onKeyDown={resizeByKey}
    >
      {sortable ? (
        <button type="button" className={styles['sort']} onClick={() => onSort(nextSort(column.id, sorted))}>
          <span className={styles['headerText']}>{column.header}</span>
          {sorted && (sorted.descending ? <SortDescendingIcon aria-hidden /> : <SortAscendingIcon aria-hidden />)}
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

/** Ascending, descending, then back to the list's own order. */
function nextSort(column: string, sorted: GridSort | null): GridSort | null {
  if (!sorted) return { column, descending: false };
  return sorted.descending ? null : { column, descending: true };
}
