import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { UndoIcon } from '../../../ui/icons';
import styles from './resettable.module.css';

interface ResettableProps {
  label: string;
  changed: boolean;
  onReset: () => void;
  children: ReactNode;
}

/** A changed field gets a way back to what is saved, on its label's line, where nothing moves. */
export function Resettable({ label, changed, onReset, children }: ResettableProps) {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['box']}>
      {children}
      {changed && (
        <button
          type="button"
          className={styles['reset']}
          aria-label={formatMessage({ id: 'card.field.resetOf' }, { field: label })}
          onClick={onReset}
        >
          <UndoIcon aria-hidden />
          {formatMessage({ id: 'card.field.reset' })}
        </button>
      )}
    </div>
  );
}
