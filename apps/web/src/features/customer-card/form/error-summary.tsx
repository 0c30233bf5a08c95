import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import { useFieldLabel } from '../field-label';
import styles from './error-summary.module.css';
import { focusField } from './focus-field';
import { flatErrors } from './flat-errors';
import type { CardValues } from './form-values';

/** After an attempt to save: everything that stops it, each with a way to its field. */
export function ErrorSummary({ attempts }: { attempts: number }) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const { errors } = useFormState<CardValues>();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) alert.current?.focus();
  }, [attempts]);
  const found = flatErrors(errors);
  if (attempts === 0 || found.length === 0) return null;
  return (
    <Alert
      ref={alert}
      tone="danger"
      announced
      title={formatMessage({ id: 'card.form.errors' }, { count: found.length })}
    >
      <ul className={styles['list']}>
        {found.map(({ name, field, part, message }) => (
          <li key={name}>
            {field === null ? (
              message
            ) : (
              <a
                href={`#${name}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(name);
                }}
              >
                {label(field, part)}: {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
