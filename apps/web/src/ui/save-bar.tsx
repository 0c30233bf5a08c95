import { useEffect, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from './button';
import styles from './save-bar.module.css';

interface SaveBarProps {
  /** How many fields differ; 0 hides the bar unless `always`. */
  changes: number;
  busy?: boolean;
  onSave: () => void;
  onCancel: () => void;
  saveLabel?: string;
  /** Shown with nothing changed too, as when creating. */
  always?: boolean;
  /** Another way to save, before the main one. */
  extra?: ReactNode;
  /** In place of the number of changes. */
  children?: ReactNode;
}

/** Slides in at the bottom when there is something to save. Mod+S saves. */
export function SaveBar({
  changes,
  busy = false,
  onSave,
  onCancel,
  saveLabel,
  always = false,
  extra,
  children,
}: SaveBarProps) {
  const { formatMessage } = useIntl();
  const shown = changes > 0 || always;
  useSaveKey(shown && !busy, onSave);
  if (!shown) return null;
  return (
    <div className={styles['bar']} role="region" aria-label={formatMessage({ id: 'ui.saveBar.label' })}>
      <span className={styles['text']}>
        {children ?? (changes > 0 && formatMessage({ id: 'ui.saveBar.changes' }, { count: changes }))}
      </span>
      <Button onClick={onCancel}>{formatMessage({ id: 'ui.cancel' })}</Button>
      {extra}
      <Button variant="primary" busy={busy} onClick={onSave} aria-keyshortcuts="Control+S Meta+S">
        {saveLabel ?? formatMessage({ id: 'ui.saveBar.save' })}
      </Button>
    </div>
  );
}

function useSaveKey(active: boolean, save: () => void) {
  useEffect(() => {
    if (!active) return;
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [active, save]);
}
