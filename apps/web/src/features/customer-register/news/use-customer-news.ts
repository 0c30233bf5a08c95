import { skipToken, useQuery } from '@apollo/client/react';
import { askedByItself } from '../../../graphql/error-link';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import type { CustomerListAsked } from '../list-filter';
import { CustomerNewsDocument, type CustomerNewsQuery } from './customer-news.generated';

/** How many of the list others have changed since it was read; null: none. */
export type CustomerNews = CustomerNewsQuery['customerNews']['changed'] | null;

/**
 * Asks now and then, while somebody looks, whether the list before them is still as it was read. A list that has just
 * been read is not asked about at once; one that comes back from memory is as old as it was, and is.
 */
export function useCustomerNews(asked: CustomerListAsked | null, asOf: string | undefined): CustomerNews {
  const [since] = useDebouncedValue([asOf ?? ''], POLL_MS);
  const isRead = since !== '' && since === asOf;
  const { data } = useQuery(
    CustomerNewsDocument,
    asked && isRead
      ? {
          variables: { search: asked.search, filter: asked.filter, since },
          fetchPolicy: 'no-cache',
          pollInterval: POLL_MS,
          context: askedByItself,
          skipPollAttempt: () => document.hidden,
        }
      : skipToken,
  );
  const changed = data?.customerNews.changed;
  return isRead && changed && (changed.value > 0 || changed.precision === 'AT_LEAST') ? changed : null;
}

const POLL_MS = 30_000;
