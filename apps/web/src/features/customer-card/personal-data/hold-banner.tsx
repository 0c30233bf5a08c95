import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { toast } from '../../../ui/toast';
import { useTellFailure } from '../actions/use-tell-failure';
import type { CardCustomer } from '../card-customer';
import { useHold, useHoldChanges } from './use-hold';

/** Says to administrators that what is held on the customer is kept, why and until when, and lets go of it. */
export function HoldBanner({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { date } = useFormats();
  const { permissions } = useViewer();
  const hold = useHold(customer.id, permissions.includes('admin'));
  const { lift } = useHoldChanges(customer.id);
  const succeeded = useTellFailure();
  if (!hold) return null;
  const letGo = async () => {
    if (succeeded(await lift())) toast.saved(formatMessage({ id: 'card.hold.lifted' }));
  };
  return (
    <Alert
      tone={hold.isInForce ? 'warning' : 'neutral'}
      title={formatMessage({ id: hold.isInForce ? 'card.hold.title' : 'card.hold.passed' })}
      actions={<Button onClick={() => void letGo()}>{formatMessage({ id: 'card.hold.lift' })}</Button>}
    >
      <p>{hold.reason}</p>
      {formatMessage(
        { id: 'card.hold.text' },
        {
          until: hold.until === null ? 'none' : date(hold.until),
          who: hold.setBy,
          when: date(hold.setAt),
        },
      )}
    </Alert>
  );
}
