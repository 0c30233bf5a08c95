import { useEffect, useRef } from 'react';

/** Single keys may be turned off (WCAG 2.1.4); the choice belongs to this device. */
const KEY = 'register.shortcuts';

export const shortcutsOn = (): boolean => localStorage.getItem(KEY) !== 'off';
export const turnShortcuts = (on: boolean): void => localStorage.setItem(KEY, on ? 'on' : 'off');

/** A single key anywhere on the page, except while one types or a dialog is open. */
export function useShortcut(key: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!shortcutsOn() || isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [key]);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
