import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import type { ShownImport } from '../use-import';
import type { ImportRow } from '../use-import-rows';
import { isMasked } from './cell-editor';
import styles from './correct.module.css';
import type { Corrections } from './use-corrections';

interface EditRowDialogProps {
  row: ImportRow;
  columns: ShownImport['columns'];
  corrections: Corrections;
  onClose: () => void;
}

/** All mapped cells of a row, each to be changed before it is written. */
export function EditRowDialog({ row, columns, corrections, onClose }: EditRowDialogProps) {
  const { formatMessage } = useIntl();
  const [texts, setTexts] = useState<Readonly<Record<number, string>>>({});
  const mapped = columns.filter(({ field }) => field !== null);
  const faults = new Map(row.errors.map(({ columnIndex, message }) => [columnIndex, message]));
  const whole = row.errors.filter(({ columnIndex }) => columnIndex === null);
  const save = async () => {
    const cells = Object.entries(texts).map(([column, value]) => ({ column: Number(column), value }));
    if (cells.length === 0 || (await corrections.correct(row, { cells }))) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      wide
      title={formatMessage({ id: 'import.correct.edit.title' }, { row: row.rowNumber })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'import.correct.cancel' })}</Button>
          <Button variant="primary" type="submit" form="import-row" busy={corrections.busy}>
            {formatMessage({ id: 'import.correct.save' })}
          </Button>
        </>
      }
    >
      <form
        id="import-row"
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {corrections.trouble !== null && (
          <Alert tone="danger" announced>
            {corrections.trouble}
          </Alert>
        )}
        {whole.map(({ message }) => (
          <Alert key={message} tone="danger">
            {message}
          </Alert>
        ))}
        {mapped.map(({ index, heading }) => {
          const stored = row.cells[index] ?? '';
          const start = isMasked(stored) ? '' : stored;
          const original = row.corrections.find(({ column }) => column === index)?.original;
          return (
            <TextField
              key={index}
              label={heading}
              description={
                original === undefined ? undefined : formatMessage({ id: 'import.correct.inFile' }, { original })
              }
              error={faults.get(index)}
              placeholder={start === stored ? undefined : stored}
              value={texts[index] ?? start}
              onChange={({ target }) => setTexts((before) => withText(before, index, target.value, start))}
            />
          );
        })}
      </form>
    </Dialog>
  );
}

/** A text that is what it was is no change. */
function withText(before: Readonly<Record<number, string>>, index: number, text: string, start: string) {
  const { [index]: _, ...others } = before;
  return text === start ? others : { ...others, [index]: text };
}
