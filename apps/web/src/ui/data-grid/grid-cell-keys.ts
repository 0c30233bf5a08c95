import type { KeyboardEvent } from 'react';

/** Inside a row, on a value that can be changed: sideways to the next one, F2 changes it, Escape is back on the row. */
export function onCellKey(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-edit]')) return;
  const row = event.target.closest<HTMLElement>('[role="row"]');
  const goal = row && goalOf(event.key, event.target, row);
  if (!goal) return;
  event.preventDefault();
  event.stopPropagation();
  if (goal === event.target) event.target.click();
  else goal.focus();
}

function goalOf(key: string, from: HTMLElement, row: HTMLElement): HTMLElement | undefined {
  const cells = [...row.querySelectorAll<HTMLElement>('[data-edit]')];
  const at = cells.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return cells[at + 1];
    case 'ArrowLeft':
      return cells[at - 1];
    case 'F2':
      return from;
    case 'Escape':
      return row;
    default:
      return undefined;
  }
}
