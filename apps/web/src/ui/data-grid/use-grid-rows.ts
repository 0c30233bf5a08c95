import { defaultRangeExtractor, useVirtualizer, type Virtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { HEADER_HEIGHT } from './grid-types';
import { useStable } from './use-stable';

interface GridRowsOptions {
  scroller: RefObject<HTMLDivElement | null>;
  /** Loaded rows. */
  count: number;
  placeholders: number;
  rowHeight: number;
  listKey: string | undefined;
  startAt: number | undefined;
  onActive: ((index: number) => void) | undefined;
  onEndNear: (() => void) | undefined;
}

interface GridRows {
  /** Index of the row that has, or gets, the focus. */
  active: number;
  activate: (index: number) => void;
  moveTo: (index: number) => void;
  items: readonly VirtualItem[];
  totalHeight: number;
  /** Rows that fit on the screen. */
  pageSize: () => number;
}

const PREFETCH_ROWS = 30;

/** Which rows exist on the page, which one has the focus, and when more are needed. */
export function useGridRows(options: GridRowsOptions): GridRows {
  const { scroller, count, placeholders, rowHeight, startAt, onEndNear } = options;
  const [chosen, setActive] = useState(startAt ?? 0);
  const active = Math.max(0, Math.min(chosen, count - 1));
  const virtual = useVirtualizer({
    count: count + placeholders,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 5,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    initialOffset: (startAt ?? 0) * rowHeight,
    // The row with the focus stays mounted, or the focus would be lost when it scrolls away.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  useEffect(() => virtual.measure(), [rowHeight, virtual]);
  const items = virtual.getVirtualItems().filter((item) => item.index < count + placeholders);

  const lastNeeded = Math.max(virtual.range?.endIndex ?? 0, active);
  useEffect(() => {
    if (onEndNear && lastNeeded >= count - PREFETCH_ROWS) onEndNear();
  }, [onEndNear, lastNeeded, count]);
  useTopOfNewList(options.listKey, virtual, setActive);
  useFocusOnReturn(startAt !== undefined, items.length > 0 && count > 0, () => focusRow(scroller.current, active));

  const activate = useStable((index: number) => {
    setActive(index);
    options.onActive?.(index);
  });
  const toFocus = useRef<number | null>(null);
  // The row may first be drawn by the rendering that the move causes; it gets the focus as soon as it is there.
  useLayoutEffect(() => {
    if (toFocus.current !== null && focusRow(scroller.current, toFocus.current)) toFocus.current = null;
  });
  const moveTo = (index: number) => {
    if (count === 0) return;
    activate(index);
    virtual.scrollToIndex(index, { align: 'auto' });
    toFocus.current = index;
  };
  const pageSize = () =>
    Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEADER_HEIGHT) / rowHeight) - 1);
  return { active, activate, moveTo, items, totalHeight: virtual.getTotalSize(), pageSize };
}

/** Another search, filter or order is another list: it starts at its first row. */
function useTopOfNewList(
  listKey: string | undefined,
  virtual: Virtualizer<HTMLDivElement, Element>,
  setActive: (index: number) => void,
) {
  const shown = useRef(listKey);
  useEffect(() => {
    if (shown.current === listKey) return;
    shown.current = listKey;
    setActive(0);
    // Scrolling has the whole page laid out: not for a list that stands at its top.
    if (virtual.scrollOffset) virtual.scrollToOffset(0);
  }, [listKey, virtual, setActive]);
}

/** Coming back to a list, the focus is on the row that was opened. */
function useFocusOnReturn(returns: boolean, drawn: boolean, focus: () => void) {
  const pending = useRef(returns);
  const stable = useStable(focus);
  useEffect(() => {
    if (!pending.current || !drawn) return;
    pending.current = false;
    stable();
  }, [drawn, stable]);
}

function focusRow(grid: HTMLElement | null, index: number): boolean {
  const row = grid?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  row?.focus({ preventScroll: true });
  return row !== null && row !== undefined;
}
