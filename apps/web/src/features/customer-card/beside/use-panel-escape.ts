import { useEffect, useRef } from 'react';
import { hasLayer } from '../edit/use-escape';

/** Escape closes the panel and nothing else with it; a layer above, or a field that one types in, has the key first. */
export function usePanelEscape(close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || hasLayer() || isTyping(event.target)) return;
      // Else the list would take it as well, and forget what is marked.
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea');
