import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import type { AppError } from '../../../graphql/app-error';
import type { CustomerEraseInput } from '../../../graphql/schema.generated';
import { toAppError } from '../../../graphql/to-app-error';
import { useSend } from '../../../session/use-send';
import { CustomerCardDocument } from '../customer-card.generated';
import {
  CustomerEraseDocument,
  CustomerErasurePlanDocument,
  type CustomerErasurePlanQuery,
} from './personal-data.generated';

export type ErasurePlan = NonNullable<CustomerErasurePlanQuery['customerErasurePlan']>;

/** What erasing the customer would do, asked each time: what is known of before may be more now. */
export function useErasurePlan(id: string): { plan: ErasurePlan | null; error: AppError | null } {
  const { data, error } = useQuery(CustomerErasurePlanDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return { plan: data?.customerErasurePlan ?? null, error: error ? toAppError(error) : null };
}

/** Erases the customer, and forgets it here too: the page that shows it asks anew and is told so. */
export function useErase(id: string) {
  const client = useApolloClient();
  const write = useSend();
  return useCallback(
    async (input: CustomerEraseInput) => {
      const result = await write(CustomerEraseDocument, { id, input }, (data) => data.customerErase);
      if (result.state !== 'DONE') return result;
      client.cache.evict({ id: client.cache.identify({ __typename: 'Customer', id }) ?? '' });
      for (const fieldName of ['customers', 'contactPersons']) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
      client.cache.gc();
      await client.refetchQueries({ include: [CustomerCardDocument] });
      return result;
    },
    [client, write, id],
  );
}
