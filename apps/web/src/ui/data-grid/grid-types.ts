import type { ReactNode } from 'react';

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

export interface GridOpenOptions {
  newTab: boolean;
}

export const MIN_COLUMN = 72;
export const MAX_COLUMN = 560;
export const HEADER_HEIGHT = 40;
