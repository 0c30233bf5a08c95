import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  TagActivateDocument,
  TagCreateDocument,
  TagDeleteDocument,
  TagInactivateDocument,
  TagsDocument,
  TagUpdateDocument,
  type TagActivateMutation,
  type TagCreateMutation,
  type TagDeleteMutation,
  type TagInactivateMutation,
  type Tags_TagFragment,
  type TagUpdateMutation,
} from './tags.generated';
import { statusFilter } from './status-filter';
import { useEntryPages, type EntryPages } from './use-entry-pages';
import type { EntryView } from './use-entry-view';
import { useEntryWrite } from './use-entry-writes';

export type TagRow = Tags_TagFragment;

/** The tags that the address asks for, by name. */
export function useTagRegister({ q, status }: EntryView): EntryPages<TagRow> {
  const variables = useMemo(
    () => ({ first: 100, search: q.trim() === '' ? undefined : q.trim(), status: statusFilter(status) }),
    [q, status],
  );
  const result = useQuery(TagsDocument, { variables, fetchPolicy: 'cache-and-network' });
  return useEntryPages<TagRow>((result.data ?? result.previousData)?.tags, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}

/** Every write of a tag. */
export const useTagWrites = () => ({
  create: useEntryWrite(TagCreateDocument, ofCreate, 'Tags'),
  update: useEntryWrite(TagUpdateDocument, ofUpdate, 'Tags'),
  inactivate: useEntryWrite(TagInactivateDocument, ofInactivate, 'Tags'),
  activate: useEntryWrite(TagActivateDocument, ofActivate, 'Tags'),
  remove: useEntryWrite(TagDeleteDocument, ofDelete, 'Tags'),
});

const ofCreate = (data: TagCreateMutation) => data.tagCreate.userErrors;
const ofUpdate = (data: TagUpdateMutation) => data.tagUpdate.userErrors;
const ofInactivate = (data: TagInactivateMutation) => data.tagInactivate.userErrors;
const ofActivate = (data: TagActivateMutation) => data.tagActivate.userErrors;
const ofDelete = (data: TagDeleteMutation) => data.tagDelete.userErrors;
