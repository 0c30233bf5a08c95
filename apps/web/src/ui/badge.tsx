import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type Tone = 'success' | 'warning' | 'danger' | 'info' | 'neutral';

/** A short state in words; the colour only repeats them. */
export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`${styles['badge']} ${styles[tone]}`}>
      {icon}
      {children}
    </span>
  );
}
