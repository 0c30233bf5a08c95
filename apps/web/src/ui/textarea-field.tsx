import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './field';
import styles from './field.module.css';

interface TextareaFieldProps extends FieldTexts, Omit<ComponentPropsWithRef<'textarea'>, 'required' | 'children'> {}

/** Several lines; grows with the text. */
export function TextareaField(props: TextareaFieldProps) {
  const { label, description, error, required, changed, id, rows = 3, ...input } = props;
  return (
    <Field {...{ label, description, error, required, changed, id }}>
      {(field) => (
        <div className={styles['box']}>
          <textarea rows={rows} {...input} {...field} className={styles['textarea']} />
        </div>
      )}
    </Field>
  );
}
