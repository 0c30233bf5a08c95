import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldError } from './field';
import styles from './switch-field.module.css';

interface SwitchFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'role' | 'disabled' | 'children'> {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  changed?: boolean;
  /** Why it cannot be changed now; shown below, and the switch stays focusable. */
  blockedBecause?: string | undefined;
}

/** On or off: a native checkbox told to be a switch. */
export function SwitchField({
  label,
  description,
  error,
  changed,
  blockedBecause,
  id,
  className,
  ...input
}: SwitchFieldProps) {
  const made = useId();
  const inputId = id ?? made;
  const help = blockedBecause ?? description;
  const describedBy = [error && `${inputId}-error`, help && `${inputId}-help`].filter(Boolean).join(' ') || undefined;
  const blocked = blockedBecause !== undefined;
  return (
    <div className={classNames(styles['row'], changed && styles['changed'], className)}>
      <input
        {...input}
        id={inputId}
        type="checkbox"
        role="switch"
        className={styles['switch']}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        aria-disabled={blocked || undefined}
        onClick={(event) => (blocked ? event.preventDefault() : input.onClick?.(event))}
      />
      <label className={styles['label']} htmlFor={inputId}>
        {label}
      </label>
      <div className={styles['texts']}>
        <FieldError id={`${inputId}-error`}>{error}</FieldError>
        {help && (
          <p className={styles['description']} id={`${inputId}-help`}>
            {help}
          </p>
        )}
      </div>
    </div>
  );
}
