import { Children, type ReactNode } from 'react';
import { classNames } from './class-names';
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
