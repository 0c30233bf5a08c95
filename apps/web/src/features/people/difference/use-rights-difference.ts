import { skipToken, useQuery } from '@apollo/client/react';
import { permissionsOf } from '../../../session/rights/permission-choice';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import type { RightsChoice } from '../rights';
import { RightsDifferenceDocument, type RightsDifferenceQuery } from './difference.generated';

export type Difference = NonNullable<RightsDifferenceQuery['rightsDifference']>;
export type UserDifference = Difference['users'][number];

/** Of whom one asks: a user, or a role with those who were given it. */
export type Differing = { readonly userId: string } | { readonly roleId: string };

/** What the rights in a form would change, asked a moment after the last click; null of a form that changes none. */
export function useRightsDifference(of: Differing, rights: RightsChoice, changed: boolean): AskedDifference | null {
  const [asked = ''] = useDebouncedValue(
    [JSON.stringify({ permissions: permissionsOf(rights.permissions), closedFields: rights.closedFields })],
    300,
  );
  const { data, error, loading } = useQuery(
    RightsDifferenceDocument,
    changed ? { variables: { rights: JSON.parse(asked) as Wanted, ...of }, fetchPolicy: 'network-only' } : skipToken,
  );
  if (!changed) return null;
  return { difference: loading ? null : (data?.rightsDifference ?? null), failed: error !== undefined };
}

export interface AskedDifference {
  /** Null: not known yet. */
  readonly difference: Difference | null;
  readonly failed: boolean;
}

interface Wanted {
  readonly permissions: string[];
  readonly closedFields: string[];
}
