import type { CSSProperties } from 'react';
import styles from './skeleton.module.css';

interface SkeletonProps {
  width?: CSSProperties['width'];
  height?: CSSProperties['height'];
  lines?: number;
}

/** The shape of what is coming; appears after 150 ms so that quick answers do not blink. */
export function Skeleton({ width = '100%', height = 16, lines = 1 }: SkeletonProps) {
  return (
    <span className={styles['lines']} aria-hidden>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={styles['skeleton']}
          style={{ width: line > 0 && line === lines - 1 ? '60%' : width, height }}
        />
      ))}
    </span>
  );
}
