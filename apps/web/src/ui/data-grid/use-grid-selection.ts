import { useRef } from 'react';
import type { GridSelection } from './grid-types';
import { useStable } from './use-stable';

export interface GridSelecting<Row> {
  ids: ReadonlySet<string>;
  label: (row: Row) => string;
  /** `extend`: everything from the row toggled before becomes what that one became. */
  toggle: (row: Row, how?: { extend: boolean }) => void;
  /** Adds the rows from one place to another, as Shift and an arrow do. */
  extend: (from: number, to: number) => void;
  selectAll: () => void;
  clear: () => void;
  allSelected: boolean;
}

/** Which of the loaded rows are chosen; undefined when rows cannot be. */
export function useGridSelection<Row>(
  selection: GridSelection<Row> | undefined,
  rows: readonly Row[],
  rowId: (row: Row) => string,
): GridSelecting<Row> | undefined {
  const before = useRef<string | null>(null);
  const toggle = useStable((row: Row, how?: { extend: boolean }) => {
    const next = new Set(selection?.ids);
    const id = rowId(row);
    const ids = rows.map(rowId);
    const from = how?.extend === true && before.current !== null ? ids.indexOf(before.current) : -1;
    before.current = id;
    if (from >= 0) {
      const to = ids.indexOf(id);
      const marks = next.has(ids[from] ?? '');
      for (const it of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) {
        if (marks) next.add(it);
        else next.delete(it);
      }
    } else if (!next.delete(id)) next.add(id);
    selection?.onChange(next);
  });
  if (!selection) return undefined;
  return {
    ids: selection.ids,
    label: selection.label,
    toggle,
    extend: (from, to) => {
      const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(rowId);
      selection.onChange(new Set([...selection.ids, ...range]));
    },
    selectAll: () => selection.onChange(new Set(rows.map(rowId))),
    clear: () => selection.onChange(new Set()),
    allSelected: rows.length > 0 && rows.every((row) => selection.ids.has(rowId(row))),
  };
}
