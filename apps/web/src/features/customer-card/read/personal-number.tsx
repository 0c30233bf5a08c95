import { useIntl } from 'react-intl';
import { useViewer } from '../../../session/use-session';
import { IconButton } from '../../../ui/icon-button';
import { HiddenIcon, RevealIcon } from '../../../ui/icons';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import { useReveal } from '../use-reveal';
import styles from './personal-number.module.css';

/** The mask, and for those who may the whole number for half a minute. */
export function PersonalNumber({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { editScope } = useViewer();
  const { revealed, secondsLeft, reveal, hide } = useReveal(customer.id);
  const { allowed, reason } = customer.viewerCan.revealPersonalNumber;
  return (
    <span className={styles['number']}>
      <span>{revealed ?? customer.personalNumber}</span>
      {(allowed || editScope !== 'NONE') && (
        <IconButton
          className={styles['reveal']}
          label={formatMessage({ id: revealed ? 'card.reveal.hide' : 'card.reveal' })}
          icon={revealed ? <HiddenIcon aria-hidden /> : <RevealIcon aria-hidden />}
          blockedBecause={reason ? why(reason) : undefined}
          onClick={revealed ? hide : reveal}
        />
      )}
      {revealed && (
        <span className={styles['note']}>{formatMessage({ id: 'card.reveal.note' }, { seconds: secondsLeft })}</span>
      )}
    </span>
  );
}
