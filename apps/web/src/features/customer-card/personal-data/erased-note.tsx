import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useFormats } from '../../../i18n/format';
import { ButtonLink } from '../../../ui/button-link';
import { EmptyState } from '../../../ui/empty-state';
import { RoleIcon } from '../../../ui/icons';
import { PageHeader } from '../../../ui/page-header';
import { ErasedCustomerDocument, type ErasedCustomerQueryVariables } from './personal-data.generated';

/** What an id or a number led to that is a customer's no more; null: nothing is asked. */
export function useErased(by: ErasedCustomerQueryVariables | null) {
  const { data, loading } = useQuery(
    ErasedCustomerDocument,
    by === null ? skipToken : { variables: by, fetchPolicy: 'network-only' },
  );
  return { erased: data?.erasedCustomer ?? null, isAsking: by !== null && loading };
}

/** The card of a customer that was erased. */
export function ErasedNote({ number, erasedAt }: { number: string; erasedAt: string }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  return (
    <>
      <PageHeader
        above={formatMessage({ id: 'card.number' }, { number })}
        title={formatMessage({ id: 'card.erased.title' })}
      />
      <EmptyState
        icon={<RoleIcon />}
        title={formatMessage({ id: 'card.erased.text' }, { when: dateTime(erasedAt) })}
        actions={
          <ButtonLink href={paths.customers} variant="primary">
            {formatMessage({ id: 'notFound.toCustomers' })}
          </ButtonLink>
        }
      />
    </>
  );
}
