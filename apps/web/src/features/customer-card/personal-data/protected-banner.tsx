import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import type { CardCustomer } from '../card-customer';

/** Says who sees the customer. */
export function ProtectedBanner({ customer: { protectedIdentity } }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  if (protectedIdentity !== true) return null;
  return (
    <Alert tone="neutral" title={formatMessage({ id: 'card.protected.title' })}>
      {formatMessage({ id: 'card.protected.text' })}
    </Alert>
  );
}
