import { useEffect } from 'react';
import { focusBack } from './focus-trail';

/** Set on the element that holds everything but dialogs, toasts and the live region. */
export const inertPage = { 'data-page': true } as const;

let openDialogs = 0;

/** While a dialog is open, what lies below can neither be reached nor read; when it is gone, one is where one was before it. */
export function useInertPage(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    openDialogs += 1;
    apply();
    return () => {
      openDialogs -= 1;
      apply();
      focusBack();
    };
  }, [opened]);
}

function apply(): void {
  document.querySelector('[data-page]')?.toggleAttribute('inert', openDialogs > 0);
}
