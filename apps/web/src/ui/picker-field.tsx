import { Combobox, useCombobox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { FieldTexts } from './field';
import { SearchIcon } from './icons';
import styles from './picker-field.module.css';
import { TextField } from './text-field';

export interface PickerOption {
  value: string;
  label: string;
  /** More about it, at the end of the line. */
  detail?: string | undefined;
}

interface PickerFieldProps extends FieldTexts {
  name?: string;
  /** What is typed: the caller finds the options for it. */
  query: string;
  onQuery: (query: string) => void;
  options: readonly PickerOption[];
  onPick: (value: string) => void;
  /** Says why there are no options: nothing found, still looking. Null closes the list. */
  note: string | null;
}

/** Finds one of many while one types, and hands it over. The list is the caller's: nothing is filtered here. */
export function PickerField({ query, onQuery, options, onPick, note, ...field }: PickerFieldProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const leave = (event: KeyboardEvent) => {
    // Closes the list, and not what the field stands in.
    if (event.key === 'Escape' && combobox.dropdownOpened) event.stopPropagation();
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => {
        onPick(value);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextField
          {...field}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onFocus={() => query !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={leave}
          startIcon={<SearchIcon aria-hidden />}
          autoComplete="off"
          spellCheck={false}
          inputMode="search"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query.trim() === '' || (options.length === 0 && note === null)}>
        <Combobox.Options aria-label={field.label}>
          {options.map(({ value, label, detail }) => (
            <Combobox.Option key={value} value={value} className={styles['option'] ?? ''}>
              <span>{label}</span>
              {detail && <span className={styles['detail']}>{detail}</span>}
            </Combobox.Option>
          ))}
          {options.length === 0 && note !== null && <Combobox.Empty>{note}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
