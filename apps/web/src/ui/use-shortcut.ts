import { useEffect, useRef } from 'react';

/** Single keys may be turned off (WCAG 2.1.4); the choice belongs to this device. */
const KEY = 'register.shortcuts';

export const shortcutsOn = (): boolean => localStorage.getItem(KEY) !== 'off';
export const turnShortcuts = (on: boolean): void => localStorage.setItem(KEY, on ? 'on' : 'off');

/** A single key anywhere on the page, except while one types or a dialog is open. */
export function useShortcut(key: string, run: () => void): void {
  useKeyDown((event) => {
    if (event.key !== key || !isFree(event)) return;
    event.preventDefault();
    run();
  });
}

/** A key after another, pressed soon after it: `g`, then `c`. While the second is waited for, it means nothing else. */
export function useShortcutsAfter(leader: string, runs: Readonly<Record<string, () => void>>): void {
  const until = useRef(0);
  useKeyDown((event) => {
    if (event.key.length > 1 || !isFree(event)) return;
    const isSecond = event.timeStamp < until.current;
    until.current = event.key === leader && !isSecond ? event.timeStamp + soonMs : 0;
    if (!isSecond) return;
    event.preventDefault();
    // Before anybody else hears of it: alone, the second key may mean something on this page.
    event.stopPropagation();
    runs[event.key]?.();
  }, true);
}

/** A letter with Ctrl, on a Mac with Cmd: also while one types, but not while a dialog is open. */
export function useModShortcut(key: string, run: () => void): void {
  useKeyDown((event) => {
    if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    // Else the browser's own meaning of it would come as a surprise, now and then.
    event.preventDefault();
    if (!isDialogOpen()) run();
  });
}

function useKeyDown(heard: (event: KeyboardEvent) => void, first = false): void {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', pressed, first);
    return () => window.removeEventListener('keydown', pressed, first);
  }, [first]);
}

const isFree = (event: KeyboardEvent) =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  shortcutsOn() &&
  !isTyping(event.target) &&
  !isDialogOpen();

const isDialogOpen = () => document.querySelector('[role="dialog"]') !== null;

export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** How long a leading key waits for the next. */
const soonMs = 1500;
