import { useEffect, useRef } from 'react';

/** Escape leaves the form (the guard asks where there is something to lose), unless a layer above or a list is closed by it. */
export function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !hasLayer()) latest.current();
    };
    // Before anybody else: once a list has closed itself, it can no longer be seen that the key was meant for it.
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
}

export const hasLayer = () =>
  [...document.querySelectorAll('[role="dialog"], [role="listbox"], [role="menu"]')].some(
    (layer) => layer.getClientRects().length > 0,
  );
