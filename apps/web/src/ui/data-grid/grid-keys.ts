import type { KeyboardEvent } from 'react';
import type { GridOpenOptions } from './grid-types';

export interface GridKeyActions {
  /** Index of the row with the focus. */
  active: number;
  /** Rows that are loaded. */
  count: number;
  /** Rows that fit on the screen. */
  page: number;
  moveTo: (index: number) => void;
  open: (index: number, options: GridOpenOptions) => void;
  preview: ((index: number) => void) | undefined;
  toggle: ((index: number) => void) | undefined;
  extendTo: ((from: number, to: number) => void) | undefined;
  selectAll: (() => void) | undefined;
  clear: (() => void) | undefined;
  menu: ((index: number) => void) | undefined;
  /** Goes to the first value of the row that can be changed in its place. */
  edit: ((index: number) => void) | undefined;
}

/** One handler on the grid; keys typed in a control inside a cell are left alone. */
export function onGridKey(event: KeyboardEvent, actions: GridKeyActions): void {
  if (!(event.target instanceof Element) || !isOnRow(event.target)) return;
  if (event.altKey || event.nativeEvent.isComposing) return;
  const handled = event.ctrlKey || event.metaKey ? withModifier(event, actions) : plain(event, actions);
  if (handled) event.preventDefault();
}

function withModifier(event: KeyboardEvent, { active, count, ...actions }: GridKeyActions): boolean {
  switch (event.key) {
    case 'Home':
      actions.moveTo(0);
      return true;
    case 'End':
      actions.moveTo(count - 1);
      return true;
    case 'Enter':
      actions.open(active, { newTab: true });
      return true;
    case 'a':
      actions.selectAll?.();
      return actions.selectAll !== undefined;
    default:
      return false;
  }
}

function plain(event: KeyboardEvent, actions: GridKeyActions): boolean {
  const target = destination(event.key, actions);
  if (target !== undefined) {
    if (event.shiftKey) actions.extendTo?.(actions.active, target);
    actions.moveTo(target);
    return true;
  }
  switch (event.key) {
    case 'ContextMenu':
    case 'F10':
      if (event.key === 'F10' && !event.shiftKey) return false;
      actions.menu?.(actions.active);
      return actions.menu !== undefined;
    case 'F2':
      actions.edit?.(actions.active);
      return actions.edit !== undefined;
    case 'Enter':
    case 'o':
      actions.open(actions.active, { newTab: false });
      return true;
    case ' ':
      if (actions.preview) actions.preview(actions.active);
      else actions.toggle?.(actions.active);
      return true;
    case 'x':
      actions.toggle?.(actions.active);
      return true;
    case 'Escape':
      actions.clear?.();
      return false;
    default:
      return false;
  }
}

/** Where a moving key leads, kept inside the loaded rows. */
function destination(key: string, { active, count, page }: GridKeyActions): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  return Math.max(0, Math.min(count - 1, active + step));
}

const isOnRow = (target: Element) => target.getAttribute('role') === 'row';
