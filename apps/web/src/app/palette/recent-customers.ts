import { useApolloClient } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PaletteRecent_CustomerFragmentDoc, type PaletteRecent_CustomerFragment } from './palette.generated';

/** The cards that were opened, the last one first. In memory only: who they are is nobody's after the sign-out. */
let opened: readonly string[] = [];

/** Remembers which customers' cards one opens. */
export function useRecentCustomers(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ toLocation }) => {
        const [, id] = /^\/customers\/(cus_\w+)/.exec(toLocation.pathname) ?? [];
        if (id) opened = [id, ...opened.filter((other) => other !== id)].slice(0, kept);
      }),
    [router],
  );
}

/** What is known of them here already; nothing is asked for. */
export function useReadRecentCustomers(): readonly RecentCustomer[] {
  const { cache } = useApolloClient();
  return opened.flatMap((id) => {
    const from = cache.identify({ __typename: 'Customer', id });
    return cache.readFragment({ id: from, fragment: PaletteRecent_CustomerFragmentDoc }) ?? [];
  });
}

export type RecentCustomer = PaletteRecent_CustomerFragment;

const kept = 5;
