import type { ReactNode } from 'react';
import type { Anchor } from '../anchor';

export interface GridColumn<Row> {
  id: string;
  header: string;
  /** Width in px to start with; 72 to 560. */
  size: number;
  /** Takes the room that is left over; at most one column. */
  grows?: boolean;
  align?: 'start' | 'end';
  sortable?: boolean;
  /** Stays in sight when one scrolls sideways. Such columns stand in front. */
  pinned?: boolean;
  /** Says what the row is: role rowheader, carries the link. */
  isRowHeader?: boolean;
  /** Can be changed in its place: by F2, or by the pencil in the cell. */
  editable?: boolean;
  /** Plain elements only: kit components in cells halve the scrolling speed. */
  cell: (row: Row) => ReactNode;
}

export interface GridSort {
  column: string;
  descending: boolean;
}

export interface GridSelection<Row> {
  ids: ReadonlySet<string>;
  onChange: (ids: ReadonlySet<string>) => void;
  /** "Markera Granåsen Ventilation AB". */
  label: (row: Row) => string;
}

/** What can be done with one row. The same object for as long as it does the same, or every row renders again. */
export interface GridRowActions<Row> {
  /** "Åtgärder för Granåsen Ventilation AB". */
  menuLabel: (row: Row) => string;
  onMenu: (row: Row, at: Anchor) => void;
  /** "Ändra Telefon för Granåsen Ventilation AB". */
  editLabel: (row: Row, column: GridColumn<Row>) => string;
  onEdit: (row: Row, columnId: string, at: Anchor) => void;
}

export interface GridOpenOptions {
  newTab: boolean;
}

export const MIN_COLUMN = 72;
export const MAX_COLUMN = 560;
export const HEADER_HEIGHT = 40;
/** Columns of the grid's own: the boxes in front, the buttons at the end. */
export const MARK_COLUMN = 48;
export const ACTIONS_COLUMN = 44;
