import { useIntl } from 'react-intl';
import { Badge } from '../ui/badge';
import { ProtectedIcon } from '../ui/icons';
import styles from './protected-badge.module.css';

interface ProtectedProps {
  readonly customer: { readonly protectedIdentity?: boolean | null };
}

/** Wherever one meets a customer with protected identity it says so: whoever sees one is trusted with where somebody lives. */
export function ProtectedBadge({ customer }: ProtectedProps) {
  const { formatMessage } = useIntl();
  if (customer.protectedIdentity !== true) return null;
  return (
    <Badge tone="warning" icon={<ProtectedIcon aria-hidden />}>
      {formatMessage({ id: 'card.protected.title' })}
    </Badge>
  );
}

/** The same where there is room for a sign alone, in front of the name. */
export function ProtectedMark({ customer }: ProtectedProps) {
  const { formatMessage } = useIntl();
  if (customer.protectedIdentity !== true) return null;
  const text = formatMessage({ id: 'card.protected.title' });
  return (
    <span className={styles['mark']} title={text}>
      <ProtectedIcon aria-hidden />
      <span className="sr-only">{text}</span>
    </span>
  );
}
