import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { ErrorIcon } from './icons';
import styles from './field.module.css';

export interface FieldTexts {
  label: string;
  /** Help, always below the input so that fields in a row align. */
  description?: ReactNode;
  /** How to put it right. Shown between the input and the help. */
  error?: ReactNode;
  required?: boolean;
  /** Differs from what is saved: marked by a bar at the left. */
  changed?: boolean;
}

interface FieldProps extends FieldTexts {
  /** Use when the input's id is given from outside. */
  id?: string | undefined;
  children: (input: FieldInput) => ReactNode;
}

/** What the input must carry so that it is announced with its texts. */
export interface FieldInput {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Label, input, error, help: in this order everywhere. */
export function Field({ label, description, error, required, changed, id, children }: FieldProps) {
  const made = useId();
  const inputId = id ?? made;
  const errorId = error ? `${inputId}-error` : undefined;
  const helpId = description ? `${inputId}-help` : undefined;
  return (
    <div className={classNames(styles['field'], changed && styles['changed'])}>
      <label className={styles['label']} htmlFor={inputId}>
        {label}
        {required && <RequiredMark />}
      </label>
      {children({
        id: inputId,
        'aria-describedby': [errorId, helpId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      <FieldError id={errorId}>{error}</FieldError>
      {description && (
        <p className={styles['description']} id={helpId}>
          {description}
        </p>
      )}
    </div>
  );
}

export function FieldError({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (!children) return null;
  return (
    <span className={styles['error']} id={id}>
      <ErrorIcon aria-hidden />
      <span>{children}</span>
    </span>
  );
}

/** Seen, not heard: aria-required says it to a screen reader. */
export const RequiredMark = () => (
  <span className={styles['required']} aria-hidden>
    {' *'}
  </span>
);
