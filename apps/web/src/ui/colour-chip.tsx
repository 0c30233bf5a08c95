import { Children, type ReactNode } from 'react';
import { classNames } from './class-names';
import { CloseIcon } from './icons';
import styles from './colour-chip.module.css';

/** Pairs of colours that can be read in both schemes: tokens.css has them, tokens.test.ts measures them. */
export type ChipColour = 'grey' | 'blue' | 'teal' | 'green' | 'yellow' | 'orange' | 'red' | 'purple';

interface ColourChipProps {
  colour: ChipColour;
  /** No longer chosen anew. */
  faded?: boolean;
  children: string;
}

/** A word in a colour of its own; the word says it all. */
export function ColourChip({ colour, faded, children }: ColourChipProps) {
  return (
    <span className={classNames(styles['chip'], styles[colour], faded && styles['faded'])} title={children}>
      {children}
    </span>
  );
}

/** The same, to be taken away: by the cross, or by Backspace on it. */
export function RemovableChip({
  colour,
  removeLabel,
  onRemove,
  children,
}: ColourChipProps & { removeLabel: string; onRemove: () => void }) {
  return (
    <span className={classNames(styles['removable'], styles[colour])}>
      <span className={styles['word']}>{children}</span>
      <button
        type="button"
        className={styles['remove']}
        aria-label={removeLabel}
        onClick={(event) => {
          // The list that the chip stands in would open.
          event.stopPropagation();
          onRemove();
        }}
        onKeyDown={(event) => (event.key === 'Backspace' || event.key === 'Delete') && onRemove()}
      >
        <CloseIcon aria-hidden />
      </button>
    </span>
  );
}

/** Several of them, as a list. */
export function ColourChips({ label, oneLine, children }: { label: string; oneLine: boolean; children: ReactNode }) {
  return (
    <ul className={classNames(styles['chips'], oneLine && styles['oneLine'])} aria-label={label}>
      {Children.map(children, (chip) => (
        <li>{chip}</li>
      ))}
    </ul>
  );
}
