import { useEffect, type RefObject } from 'react';
import { justSaved } from '../just-saved';

/** Lights up what was just saved, for a good second. */
export function useFlash(card: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const saved = justSaved(id);
    const fields = [...(card.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].filter(({ dataset }) =>
      saved.some((path) => path === dataset['field'] || path.startsWith(`${dataset['field']}.`)),
    );
    for (const field of fields) field.dataset['saved'] = '';
    const timer = setTimeout(() => fields.forEach((field) => delete field.dataset['saved']), 1300);
    return () => clearTimeout(timer);
  }, [card, id]);
}
