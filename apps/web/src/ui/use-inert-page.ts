import { useEffect } from 'react';

/** Set on the element that holds everything but dialogs, toasts and the live region. */
export const inertPage = { 'data-page': true } as const;

let openDialogs = 0;

/** While a dialog is open, what lies below can neither be reached nor read. */
export function useInertPage(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    openDialogs += 1;
    apply();
    return () => {
      openDialogs -= 1;
      apply();
    };
  }, [opened]);
}

function apply(): void {
  document.querySelector('[data-page]')?.toggleAttribute('inert', openDialogs > 0);
}
