import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After navigation the focus goes to the new page's h1, so that a screen reader says where one is. */
export function useRouteFocus(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return;
        requestAnimationFrame(focusHeading);
      }),
    [router],
  );
}

function focusHeading(): void {
  const main = document.getElementById('main');
  // The page has put the focus somewhere itself, e.g. on the row one came from.
  if (!main || (document.activeElement !== main && main.contains(document.activeElement))) return;
  (main.querySelector<HTMLElement>('h1') ?? main).focus({ preventScroll: true });
}
