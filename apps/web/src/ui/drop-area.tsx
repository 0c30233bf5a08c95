import { useState, type DragEvent, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './drop-area.module.css';

interface DropAreaProps {
  /** What is said over the area while files are held above it. */
  label: string;
  /** Undefined: nothing can be dropped here. */
  onFiles?: ((files: readonly File[]) => void) | undefined;
  children: ReactNode;
}

/** An area on which files may be dropped. For a mouse only: whoever has none uses the button beside it. */
export function DropArea({ label, onFiles, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  const holdsFiles = (event: DragEvent) => onFiles !== undefined && event.dataTransfer.types.includes('Files');
  return (
    <div
      className={classNames(styles['area'], over && styles['over'])}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles?.([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && (
        <div className={styles['hint']} aria-hidden>
          {label}
        </div>
      )}
    </div>
  );
}
