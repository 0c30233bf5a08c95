import { fieldRow } from '@register/domain/custom-fields/custom-field-table';
import { fieldAccess, tellableFields } from '@register/domain/customer/field-access';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useErrorText } from '../../../session/use-error-text';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { HistoryIcon } from '../../../ui/icons';
import { Page } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import type { CardCustomer, CardSettings } from '../card-customer';
import { CardHeader } from '../card-header';
import { cardSituation } from '../card-situation';
import { CardSkeleton } from '../card-skeleton';
import { CardTrouble } from '../card-trouble';
import { useFieldLabel } from '../field-label';
import { useCard } from '../use-card';
import styles from './customer-history-page.module.css';
import { HistoryTimeline } from './history-timeline';
import { personNamesOf } from './person-names';
import { useHistory } from './use-history';

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
  const { field } = useSearch({ from: '/shell/customers/$id/history' });
  const navigate = useNavigate();
  const options = useFieldOptions(customer, settings);
  const choose = (chosen: string | null) =>
    void navigate({
      to: '/customers/$id/history',
      params: { id: customer.id },
      search: { field: chosen === ALL ? undefined : (chosen ?? undefined) },
      replace: true,
    });
  return (
    <Page title={[formatMessage({ id: 'card.section.history' }), customer.name ?? '']} flush>
      <CardHeader
        customer={customer}
        back={{ href: paths.customer(customer.id), label: formatMessage({ id: 'card.toCard' }) }}
        badge={<Badge tone="info">{formatMessage({ id: 'card.section.history' })}</Badge>}
      />
      <div className={styles['content']}>
        <div className={styles['filter']}>
          <SelectField
            label={formatMessage({ id: 'card.history.field' })}
            options={options}
            value={field ?? ALL}
            onChange={choose}
            searchable
          />
        </div>
        <Entries customer={customer} field={field ?? null} />
      </div>
    </Page>
  );
}

const ALL = 'all';

/** Every field that leaves a trace and that the viewer may read. */
function useFieldOptions(customer: CardCustomer, settings: CardSettings) {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const customFields = useCustomFields();
  const label = useFieldLabel();
  return useMemo(() => {
    const situation = cardSituation(viewer, settings, customer, customFields);
    const fields = tellableFields(situation.viewer, customFields).filter((key) => {
      const row = fieldRow(key, customFields);
      return row.history !== 'none' && fieldAccess(key, situation).canRead;
    });
    return [
      { value: ALL, label: formatMessage({ id: 'card.history.allFields' }) },
      ...fields.map((key) => ({ value: key, label: label(key) })),
    ];
  }, [viewer, settings, customer, customFields, label, formatMessage]);
}

function Entries({ customer, field }: { customer: CardCustomer; field: string | null }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const { entries, hasMore, loadingMore, loadMore, error, retry } = useHistory(customer.id, 50, field);
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
          <HistoryTimeline entries={entries} personNames={personNamesOf(customer)} level={2} />
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
