import { Popover } from '@mantine/core';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { anchorStyle, type Anchor } from './anchor';
import { focusBack } from './focus-trail';
import styles from './anchored-panel.module.css';

interface AnchoredPanelProps {
  title: string;
  at: Anchor;
  /** Escape. */
  onClose: () => void;
  /** A press beside it. */
  onPressOutside: () => void;
  children: ReactNode;
}

/** A small dialog at a place in the page; the focus is caught inside and goes back when it closes. */
export function AnchoredPanel({ title, at, onClose, onPressOutside, children }: AnchoredPanelProps) {
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent) => {
    // A list that is open has the key first.
    if (event.key !== 'Escape' || document.querySelector('[role="listbox"]') !== null) return;
    event.stopPropagation();
    onClose();
  };
  usePressOutside(panel, onPressOutside);
  useEffect(() => focusBack, []);
  return (
    <Popover
      opened
      trapFocus
      width={340}
      position="bottom-start"
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span aria-hidden style={anchorStyle(at)} />
      </Popover.Target>
      <Popover.Dropdown ref={panel} aria-labelledby={titleId} onKeyDown={pressed}>
        <div className={styles['panel']}>
          <p className={styles['title']} id={titleId}>
            {title}
          </p>
          {children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Lists that belong to a field of the panel lie beside it, and are no outside. */
function usePressOutside(panel: RefObject<HTMLElement | null>, act: () => void) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const pressed = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || panel.current?.contains(target)) return;
      if (target.closest('[role="listbox"], [role="dialog"]') === null) latest.current();
    };
    window.addEventListener('pointerdown', pressed, true);
    return () => window.removeEventListener('pointerdown', pressed, true);
  }, [panel]);
}
