import { useEffect, type RefObject } from 'react';

/** A double click on a value edits it. A short cut for the mouse: the button and the E key do the same for everybody. */
export function useDoubleClickEdit(card: RefObject<HTMLElement | null>, edit: ((field: string) => void) | null): void {
  useEffect(() => {
    const element = card.current;
    if (!element || !edit) return;
    const clicked = ({ target }: MouseEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('a, button')) return;
      const field = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
      if (field) edit(field);
    };
    element.addEventListener('dblclick', clicked);
    return () => element.removeEventListener('dblclick', clicked);
  }, [card, edit]);
}
