import type { ReactNode } from 'react';
import { Alert } from './alert';
import { Button } from './button';
import { CopyButton } from './copy-button';
import { Dialog } from './dialog';
import styles from './shown-once-dialog.module.css';
import { TextField } from './text-field';

export interface ShownOnce {
  label: string;
  value: string;
  /** "Kopiera nyckeln". */
  copy: string;
}

interface ShownOnceDialogProps {
  title: string;
  /** What becomes of it, and that it is not shown again. */
  text: string;
  tone?: 'info' | 'warning';
  /** In one line; left out: it is among the children. Null: there is nothing to be lost, and the text says why. */
  secret?: ShownOnce | null;
  children?: ReactNode;
  /** "Jag har sparat nyckeln". */
  done: string;
  onDone: () => void;
}

/** Something that is shown this once: the dialog closes only by saying that it has been taken care of. */
export function ShownOnceDialog(props: ShownOnceDialogProps) {
  const { title, text, tone = 'warning', secret, children, done, onDone } = props;
  return (
    <Dialog
      opened
      insistent={secret !== null}
      wide
      onClose={onDone}
      title={title}
      actions={
        <Button variant="primary" onClick={onDone}>
          {done}
        </Button>
      }
    >
      <div className={styles['content']}>
        <Alert tone={tone}>{text}</Alert>
        {secret && (
          <div className={styles['secret']}>
            <TextField
              label={secret.label}
              className={styles['value']}
              value={secret.value}
              readOnly
              onFocus={(event) => event.target.select()}
            />
            <CopyButton text={secret.value} label={secret.copy} variant="primary" />
          </div>
        )}
        {children}
      </div>
    </Dialog>
  );
}
