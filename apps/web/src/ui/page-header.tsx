import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { BackIcon } from './icons';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** The page's one h1; gets the focus after navigation. */
  title: ReactNode;
  /** Small line above the title, e.g. a number. */
  above?: ReactNode;
  /** Beside the title: count, badges. */
  beside?: ReactNode;
  /** Where the arrow before the title leads, and what it is called. */
  back?: { readonly href: string; readonly label: string } | undefined;
  actions?: ReactNode;
  /** Stays at the top while the page scrolls. */
  sticky?: boolean;
}

export function PageHeader({ title, above, beside, back, actions, sticky = false }: PageHeaderProps) {
  return (
    <div className={`${styles['header']} ${sticky ? styles['sticky'] : ''}`}>
      {back && (
        <AppLink href={back.href} className={styles['back']} aria-label={back.label} title={back.label}>
          <BackIcon aria-hidden />
        </AppLink>
      )}
      <div className={styles['titles']}>
        {above && <div className={styles['above']}>{above}</div>}
        <div className={styles['line']}>
          <h1 tabIndex={-1}>{title}</h1>
          {beside}
        </div>
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
