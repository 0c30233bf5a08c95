import type { LockReason } from '@register/domain/customer/lock-reason';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { useLockText } from '../lock-text';
import styles from './editor.module.css';

/** Why this viewer does not change it on this customer, and who does: as the card's lock says it. */
export function LockedEditor({ label, reason, onClose }: { label: string; reason: LockReason; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { what, why, who } = useLockText().explain(label, reason);
  return (
    <>
      <p className={styles['what']}>{what}</p>
      <p>{why}</p>
      {who && <p>{who}</p>}
      <div className={styles['actions']}>
        <Button data-autofocus onClick={onClose}>
          {formatMessage({ id: 'ui.close' })}
        </Button>
      </div>
    </>
  );
}
