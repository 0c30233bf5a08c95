import type { ReactNode, Ref } from 'react';
import styles from './alert.module.css';
import type { Tone } from './badge';
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from './icons';

interface AlertProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Small print: the id to give to support. */
  requestId?: string | undefined;
  /** Spoken when it appears: for what went wrong just now, not for lasting information. */
  announced?: boolean;
  ref?: Ref<HTMLDivElement>;
}

const icons = { success: SuccessIcon, warning: WarningIcon, danger: ErrorIcon, info: InfoIcon, neutral: InfoIcon };

/** What happened, what is kept, what to do next. */
export function Alert({ tone = 'info', title, children, actions, requestId, announced = false, ref }: AlertProps) {
  const Icon = icons[tone];
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      className={`${styles['alert']} ${styles[tone]}`}
      role={announced ? 'alert' : undefined}
    >
      <Icon aria-hidden />
      <div className={styles['text']}>
        {title && <p className={styles['title']}>{title}</p>}
        {children && <div>{children}</div>}
        {requestId && (
          <p className={styles['id']}>
            <code>{requestId}</code>
          </p>
        )}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
