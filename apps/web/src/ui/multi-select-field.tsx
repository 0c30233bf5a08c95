import { MultiSelect } from '@mantine/core';
import { useReducer } from 'react';
import { classNames } from './class-names';
import { ColourChip, RemovableChip, type ChipColour } from './colour-chip';
import type { FieldTexts } from './field';
import { FieldError, RequiredMark } from './field';
import { DoneIcon } from './icons';
import styles from './multi-select-field.module.css';

export interface MultiSelectOption {
  value: string;
  label: string;
  /** The option is shown as a chip of this colour. */
  colour?: ChipColour;
}

interface MultiSelectFieldProps extends FieldTexts {
  options: readonly MultiSelectOption[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  onBlur?: () => void;
  name: string;
  placeholder: string;
  /** Said by the cross of what is chosen: "Ta bort VIP". */
  removeLabel: (label: string) => string;
}

/** Any number of several. The whole list opens at once; typing narrows it, and choosing again takes away. */
export function MultiSelectField({
  options,
  value,
  onChange,
  name,
  label,
  required,
  error,
  changed,
  removeLabel,
  placeholder,
  ...select
}: MultiSelectFieldProps) {
  // As in SelectField: the list is named to screen readers one drawing after it is made.
  const [, drawAgain] = useReducer((drawings: number) => drawings + 1, 0);
  const optionOf = (wanted: string) => options.find((option) => option.value === wanted);
  return (
    <div className={classNames(styles['field'], changed && styles['changed'])}>
      <MultiSelect
        {...select}
        data={[...options]}
        value={[...value]}
        onChange={onChange}
        data-name={name}
        placeholder={value.length === 0 ? placeholder : ''}
        searchable
        onDropdownOpen={() => requestAnimationFrame(drawAgain)}
        classNames={{ pillsList: styles['chosen'] ?? '', inputField: styles['input'] ?? '' }}
        label={
          <>
            {label}
            {required && <RequiredMark />}
          </>
        }
        aria-required={required || undefined}
        error={error ? <FieldError id={undefined}>{error}</FieldError> : undefined}
        renderOption={({ option, checked }) => (
          <span className={styles['option']}>
            <ColourChip colour={optionOf(option.value)?.colour ?? 'grey'}>{option.label}</ColourChip>
            {checked && <DoneIcon aria-hidden />}
          </span>
        )}
        renderPill={({ option, onRemove }) => (
          <RemovableChip
            colour={optionOf(String(option?.value))?.colour ?? 'grey'}
            removeLabel={removeLabel(option?.label ?? '')}
            onRemove={() => onRemove?.()}
          >
            {option?.label ?? ''}
          </RemovableChip>
        )}
      />
    </div>
  );
}
