import { useIntl } from 'react-intl';
import { useViewer } from '../../../session/use-session';
import { IconButton } from '../../../ui/icon-button';
import { HiddenIcon, RevealIcon } from '../../../ui/icons';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import { useReveal } from '../use-reveal';
import styles from './personal-number.module.css';

type CoApplicant = NonNullable<CardCustomer['coApplicants']>[number];

/** The mask, and for those who may the whole number for half a minute: the customer's own, or a co-applicant's. */
export function PersonalNumber({ customer, coApplicant }: { customer: CardCustomer; coApplicant?: CoApplicant }) {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { editScope } = useViewer();
  const { revealed, secondsLeft, reveal, hide, dialog } = useReveal(customer.id, coApplicant?.id);
  const { revealPersonalNumber, revealCoApplicantNumber } = customer.viewerCan;
  const { allowed, reason } = coApplicant ? revealCoApplicantNumber : revealPersonalNumber;
  const label = coApplicant
    ? formatMessage({ id: revealed ? 'card.reveal.hideOf' : 'card.reveal.of' }, { name: coApplicant.name })
    : formatMessage({ id: revealed ? 'card.reveal.hide' : 'card.reveal' });
  return (
    <span className={styles['number']}>
      <span>{revealed ?? (coApplicant ?? customer).personalNumber}</span>
      {(allowed || editScope !== 'NONE') && (
        <IconButton
          className={styles['reveal']}
          label={label}
          icon={revealed ? <HiddenIcon aria-hidden /> : <RevealIcon aria-hidden />}
          blockedBecause={reason ? why(reason) : undefined}
          onClick={revealed ? hide : reveal}
        />
      )}
      {revealed && (
        <span className={styles['note']}>{formatMessage({ id: 'card.reveal.note' }, { seconds: secondsLeft })}</span>
      )}
      {dialog}
    </span>
  );
}
