import { Drawer as KitDrawer } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './drawer.module.css';
import { useInertPage } from './use-inert-page';
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
  useInertPage(opened);
  return (
    <KitDrawer.Root opened={opened} onClose={onClose} position="right" size={phone ? '100%' : width}>
      <KitDrawer.Overlay />
      <KitDrawer.Content>
        {/* Not the kit's own header: that element would be a second banner on the page. */}
        <div className={styles['head']}>
          <KitDrawer.Title>{title}</KitDrawer.Title>
          <KitDrawer.CloseButton />
        </div>
        <KitDrawer.Body>
          <div className={styles['content']}>{children}</div>
          {footer && <div className={styles['footer']}>{footer}</div>}
        </KitDrawer.Body>
      </KitDrawer.Content>
    </KitDrawer.Root>
  );
}
