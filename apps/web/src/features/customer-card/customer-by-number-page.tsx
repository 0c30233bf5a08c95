import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { toAppError } from '../../graphql/to-app-error';
import { Page } from '../../ui/page';
import { CardSkeleton } from './card-skeleton';
import { CardTrouble } from './card-trouble';
import { CustomerByNumberDocument } from './customer-card.generated';

/** Links from other systems know the number only: they lead on to the card. */
export function CustomerByNumberPage() {
  const { number } = useParams({ from: '/shell/customers/by-number/$number' });
  const { formatMessage } = useIntl();
  const { data, error, refetch } = useQuery(CustomerByNumberDocument, { variables: { number } });
  if (data?.customer)
    return (
      <Navigate
        to="/customers/$id"
        params={{ id: data.customer.id }}
        search={{ from: data.customer.number === number ? undefined : number }}
        replace
      />
    );
  return (
    <Page title={[formatMessage({ id: 'register.title' })]} flush={!data && !error}>
      {data && <CardTrouble card={{ state: 'MISSING', by: { number } }} />}
      {error && (
        <CardTrouble
          card={{ state: 'FAILED', error: toAppError(error), retry: () => void refetch().catch(() => undefined) }}
        />
      )}
      {!data && !error && <CardSkeleton />}
    </Page>
  );
}
