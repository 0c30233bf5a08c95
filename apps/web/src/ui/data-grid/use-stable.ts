import { useCallback, useEffect, useRef } from 'react';

/** The same function for as long as the grid lives, so that no row renders again because its handler is new. */
export function useStable<Args extends unknown[]>(handler: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
