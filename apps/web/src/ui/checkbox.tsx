import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names';
import styles from './checkbox.module.css';

interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
}

/** A box of 18 px in a target of 24 px, 44 px on a phone. */
export function Checkbox({ label, hideLabel = false, className, ...input }: CheckboxProps) {
  return (
    <label className={classNames(styles['target'], className)}>
      <input {...input} type="checkbox" className={styles['box']} />
      <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
    </label>
  );
}
