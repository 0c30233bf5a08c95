import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { AppLink } from '../../../ui/app-link';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { HistoryTimeline } from './history-timeline';
import { partNamesOf } from './part-names';
import { useHistory } from './use-history';

/** The newest changes, and the way to all of them. */
export function HistorySection({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  return (
    <CardSection
      id="section-history"
      title={formatMessage({ id: 'card.section.history' })}
      actions={<AppLink href={paths.customerHistory(customer.id)}>{formatMessage({ id: 'card.history.all' })}</AppLink>}
    >
      {/* Another version has another history: read again. */}
      <Newest key={customer.version} customer={customer} />
    </CardSection>
  );
}

function Newest({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { entries, error, retry } = useHistory(customer.id, 10);
  if (entries)
    return <HistoryTimeline entries={entries.slice(0, 10)} partNames={partNamesOf(customer, entries)} level={3} />;
  if (!error) return <Skeleton lines={4} />;
  return (
    <Alert
      tone="danger"
      requestId={error.requestId}
      actions={<Button onClick={retry}>{formatMessage({ id: 'register.retry' })}</Button>}
    >
      {errorText(error)}
    </Alert>
  );
}
