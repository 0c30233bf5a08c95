import type { GridSelection } from './grid-types';
import { useStable } from './use-stable';

export interface GridSelecting<Row> {
  ids: ReadonlySet<string>;
  label: (row: Row) => string;
  toggle: (row: Row) => void;
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
  const toggle = useStable((row: Row) => {
    const next = new Set(selection?.ids);
    if (!next.delete(rowId(row))) next.add(rowId(row));
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
