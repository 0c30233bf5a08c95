import { CloseIcon } from './icons';
import styles from './chip.module.css';

interface ChipProps {
  children: string;
  /** Said by the cross, e.g. "Ta bort filter Status". */
  removeLabel: string;
  onRemove: () => void;
}

/** A choice that is in force and can be taken away: by the cross or Backspace. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <span className={styles['chip']}>
      {children}
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
