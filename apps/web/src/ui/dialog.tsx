import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { useInertPage } from './use-inert-page';
import { useIsPhone } from './use-media';

interface DialogProps {
  opened: boolean;
  /** Escape, the cross and a click outside. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the safe one first; the last is the one to press. */
  actions?: ReactNode;
  /** Width in px on a desktop. */
  width?: number;
  /** For content that needs room: a phone gives it the whole screen. */
  wide?: boolean;
  /** Without a cross, Escape or a click outside: an answer is needed. */
  insistent?: boolean;
}

/** Focus is caught inside and goes back to the opener when it closes. */
export function Dialog(props: DialogProps) {
  const { opened, onClose, title, children, actions, width = 480, wide = false, insistent = false } = props;
  const phone = useIsPhone();
  useInertPage(opened);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={wide ? Math.max(width, 640) : width}
      fullScreen={wide && phone}
      centered
      closeOnEscape={!insistent}
      closeOnClickOutside={!insistent}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* Not the kit's own header: that element would be a second banner on the page. */}
        <div className={styles['head']}>
          <Modal.Title>{title}</Modal.Title>
          {!insistent && <Modal.CloseButton />}
        </div>
        <Modal.Body>
          {children}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
