import { useIntl } from 'react-intl';
import { Badge } from '../../ui/badge';
import type { CustomerNode } from './use-customer-list';

/** Active, inactive or in the bin. */
export function StatusBadge({ customer: { status } }: { customer: Pick<CustomerNode, 'status'> }) {
  const { formatMessage } = useIntl();
  if (!status) return null;
  return (
    <Badge tone={status === 'ACTIVE' ? 'success' : 'neutral'}>
      {formatMessage({ id: `register.statusOf.${status}` })}
    </Badge>
  );
}
