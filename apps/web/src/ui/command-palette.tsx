import { Modal } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './command-palette.module.css';
import { SearchIcon } from './icons';
import { useInertPage } from './use-inert-page';
import { useIsPhone } from './use-media';

export interface Command {
  id: string;
  label: string;
  /** More about it, at the end of the line. */
  detail?: string | undefined;
  icon: ReactNode;
  run: () => void;
}

export interface CommandGroup {
  id: string;
  label: string;
  commands: readonly Command[];
}

interface CommandPaletteProps {
  opened: boolean;
  onClose: () => void;
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  groups: readonly CommandGroup[];
  /** In place of the list: nothing found, still looking. */
  note: string | null;
  /** What stands below, e.g. what may be typed. */
  foot: ReactNode;
}

/**
 * One field that leads everywhere. The first row is chosen beforehand, and a screen reader is told so: the kit's own
 * combobox tells it only once somebody presses an arrow.
 */
export function CommandPalette(props: CommandPaletteProps) {
  const { opened, onClose, label, placeholder, query, onQuery, groups, note, foot } = props;
  const phone = useIsPhone();
  const base = useId();
  const rows = groups.flatMap(({ commands }) => commands);
  const [chosen, choose] = useChosenRow(rows);
  useInertPage(opened);
  const idOf = (row: number) => `${base}-${row}`;
  const pressed = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.nativeEvent.isComposing || (step === 0 && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === 0) rows[chosen]?.run();
    else if (rows.length > 0) choose((chosen + step + rows.length) % rows.length);
  };
  return (
    <Modal.Root opened={opened} onClose={onClose} size={640} yOffset="10dvh" fullScreen={phone}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Title className="sr-only">{label}</Modal.Title>
        <div className={styles['head']}>
          <SearchIcon aria-hidden />
          <input
            data-autofocus
            ref={focusAtOnce}
            type="text"
            role="combobox"
            aria-label={label}
            aria-expanded={rows.length > 0}
            aria-controls={`${base}-list`}
            aria-autocomplete="list"
            aria-activedescendant={rows.length > 0 ? idOf(chosen) : undefined}
            inputMode="search"
            enterKeyHint="go"
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            className={styles['input']}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
            onKeyDown={pressed}
          />
          <Modal.CloseButton />
        </div>
        {rows.length === 0 && note !== null && <p className={styles['note']}>{note}</p>}
        <div
          role="listbox"
          id={`${base}-list`}
          aria-label={label}
          className={styles['list']}
          hidden={rows.length === 0}
        >
          {groups.map((group) => (
            <div key={group.id} role="group" aria-labelledby={`${base}-${group.id}`}>
              <div id={`${base}-${group.id}`} className={styles['group']}>
                {group.label}
              </div>
              {group.commands.map((command) => {
                const row = rows.indexOf(command);
                return (
                  <Row
                    key={command.id}
                    id={idOf(row)}
                    command={command}
                    chosen={row === chosen}
                    onChoose={() => choose(row)}
                  />
                );
              })}
            </div>
          ))}
        </div>
        <div className={styles['foot']}>{foot}</div>
      </Modal.Content>
    </Modal.Root>
  );
}

interface RowProps {
  id: string;
  command: Command;
  chosen: boolean;
  onChoose: () => void;
}

function Row({ id, command: { icon, label, detail, run }, chosen, onChoose }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // The field has the focus and the keys; a row is for the pointer.
    <button
      type="button"
      ref={row}
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className={styles['row']}
      onMouseMove={chosen ? undefined : onChoose}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {icon}
      <span className={styles['label']}>{label}</span>
      {detail && <span className={styles['detail']}>{detail}</span>}
    </button>
  );
}

/** The first row, until another is chosen; of a new list the first again. */
function useChosenRow(rows: readonly Command[]): [chosen: number, choose: (row: number) => void] {
  const list = rows.map(({ id }) => id).join(' ');
  const [state, setState] = useState({ list, row: 0 });
  return [state.list === list ? state.row : 0, (row) => setState({ list, row })];
}

/** The kit waits a moment with it: what is typed right after the key that opens this would be lost. */
const focusAtOnce = (field: HTMLInputElement | null): void => field?.focus({ preventScroll: true });
