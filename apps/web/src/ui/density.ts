import { useSyncExternalStore } from 'react';

export type Density = 'comfortable' | 'compact';

/** The same key is read by public/scheme.js before the first paint, when nobody knows yet who it is. */
const KEY = 'register.density';
const listeners = new Set<() => void>();
let owner = '';

const ownKey = () => `${KEY}.${owner}`;
const density = (): Density => (localStorage.getItem(KEY) === 'compact' ? 'compact' : 'comfortable');

export function chooseDensity(chosen: Density): void {
  localStorage.setItem(ownKey(), chosen);
  apply(chosen);
}

/** Whose choice the screen follows: each user of a machine has their own on it. */
export function followDensityOf(userId: string): void {
  owner = userId;
  apply(localStorage.getItem(ownKey()) === 'compact' ? 'compact' : 'comfortable');
}

export const useDensity = () => useSyncExternalStore(subscribe, density);

function apply(chosen: Density): void {
  localStorage.setItem(KEY, chosen);
  document.documentElement.toggleAttribute('data-density', false);
  if (chosen === 'compact') document.documentElement.setAttribute('data-density', 'compact');
  listeners.forEach((listener) => listener());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
