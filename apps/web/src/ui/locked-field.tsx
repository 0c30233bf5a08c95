import { Popover } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LockIcon } from './icons';
import styles from './locked-field.module.css';
import { TextField } from './text-field';

export interface LockExplanation {
  /** "Kundnumret är låst." */
  what: string;
  /** The reason, in one sentence. */
  why: string;
  /** Who can help, when anybody can. */
  who?: ReactNode;
}

interface LockedFieldProps {
  label: string;
  value: string;
  description?: ReactNode;
  lock: LockExplanation;
  /** What can be done about it, for those who may. */
  action?: ReactNode;
}

/** Read-only rather than disabled, so that it can be focused and copied; the lock says what, why and who. */
export function LockedField({ label, value, description, lock, action }: LockedFieldProps) {
  return (
    <TextField
      label={label}
      description={description}
      value={value}
      readOnly
      end={<LockButton field={label} lock={lock} action={action} />}
    />
  );
}

/** Also for controls that are not a line of text. */
function LockButton({ field, lock, action }: { field: string; lock: LockExplanation; action?: ReactNode }) {
  const { formatMessage } = useIntl();
  const titleId = useId();
  return (
    <Popover width={320} trapFocus returnFocus position="bottom-end" withArrow>
      <Popover.Target>
        <button type="button" className={styles['lock']} aria-label={formatMessage({ id: 'ui.locked.why' }, { field })}>
          <LockIcon aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={titleId}>
        <div className={styles['explanation']} tabIndex={-1} data-autofocus>
          <p className={styles['what']} id={titleId}>
            {lock.what}
          </p>
          <p>{lock.why}</p>
          {lock.who && <p>{lock.who}</p>}
          {action}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
