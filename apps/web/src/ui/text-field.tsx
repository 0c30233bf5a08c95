import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names';
import { Field, type FieldTexts } from './field';
import styles from './field.module.css';

export interface TextFieldProps extends FieldTexts, Omit<ComponentPropsWithRef<'input'>, 'required' | 'children'> {
  startIcon?: ReactNode;
  /** A small button or mark inside the input's right edge. */
  end?: ReactNode;
}

/** One line of text. Native: works with react-hook-form's register and without the kit. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, required, changed, startIcon, end, className, id, ...input } = props;
  return (
    <Field {...{ label, description, error, required, changed, id }}>
      {(field) => (
        <div className={styles['box']}>
          {startIcon && <span className={styles['start']}>{startIcon}</span>}
          <input type="text" {...input} {...field} className={classNames(styles['input'], className)} />
          {end && <span className={styles['end']}>{end}</span>}
        </div>
      )}
    </Field>
  );
}
