import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import type { RowLine } from '../row-lines';
import styles from './correct.module.css';
import type { Corrections } from './use-corrections';

interface CellEditorProps {
  line: RowLine;
  /** What the column is called. */
  column: string;
  corrections: Corrections;
}

/** The cell of a fault, to be put right where it stands: Enter or leaving it keeps the text, Escape takes it back. */
export function CellEditor({ line: { row, fault }, column, corrections }: CellEditorProps) {
  const { formatMessage } = useIntl();
  const box = useRef<HTMLSpanElement>(null);
  const stored = fault?.value ?? '';
  // Nobody writes on behind a mask: the number is typed anew.
  const start = isMasked(stored) ? '' : stored;
  const [text, setText] = useState(start);
  const index = fault?.columnIndex ?? null;
  if (!fault || index === null) return stored;
  const changed = text !== start;

  const save = async (how: { alike: boolean; staysHere: boolean }) => {
    if (!changed || corrections.busy) return;
    const back = how.staysHere ? placeOf(box.current) : null;
    await corrections.correct(row, { cells: [{ column: index, value: text }], alike: how.alike });
    back?.();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void save({ alike: false, staysHere: true });
    if (event.key === 'Escape') setText(start);
  };
  const left = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) void save({ alike: false, staysHere: false });
  };
  return (
    <span ref={box} className={styles['cell']} onBlur={left}>
      <input
        type="text"
        data-cell={`${row.rowNumber} ${index}`}
        className={styles['input']}
        aria-label={formatMessage({ id: 'import.correct.cell' }, { column, row: row.rowNumber })}
        aria-invalid
        placeholder={start === stored ? undefined : stored}
        value={text}
        readOnly={corrections.busy}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={pressed}
      />
      {changed && (
        <Button onClick={() => void save({ alike: false, staysHere: true })}>
          {formatMessage({ id: 'import.correct.one' })}
        </Button>
      )}
      {changed && fault.alike > 0 && (
        <Button onClick={() => void save({ alike: true, staysHere: true })}>
          {formatMessage({ id: 'import.correct.alike' }, { count: fault.alike + 1 })}
        </Button>
      )}
    </span>
  );
}

export const isMasked = (text: string): boolean => text.includes('****');

/**
 * Back to the cell once the list shows what came of it: to itself where it still is wrong, else to the fault after it, or
 * before it; to the tab when none is left.
 */
function placeOf(box: HTMLElement | null): () => void {
  const list = box?.closest('[data-rows]');
  // A list that has gone still holds its cells.
  const cells = () => (list?.isConnected ? [...list.querySelectorAll<HTMLElement>('[data-cell]')] : []);
  const all = cells();
  const at = all.findIndex((cell) => box?.contains(cell));
  const wanted = [...all.slice(at), ...all.slice(0, at).reverse()].map((cell) => cell.dataset['cell']);
  const back = (frames: number) => {
    // The editor gives way to another as soon as its row is another.
    if (box?.isConnected && frames > 0) return void requestAnimationFrame(() => back(frames - 1));
    const now = new Map(cells().map((cell) => [cell.dataset['cell'], cell]));
    const next = wanted.map((key) => now.get(key)).find((cell) => cell !== undefined);
    (next ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
  };
  return () => back(60);
}
