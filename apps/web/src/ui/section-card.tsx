import { useId, type ReactNode } from 'react';
import styles from './section-card.module.css';

interface SectionCardProps {
  /** For links and the table of contents: `#id`. */
  id?: string;
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** One group of fields or facts under an h2. */
export function SectionCard({ id, title, description, actions, children }: SectionCardProps) {
  const headingId = useId();
  return (
    <section className={styles['card']} id={id} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <h2 id={headingId}>{title}</h2>
        {actions && <div className={styles['actions']}>{actions}</div>}
        {description && <p className={styles['description']}>{description}</p>}
      </div>
      {children}
    </section>
  );
}

/** Two naturally paired short fields side by side; below each other on a phone. */
export const FieldPair = ({ children }: { children: ReactNode }) => <div className={styles['pair']}>{children}</div>;
