import type { KeyboardEvent } from 'react';
import type { CardDocument } from './use-documents';
import type { Marking } from './use-marked';

interface ListKeys {
  documents: readonly CardDocument[];
  marking: Marking;
  onRename: ((document: CardDocument) => void) | undefined;
  onDelete: ((document: CardDocument) => void) | undefined;
}

/** Arrows go from row to row, with Shift they mark; Esc unmarks. Everything else is reached by Tab as anywhere. */
export function useListKeys({ documents, marking, onRename, onDelete }: ListKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const part = event.currentTarget;
    const row = part.closest('li');
    const rows = [...(row?.parentElement?.children ?? [])];
    const at = row ? rows.indexOf(row) : -1;
    const document = documents[at];
    if (!document) return;
    const go = (to: number) => {
      const next = rows[to];
      const goal = documents[to];
      if (!next || !goal) return;
      if (event.shiftKey) {
        if (!marking.has(document.id)) marking.extendTo(document.id);
        marking.extendTo(goal.id);
      }
      // To the same part of the next row: from box to box, from name to name.
      const name = part.matches('[data-name]') ? next.querySelector<HTMLElement>('[data-name]') : null;
      (name ?? next.querySelector('input'))?.focus();
    };
    const act = actionOf(event, {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(documents.length - 1),
      ...(marking.marked.length > 0 && { Escape: marking.none }),
      ...(onRename && { F2: () => onRename(document) }),
      ...(onDelete && { Delete: () => onDelete(document) }),
      'Mod+a': marking.all,
    });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function actionOf(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): (() => void) | undefined {
  if (event.altKey) return undefined;
  return actions[event.ctrlKey || event.metaKey ? `Mod+${event.key}` : event.key];
}
