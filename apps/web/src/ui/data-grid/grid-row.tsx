import { memo, type MouseEvent } from 'react';
import { anchorOf } from '../anchor';
import { EditIcon, SettingsIcon } from '../icons';
import styles from './data-grid.module.css';
import type { GridColumn, GridOpenOptions, GridRowActions } from './grid-types';

interface GridRowProps<Row> {
  row: Row;
  index: number;
  start: number;
  height: number;
  template: string;
  minWidth: number;
  columns: readonly GridColumn<Row>[];
  /** Where the pinned columns stay, in px. */
  edges: readonly (number | undefined)[];
  tabbable: boolean;
  selected: boolean;
  /** Undefined when rows cannot be selected. */
  selectLabel: string | undefined;
  href: string | undefined;
  onOpen: (row: Row, options: GridOpenOptions) => void;
  /** `extend`: with Shift, everything from the row toggled before. */
  onToggle: (row: Row, how: { extend: boolean }) => void;
  onActivate: (index: number) => void;
  actions: GridRowActions<Row> | undefined;
  /** Shown beside the grid. */
  current: boolean;
}

/** Plain elements and one memo: a row renders again only when its own data or place changes. */
export const GridRow = memo(GridRowInner) as typeof GridRowInner;

function GridRowInner<Row>(props: GridRowProps<Row>) {
  const {
    row,
    index,
    start,
    height,
    template,
    minWidth,
    columns,
    edges,
    tabbable,
    selected,
    selectLabel,
    href,
    actions,
  } = props;
  const click = (event: MouseEvent<HTMLElement>) => {
    props.onActivate(index);
    if (isOwnControl(event.target) || selectsText()) return;
    const newTab = event.ctrlKey || event.metaKey || event.button === 1;
    event.preventDefault();
    props.onOpen(row, { newTab });
  };
  const rightClick = (event: MouseEvent<HTMLElement>) => {
    if (!actions || selectsText()) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    actions.onMenu(row, { x: event.clientX, y: event.clientY, width: 0, height: 0 });
  };
  return (
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selectLabel === undefined ? undefined : selected}
      aria-current={props.current || undefined}
      tabIndex={tabbable ? 0 : -1}
      className={styles['row']}
      style={{ gridTemplateColumns: template, minWidth, height, transform: `translateY(${start}px)` }}
      onClick={click}
      onAuxClick={(event) => event.button === 1 && click(event)}
      onContextMenu={rightClick}
      onFocus={() => props.onActivate(index)}
    >
      {selectLabel !== undefined && (
        <div role="gridcell" className={styles['mark']} data-pinned={hasPinned(edges) || undefined}>
          <label className={styles['check']}>
            <input
              type="checkbox"
              className={styles['box']}
              aria-label={selectLabel}
              checked={selected}
              tabIndex={-1}
              onChange={({ nativeEvent }) =>
                props.onToggle(row, { extend: 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true })
              }
            />
          </label>
        </div>
      )}
      {columns.map((column, at) => (
        <div
          key={column.id}
          {...pinnedAt(edges, at)}
          role={column.isRowHeader ? 'rowheader' : 'gridcell'}
          className={column.isRowHeader ? styles['rowHeader'] : styles['cell']}
          data-align={column.align}
        >
          {column.isRowHeader && href !== undefined ? (
            <a href={href} tabIndex={-1} className={styles['link']}>
              {column.cell(row)}
            </a>
          ) : (
            column.cell(row)
          )}
          {column.editable && actions && (
            <button
              type="button"
              data-edit
              tabIndex={-1}
              className={styles['edit']}
              aria-label={actions.editLabel(row, column)}
              onClick={({ currentTarget }) =>
                actions.onEdit(row, column.id, anchorOf(currentTarget.parentElement ?? currentTarget))
              }
            >
              <EditIcon aria-hidden />
            </button>
          )}
        </div>
      ))}
      {actions && (
        <div role="gridcell" className={styles['actions']}>
          <button
            type="button"
            data-menu
            tabIndex={-1}
            className={styles['gear']}
            aria-label={actions.menuLabel(row)}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => {
              // The menu gives the focus back to where it was: the row has the keys.
              currentTarget.closest<HTMLElement>('[role="row"]')?.focus({ preventScroll: true });
              actions.onMenu(row, anchorOf(currentTarget));
            }}
          >
            <SettingsIcon aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}

const hasPinned = (edges: readonly (number | undefined)[]) => edges.some((edge) => edge !== undefined);

/** What keeps a column in sight; the last of them has a shadow. */
export function pinnedAt(edges: readonly (number | undefined)[], at: number) {
  const edge = edges[at];
  if (edge === undefined) return {};
  const isLast = edges[at + 1] === undefined;
  return { 'data-pinned': isLast ? 'last' : true, style: { insetInlineStart: edge } };
}

/** A row that is on its way. */
export function GridPlaceholder({
  index,
  start,
  height,
  minWidth,
}: {
  index: number;
  start: number;
  height: number;
  minWidth: number;
}) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles['placeholder']}
      style={{ height, minWidth, transform: `translateY(${start}px)` }}
    >
      <div
        role="gridcell"
        aria-busy
        className={styles['bone']}
        style={{ inlineSize: `${34 + ((index * 17) % 40)}%` }}
      />
    </div>
  );
}

/** Buttons, boxes and links inside a cell do their own thing; the row's own link does what the row does. */
function isOwnControl(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  const control = target.closest('button, input, label, a');
  return control !== null && !control.classList.contains(styles['link'] ?? 'link');
}

/** Dragging over a value to copy it must not open the row. */
const selectsText = () => (window.getSelection()?.toString() ?? '') !== '';
