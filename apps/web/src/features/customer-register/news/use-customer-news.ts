import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { askedByItself } from '../../../graphql/error-link';
import type { CustomerListAsked } from '../list-filter';
import { CustomerNewsDocument, type CustomerNewsQuery } from './customer-news.generated';

export interface CustomerNews {
  /** How many of the list others have changed since it was read; null: none. */
  changed: CustomerNewsQuery['customerNews']['changed'] | null;
  /** The list is read anew: from here on. */
  begin: () => void;
}

/** When lists were read, by what they hold: one that comes back from memory is as old as it was. */
const readAt = new Map<string, string>();

/** Asks now and then, while somebody looks, whether the list before them is still as it was read. */
export function useCustomerNews(asked: CustomerListAsked | null, comingBack: boolean): CustomerNews {
  const list = asked && { search: asked.search, filter: asked.filter };
  const key = JSON.stringify(list);
  const [anew, setAnew] = useState<string>();
  const remembered = comingBack && anew !== key ? readAt.get(key) : undefined;
  const beginning = useQuery(
    CustomerNewsDocument,
    list && remembered === undefined ? { variables: list, fetchPolicy: 'no-cache' } : skipToken,
  );
  const since = remembered ?? beginning.data?.customerNews.asOf;
  useEffect(() => {
    if (since !== undefined) readAt.set(key, since);
  }, [key, since]);
  const news = useQuery(
    CustomerNewsDocument,
    list && since !== undefined
      ? {
          variables: { ...list, since },
          fetchPolicy: 'no-cache',
          pollInterval: POLL_MS,
          context: askedByItself,
          skipPollAttempt: () => document.hidden,
        }
      : skipToken,
  );
  const changed = news.data?.customerNews.changed;
  return {
    changed: changed && changed.value > 0 ? changed : null,
    begin: () => {
      setAnew(key);
      if (remembered === undefined) void beginning.refetch().catch(() => undefined);
    },
  };
}

const POLL_MS = 30_000;
