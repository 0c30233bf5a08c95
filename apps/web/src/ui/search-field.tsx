import type { ComponentPropsWithRef } from 'react';
import { CloseIcon, SearchIcon } from './icons';
import styles from './search-field.module.css';

interface SearchFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  label: string;
  clearLabel: string;
  onClear: () => void;
  /** Key that leads here, shown while the field is empty. */
  shortcut?: string | undefined;
}

/** One field to search in; its label is its purpose, so it is read but not shown. */
export function SearchField({ label, clearLabel, onClear, shortcut, ...input }: SearchFieldProps) {
  return (
    <div className={styles['box']} role="search">
      <SearchIcon aria-hidden />
      <input
        {...input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        className={styles['input']}
      />
      {input.value ? (
        <button type="button" className={styles['clear']} aria-label={clearLabel} onClick={onClear}>
          <CloseIcon aria-hidden />
        </button>
      ) : (
        shortcut && (
          <kbd className={styles['key']} aria-hidden>
            {shortcut}
          </kbd>
        )
      )}
    </div>
  );
}
