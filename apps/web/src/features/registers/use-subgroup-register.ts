import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  SubgroupActivateDocument,
  SubgroupCreateDocument,
  SubgroupDeleteDocument,
  SubgroupInactivateDocument,
  SubgroupsDocument,
  SubgroupUpdateDocument,
  type SubgroupActivateMutation,
  type SubgroupCreateMutation,
  type SubgroupDeleteMutation,
  type SubgroupInactivateMutation,
  type Subgroups_SubgroupFragment,
  type SubgroupUpdateMutation,
} from './subgroups.generated';
import { statusFilter } from './status-filter';
import { useEntryPages, type EntryPages } from './use-entry-pages';
import type { EntryView } from './use-entry-view';
import { useEntryWrite } from './use-entry-writes';

export type SubgroupRow = Subgroups_SubgroupFragment;

/** The subgroups that the address asks for, by name. */
export function useSubgroupRegister({ q, status }: EntryView): EntryPages<SubgroupRow> {
  const variables = useMemo(
    () => ({ first: 100, search: q.trim() === '' ? undefined : q.trim(), status: statusFilter(status) }),
    [q, status],
  );
  const result = useQuery(SubgroupsDocument, { variables, fetchPolicy: 'cache-and-network' });
  return useEntryPages<SubgroupRow>((result.data ?? result.previousData)?.subgroups, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}

/** Every write of a subgroup. */
export const useSubgroupWrites = () => ({
  create: useEntryWrite(SubgroupCreateDocument, ofCreate, reread),
  update: useEntryWrite(SubgroupUpdateDocument, ofUpdate, reread),
  inactivate: useEntryWrite(SubgroupInactivateDocument, ofInactivate, reread),
  activate: useEntryWrite(SubgroupActivateDocument, ofActivate, reread),
  remove: useEntryWrite(SubgroupDeleteDocument, ofDelete, reread),
});

const ofCreate = (data: SubgroupCreateMutation) => data.subgroupCreate.userErrors;
const ofUpdate = (data: SubgroupUpdateMutation) => data.subgroupUpdate.userErrors;
const ofInactivate = (data: SubgroupInactivateMutation) => data.subgroupInactivate.userErrors;
const ofActivate = (data: SubgroupActivateMutation) => data.subgroupActivate.userErrors;
const ofDelete = (data: SubgroupDeleteMutation) => data.subgroupDelete.userErrors;

/** Whether the group has any subgroups decides which fields its cards have. */
const reread = ['Subgroups', 'CustomFields'];
