import { useMemo, useRef, type RefCallback } from 'react';

interface Place {
  readonly ref: RefCallback<HTMLDivElement>;
  readonly tabIndex: -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the focus where somebody works whose row or button has gone: another folder was opened, or a row was deleted.
 * Then the place itself has it, and the next Tab leads to the first row. `goTo` does what leads to another place.
 */
export function useKeptFocus(): [place: Place, goTo: (act: () => void) => void] {
  const element = useRef<HTMLDivElement | null>(null);
  const inside = useRef(false);
  return useMemo(() => {
    const place: Place = {
      ref: (found) => {
        element.current = found;
        if (!found) return;
        const watcher = new MutationObserver(() => {
          if (inside.current && document.activeElement === document.body) found.focus();
        });
        watcher.observe(found, { childList: true, subtree: true });
        return () => watcher.disconnect();
      },
      tabIndex: -1,
      onFocus: () => void (inside.current = true),
      // A row that is taken away lets go of the focus, too; whoever goes elsewhere is there by the next moment.
      onBlur: () =>
        void setTimeout(() => {
          const now = document.activeElement;
          if (now !== document.body && !element.current?.contains(now)) inside.current = false;
        }),
    };
    const goTo = (act: () => void) => {
      act();
      element.current?.focus();
    };
    return [place, goTo];
  }, []);
}
