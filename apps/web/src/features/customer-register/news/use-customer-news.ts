import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { CustomerListAsked } from '../use-customer-list';
import { CustomerNewsDocument, type CustomerNewsQuery } from './customer-news.generated';

export interface CustomerNews {
  /** How many of the list others have changed since it was read; null: none. */
  changed: CustomerNewsQuery['customerNews']['changed'] | null;
  /** The list has been read anew: from here on. */
  begin: () => void;
}

/** When lists were read, by what they hold: one that comes back from memory is as old as it was. */
const readAt = new Map<string, string>();

/** Asks now and then, while somebody looks, whether the list before them is still as it was read. */
export function useCustomerNews(asked: CustomerListAsked | null, comingBack: boolean): CustomerNews {
  const list = asked && { search: asked.search, filter: asked.filter };
  const key = JSON.stringify(list);
  const [begun, setBegun] = useState<{ key: string; since: string | undefined } | null>(null);
  const since = begun?.key === key ? begun.since : comingBack ? readAt.get(key) : undefined;
  const { data } = useQuery(
    CustomerNewsDocument,
    list
      ? {
          variables: { ...list, since },
          fetchPolicy: 'no-cache' as const,
          pollInterval: POLL_MS,
          skipPollAttempt: () => document.hidden,
        }
      : skipToken,
  );
  const asOf = data?.customerNews.asOf;
  useEffect(() => {
    if (since !== undefined || asOf === undefined) return;
    readAt.set(key, asOf);
    setBegun({ key, since: asOf });
  }, [since, asOf, key]);
  const changed = since === undefined ? undefined : data?.customerNews.changed;
  return {
    changed: changed && changed.value > 0 ? changed : null,
    begin: () => {
      readAt.delete(key);
      setBegun({ key, since: undefined });
    },
  };
}

const POLL_MS = 30_000;
