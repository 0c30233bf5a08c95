import { Select } from '@mantine/core';
import { useReducer, type Ref } from 'react';
import type { FieldTexts } from './field';
import { FieldError, RequiredMark } from './field';
import { classNames } from './class-names';
import styles from './select-field.module.css';

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldTexts {
  options: readonly SelectOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  name?: string;
  ref?: Ref<HTMLInputElement>;
  placeholder?: string;
  /** Typing narrows the list; for more than about ten options. */
  searchable?: boolean;
  clearable?: boolean;
  readOnly?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
}

/** One of several. With react-hook-form: inside a Controller. */
export function SelectField({
  options,
  label,
  required,
  error,
  changed,
  hideLabel = false,
  ...select
}: SelectFieldProps) {
  // The list is made when it opens, and the kit names it to screen readers one drawing later: this is that drawing.
  const [, drawAgain] = useReducer((drawings: number) => drawings + 1, 0);
  return (
    <div className={classNames(styles['field'], changed && styles['changed'])}>
      <Select
        {...select}
        onDropdownOpen={() => requestAnimationFrame(drawAgain)}
        data={[...options]}
        allowDeselect={false}
        // What one types replaces what is chosen, in place of being added to it.
        onFocus={(event) => select.searchable && event.currentTarget.select()}
        aria-label={hideLabel ? label : undefined}
        label={
          hideLabel ? undefined : (
            <>
              {label}
              {required && <RequiredMark />}
            </>
          )
        }
        aria-required={required || undefined}
        error={error ? <FieldError id={undefined}>{error}</FieldError> : undefined}
      />
    </div>
  );
}
