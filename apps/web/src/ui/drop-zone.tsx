import { useId, useState, type ReactNode } from 'react';
import { buttonClass } from './button';
import { classNames } from './class-names';
import styles from './drop-zone.module.css';
import { ImportIcon } from './icons';

interface DropZoneProps {
  /** "Släpp filen här eller välj den". */
  label: string;
  /** On what looks like a button. */
  chooseLabel: string;
  /** Endings, e.g. `.xlsx`. */
  accept: readonly string[];
  /** Help below, read with the input. */
  children?: ReactNode;
  onFile: (file: File) => void;
}

/** One file, dropped or chosen. The browser's own file input lies over it all: it takes drops, keys and clicks alike. */
export function DropZone({ label, chooseLabel, accept, children, onFile }: DropZoneProps) {
  const helpId = useId();
  const [over, setOver] = useState(false);
  return (
    <div className={classNames(styles['zone'], over && styles['over'])}>
      <span className={styles['icon']} aria-hidden>
        <ImportIcon />
      </span>
      <p className={styles['label']} aria-hidden>
        {label}
      </p>
      <span className={buttonClass('primary')} aria-hidden>
        {chooseLabel}
      </span>
      <div id={helpId}>{children}</div>
      <input
        type="file"
        className={styles['input']}
        aria-label={label}
        aria-describedby={helpId}
        accept={accept.join(',')}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it has been mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
