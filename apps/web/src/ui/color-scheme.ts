import { useSyncExternalStore } from 'react';

export type SchemeChoice = 'auto' | 'light' | 'dark';
export type Scheme = 'light' | 'dark';

/** The same key is read by public/scheme.js before the first paint. */
const KEY = 'register.scheme';
const listeners = new Set<() => void>();

function schemeChoice(): SchemeChoice {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

export function chooseScheme(choice: SchemeChoice): void {
  if (choice === 'auto') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, choice);
  listeners.forEach((listener) => listener());
}

export const useSchemeChoice = () => useSyncExternalStore(subscribe, schemeChoice);

/** What is shown now: the choice, or what the system prefers. */
export const useScheme = () => useSyncExternalStore(subscribe, currentScheme);

/** Keeps the document's attribute in step with the choice and the system; returns how to stop. */
export function followScheme(): () => void {
  const apply = () => document.documentElement.setAttribute('data-mantine-color-scheme', currentScheme());
  apply();
  return subscribe(apply);
}

function currentScheme(): Scheme {
  const choice = schemeChoice();
  if (choice !== 'auto') return choice;
  return prefersDark().matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const system = prefersDark();
  listeners.add(changed);
  system.addEventListener('change', changed);
  return () => {
    listeners.delete(changed);
    system.removeEventListener('change', changed);
  };
}

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');
