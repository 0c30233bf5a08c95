import { Menu as KitMenu } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { anchorStyle, type Anchor } from './anchor';
import { focusBack } from './focus-trail';
import { MenuItems, type MenuItem } from './menu';
import styles from './menu.module.css';

interface ContextMenuProps {
  /** What it is about, read aloud. */
  label: string;
  at: Anchor;
  items: readonly MenuItem[];
  /** More is on its way: said below the items. */
  note?: string | undefined;
  /** Something was chosen, or nothing: Escape, Tab, a press outside. */
  onClose: () => void;
}

/** One menu for many rows: it opens where it was asked for, and gives the focus back. */
export function ContextMenu({ label, at, items, note, onClose }: ContextMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus());
    return () => {
      cancelAnimationFrame(frame);
      focusBack();
    };
  }, []);
  return (
    <KitMenu
      opened
      onChange={(opened) => !opened && onClose()}
      // Not by a key elsewhere, as menus are else: the key that opens this one is still on its way up.
      clickOutsideEvents={['mousedown', 'touchstart']}
      position={at.width > 0 ? 'bottom-end' : 'bottom-start'}
      transitionProps={{ duration: 0 }}
    >
      <KitMenu.Target>
        <span aria-hidden style={anchorStyle(at)} />
      </KitMenu.Target>
      {/* The key that opened it asks for the browser's own menu too, on some systems when it is let go. */}
      <KitMenu.Dropdown ref={list} aria-label={label} onContextMenu={(event) => event.preventDefault()}>
        <MenuItems items={items} />
        {note && (
          <div role="presentation" className={styles['note']}>
            {note}
          </div>
        )}
      </KitMenu.Dropdown>
    </KitMenu>
  );
}
