import type { ReactNode } from 'react';
import { Alert } from './alert';
import styles from './reasons.module.css';

interface ReasonsProps {
  /** What has not been done. */
  title?: ReactNode;
  /** Nothing is said where there are none. */
  reasons: readonly string[];
}

/** Why something is not done, spoken when it appears. */
export function Reasons({ title, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <Alert tone="danger" announced title={title}>
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Alert>
  );
}
