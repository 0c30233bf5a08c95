import { restorableUntil } from '@register/domain/customer/deletion';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import { useActivation } from './use-activation';
import { useBin } from './use-bin';

/** Says that the customer is out of use, since when, and the way back. Nothing for an active one. */
export function StateBanner({ customer }: { customer: CardCustomer }) {
  if (customer.status === 'INACTIVE') return <Inactive customer={customer} />;
  if (customer.status === 'DELETED') return <Deleted customer={customer} />;
  return null;
}

function Inactive({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { date } = useFormats();
  const { why } = useLockText();
  const { editScope } = useViewer();
  const { activate } = useActivation(customer);
  const { reason } = customer.viewerCan.activate;
  return (
    <Alert
      tone="neutral"
      actions={
        editScope !== 'NONE' && (
          <Button onClick={activate} blockedBecause={reason ? why(reason) : undefined}>
            {formatMessage({ id: 'card.activate' })}
          </Button>
        )
      }
    >
      {formatMessage(
        { id: 'card.inactive' },
        { since: customer.inactivatedAt === null ? 'none' : date(customer.inactivatedAt) },
      )}
    </Alert>
  );
}

function Deleted({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { date } = useFormats();
  const { why } = useLockText();
  const { restore } = useBin(customer);
  const { reason } = customer.viewerCan.restore;
  const until = customer.deletedAt === null ? null : new Date(restorableUntil(Date.parse(customer.deletedAt)));
  return (
    <Alert
      tone="warning"
      title={formatMessage({ id: 'card.deleted.title' })}
      actions={
        <Button onClick={restore} blockedBecause={reason ? why(reason) : undefined}>
          {formatMessage({ id: 'card.restore' })}
        </Button>
      }
    >
      {until && formatMessage({ id: 'card.deleted' }, { until: date(until.toISOString()) })}
    </Alert>
  );
}
