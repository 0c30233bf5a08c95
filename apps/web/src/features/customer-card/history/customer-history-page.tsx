import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { HistoryIcon } from '../../../ui/icons';
import { Page } from '../../../ui/page';
import type { CardCustomer, CardSettings } from '../card-customer';
import { CardHeader } from '../card-header';
import { CardSkeleton } from '../card-skeleton';
import { CardTrouble } from '../card-trouble';
import { useCard } from '../use-card';
import styles from './customer-history-page.module.css';
import { HistoryFilters } from './history-filter';
import { HistoryTimeline } from './history-timeline';
import { partNamesOf } from './part-names';
import { useHistory, type HistoryFilter } from './use-history';
import { useRestoreValue } from './use-restore-value';

/** Everything that has been changed on a card, or one field's changes: `?field=phone`. */
export function CustomerHistoryPage() {
  const { id } = useParams({ from: '/shell/customers/$id/history' });
  const { formatMessage } = useIntl();
  const card = useCard(id);
  if (card.state === 'SHOWN') return <History {...card} />;
  return (
    <Page title={[formatMessage({ id: 'card.section.history' })]} flush={card.state === 'LOADING'}>
      {card.state === 'LOADING' ? <CardSkeleton /> : <CardTrouble card={card} />}
    </Page>
  );
}

function History({ customer, settings }: { customer: CardCustomer; settings: CardSettings }) {
  const { formatMessage } = useIntl();
  const filter = useSearch({ from: '/shell/customers/$id/history' });
  const navigate = useNavigate();
  const choose = (chosen: HistoryFilter) =>
    void navigate({ to: '/customers/$id/history', params: { id: customer.id }, search: chosen, replace: true });
  const history = useHistory(customer.id, 50, filter);
  return (
    <Page title={[formatMessage({ id: 'card.section.history' }), customer.name ?? '']} flush>
      <CardHeader
        customer={customer}
        back={{ href: paths.customer(customer.id), label: formatMessage({ id: 'card.toCard' }) }}
        badge={<Badge tone="info">{formatMessage({ id: 'card.section.history' })}</Badge>}
      />
      <div className={styles['content']}>
        <HistoryFilters {...{ customer, settings, filter }} actors={history.actors} onChange={choose} />
        <Entries {...{ customer, settings, history }} />
      </div>
    </Page>
  );
}

interface EntriesProps {
  customer: CardCustomer;
  settings: CardSettings;
  history: ReturnType<typeof useHistory>;
}

function Entries({ customer, settings, history }: EntriesProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { entries, hasMore, loadingMore, loadMore, error, retry } = history;
  const actionOf = useRestoreValue(customer, settings, retry);
  return (
    <>
      {error && (
        <Alert
          tone="danger"
          announced
          requestId={error.requestId}
          actions={<Button onClick={retry}>{formatMessage({ id: 'register.retry' })}</Button>}
        >
          {errorText(error)}
        </Alert>
      )}
      {entries?.length === 0 && (
        <EmptyState icon={<HistoryIcon />} title={formatMessage({ id: 'card.history.none' })} />
      )}
      {entries && entries.length > 0 && (
        <div className={styles['timeline']}>
          <HistoryTimeline entries={entries} partNames={partNamesOf(customer, entries)} level={2} actionOf={actionOf} />
        </div>
      )}
      {hasMore && (
        <div>
          <Button busy={loadingMore} onClick={loadMore}>
            {formatMessage({ id: 'card.history.more' })}
          </Button>
        </div>
      )}
    </>
  );
}
