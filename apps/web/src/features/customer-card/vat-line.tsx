import type { ReactNode } from 'react';
import { VatIcon } from '../../ui/icons';
import styles from './vat-line.module.css';

/** What the VAT comes to, in one line. */
export const VatLine = ({ children }: { children: ReactNode }) => (
  <p className={styles['line']}>
    <VatIcon aria-hidden />
    <span>{children}</span>
  </p>
);
