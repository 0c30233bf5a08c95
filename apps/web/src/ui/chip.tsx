import { CloseIcon } from './icons';
import styles from './chip.module.css';

interface ChipProps {
  children: string;
  /** Said by the cross, e.g. "Ta bort filter Status". */
  removeLabel: string;
  onRemove: () => void;
  /** Makes the words a button: leads to where the choice was made. */
  onOpen?: () => void;
}

/** A choice that is in force and can be taken away: by the cross or Backspace. */
export function Chip({ children, removeLabel, onRemove, onOpen }: ChipProps) {
  return (
    <span className={styles['chip']}>
      {onOpen ? (
        <button type="button" className={styles['open']} onClick={onOpen}>
          {children}
        </button>
      ) : (
        <span className={styles['text']}>{children}</span>
      )}
      <button
        type="button"
        className={styles['remove']}
        aria-label={removeLabel}
        onClick={onRemove}
        onKeyDown={(event) => (event.key === 'Backspace' || event.key === 'Delete') && onRemove()}
      >
        <CloseIcon aria-hidden />
      </button>
    </span>
  );
}
