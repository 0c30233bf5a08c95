import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { toAppError } from '../../../graphql/to-app-error';
import { useCan } from '../../../session/use-session';
import { EmptyState } from '../../../ui/empty-state';
import { LockIcon } from '../../../ui/icons';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { CardSkeleton } from '../card-skeleton';
import { CardTrouble } from '../card-trouble';
import { CustomerSettingsForCardDocument } from '../customer-card.generated';
import { useLockText } from '../lock-text';
import { CreateCard } from './create-card';

/** A new customer. The settings decide what it starts with and which fields there are. */
export function CustomerCreatePage() {
  const { formatMessage } = useIntl();
  const { explain } = useLockText();
  const mayCreate = useCan('customer.create');
  const { data, error, refetch } = useQuery(
    CustomerSettingsForCardDocument,
    mayCreate ? { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } : skipToken,
  );
  const title = formatMessage({ id: 'create.title' });
  const subgroup = data?.viewer?.user?.defaultSubgroup;
  if (mayCreate && data)
    return <CreateCard settings={data.customerSettings} startsIn={subgroup?.status === 'ACTIVE' ? subgroup : null} />;
  const locked = explain(title, 'NEEDS_CREATE');
  return (
    <Page title={[title]} flush={mayCreate && !error}>
      {!mayCreate && (
        <>
          <PageHeader title={title} />
          <EmptyState icon={<LockIcon />} title={locked.why}>
            {locked.who}
          </EmptyState>
        </>
      )}
      {mayCreate && error && (
        <CardTrouble
          card={{ state: 'FAILED', error: toAppError(error), retry: () => void refetch().catch(() => undefined) }}
        />
      )}
      {mayCreate && !error && <CardSkeleton />}
    </Page>
  );
}
