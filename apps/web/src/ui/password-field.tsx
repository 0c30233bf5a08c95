import { useState } from 'react';
import { useIntl } from 'react-intl';
import { TextField, type TextFieldProps } from './text-field';
import styles from './password-field.module.css';

/** Paste and password managers are welcome; what is typed can be shown. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'end'>) {
  const [shown, setShown] = useState(false);
  const { formatMessage } = useIntl();
  return (
    <TextField
      autoComplete="current-password"
      {...props}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      end={
        <button type="button" className={styles['show']} aria-pressed={shown} onClick={() => setShown(!shown)}>
          {formatMessage({ id: shown ? 'ui.password.hide' : 'ui.password.show' })}
          <span className="sr-only"> {props.label}</span>
        </button>
      }
    />
  );
}
