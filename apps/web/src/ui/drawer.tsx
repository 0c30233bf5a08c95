import { Drawer as KitDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './drawer.module.css';
import { useIsPhone } from './use-media';

interface DrawerProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Stays at the bottom while the content scrolls. */
  footer?: ReactNode;
  /** Width in px on a desktop; a phone gets the whole screen. */
  width?: number;
}

/** A panel from the right edge. */
export function Drawer({ opened, onClose, title, children, footer, width = 400 }: DrawerProps) {
  const phone = useIsPhone();
  return (
    <KitDrawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={phone ? '100%' : width}
      transitionProps={{ duration: 180 }}
    >
      <div className={styles['content']}>{children}</div>
      {footer && <div className={styles['footer']}>{footer}</div>}
    </KitDrawer>
  );
}
