import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { useIsPhone } from './use-media';

interface DialogProps {
  opened: boolean;
  /** Escape, the cross and a click outside. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the safe one first; the last is the one to press. */
  actions?: ReactNode;
  /** Width in px on a desktop; a phone gets the whole screen when `wide`. */
  width?: number;
  wide?: boolean;
  /** Without a cross, Escape or a click outside: an answer is needed. */
  insistent?: boolean;
}

/** Focus is caught inside and goes back to the opener when it closes. */
export function Dialog({
  opened,
  onClose,
  title,
  children,
  actions,
  width = 480,
  wide = false,
  insistent = false,
}: DialogProps) {
  const phone = useIsPhone();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={wide ? Math.max(width, 640) : width}
      fullScreen={wide && phone}
      centered
      withCloseButton={!insistent}
      closeOnEscape={!insistent}
      closeOnClickOutside={!insistent}
    >
      {children}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </Modal>
  );
}
