import { useSyncExternalStore } from 'react';

export type Density = 'comfortable' | 'compact';

/** The same key is read by public/scheme.js before the first paint. */
const KEY = 'register.density';
const listeners = new Set<() => void>();

const density = (): Density => (localStorage.getItem(KEY) === 'compact' ? 'compact' : 'comfortable');

export function chooseDensity(chosen: Density): void {
  localStorage.setItem(KEY, chosen);
  document.documentElement.toggleAttribute('data-density', false);
  if (chosen === 'compact') document.documentElement.setAttribute('data-density', 'compact');
  listeners.forEach((listener) => listener());
}

export const useDensity = () => useSyncExternalStore(subscribe, density);

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
