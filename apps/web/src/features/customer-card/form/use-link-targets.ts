import type { LinkTargets } from '@register/domain/customer/customer-links';
import { useMemo } from 'react';
import { useTags } from './use-tags';

/** What the card may be linked to, as the domain's rules ask for it. */
export function useLinkTargets(): LinkTargets {
  const tags = useTags();
  return useMemo(() => ({ tags: new Map(tags.map(({ id, name }) => [id, { name, active: true }])) }), [tags]);
}
