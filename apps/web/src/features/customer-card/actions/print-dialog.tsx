import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { PrintIcon } from '../../../ui/icons';
import styles from './dialogs.module.css';

interface PrintDialogProps {
  /** Those that the viewer has on this card. */
  sections: readonly { readonly id: string; readonly label: string }[];
  onClose: () => void;
}

/** Which sections of the card come on paper. The history never does: it quotes what stays off it. */
export function PrintDialog({ sections, onClose }: PrintDialogProps) {
  const { formatMessage } = useIntl();
  const printable = sections.filter(({ id }) => id !== 'section-history');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const submit = () => {
    onClose();
    // The dialog goes first: it would stand on the paper.
    setTimeout(() => printWithout([...left]), 200);
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'card.print.title' })}
      actions={
        <>
          <Button onClick={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button
            variant="primary"
            icon={<PrintIcon aria-hidden />}
            blockedBecause={left.size === printable.length ? formatMessage({ id: 'card.print.nothing' }) : undefined}
            onClick={submit}
          >
            {formatMessage({ id: 'card.print' })}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <ul className={styles['people']} aria-label={formatMessage({ id: 'card.print.sections' })}>
          {printable.map(({ id, label }) => (
            <li key={id}>
              <Checkbox label={label} checked={!left.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
            </li>
          ))}
        </ul>
        <p className={styles['note']}>{formatMessage({ id: 'card.print.note' })}</p>
      </div>
    </Dialog>
  );
}

/** What is left out is so for this once. */
function printWithout(ids: readonly string[]): void {
  const elements = ids.flatMap((id) => document.getElementById(id) ?? []);
  elements.forEach((element) => element.setAttribute('data-off-paper', ''));
  window.addEventListener(
    'afterprint',
    () => elements.forEach((element) => element.removeAttribute('data-off-paper')),
    { once: true },
  );
  window.print();
}
