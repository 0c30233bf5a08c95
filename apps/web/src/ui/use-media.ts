import { useCallback, useSyncExternalStore } from 'react';

/** Phone layout: below 768 px, also reached by zooming in on a desktop. */
export const useIsPhone = () => useMedia('(max-width: 767px)');

/** Room for a table of contents and an aside beside the content. */
export const useIsWide = () => useMedia('(min-width: 1200px)');

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
