import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

/** Says it once, when the reader has finished speaking. For counts, saves and the state of jobs. */
export function announce(text: string): void {
  // A region that gets the same text twice stays silent: an invisible space makes it new.
  message = text === message ? `${text}\u00a0` : text;
  listeners.forEach((listener) => listener());
}

/** Stands once in the layout: the page's one polite live region. */
export function Announcer() {
  const spoken = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="sr-only" role="status" aria-live="polite" aria-atomic>
      {spoken}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
