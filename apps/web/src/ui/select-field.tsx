import { Select, type OptionsFilter } from '@mantine/core';
import { useMemo, useReducer, type Ref } from 'react';
import { useIntl } from 'react-intl';
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
  const { formatMessage } = useIntl();
  const nothing = formatMessage({ id: 'ui.select.nothing' });
  const filter = useMemo(() => orNothing(nothing), [nothing]);
  return (
    <div className={classNames(styles['field'], changed && styles['changed'])}>
      <Select
        {...select}
        onDropdownOpen={() => requestAnimationFrame(drawAgain)}
        data={[...options]}
        filter={filter}
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

/** A list that shrinks to nothing says so in an option that cannot be chosen: a list without options is none to a screen reader. */
const orNothing =
  (label: string): OptionsFilter =>
  ({ options, search }) => {
    const wanted = search.trim().toLowerCase();
    const found = options.filter((option) => 'label' in option && option.label.toLowerCase().includes(wanted));
    return found.length > 0 ? found : [{ value: '', label, disabled: true }];
  };
