import { useIntl } from 'react-intl';
import { Badge } from '../ui/badge';
import { ProtectedIcon } from '../ui/icons';

/** Wherever one meets a customer with protected identity it says so: whoever sees one is trusted with where somebody lives. */
export function ProtectedBadge({ customer }: { customer: { readonly protectedIdentity?: boolean | null } }) {
  const { formatMessage } = useIntl();
  if (customer.protectedIdentity !== true) return null;
  return (
    <Badge tone="warning" icon={<ProtectedIcon aria-hidden />}>
      {formatMessage({ id: 'card.protected.title' })}
    </Badge>
  );
}
