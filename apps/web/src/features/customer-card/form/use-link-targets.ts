import type { LinkTarget, LinkTargets } from '@register/domain/customer/customer-links';
import { useMemo } from 'react';
import { useLetters } from './use-letters';
import { useSubgroups } from './use-subgroups';
import { useTags } from './use-tags';

/** What the card may be linked to, as the domain's rules ask for it. */
export function useLinkTargets(): LinkTargets {
  const tags = useTags();
  const subgroups = useSubgroups();
  const letters = useLetters();
  return useMemo(
    () => ({ tags: targets(tags), subgroups: targets(subgroups), discountLetters: targets(letters) }),
    [tags, subgroups, letters],
  );
}

const targets = (entries: readonly Entry[]): ReadonlyMap<string, LinkTarget> =>
  new Map(entries.map(({ id, name, status }) => [id, { name, active: status !== 'INACTIVE' }]));

/** Tags and subgroups come without those that are inactive. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly status?: 'ACTIVE' | 'INACTIVE';
}
