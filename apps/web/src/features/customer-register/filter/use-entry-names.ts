import { skipToken, useQuery } from '@apollo/client/react';
import { FilterEntryDocument } from './filter.generated';

/** The names of the first three entries or users; of those that the viewer may not see, none. */
export function useEntryNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = [useEntryName(ids[0]), useEntryName(ids[1]), useEntryName(ids[2])];
  return new Map(ids.slice(0, names.length).flatMap((id, at) => (names[at] ? [[id, names[at]]] : [])));
}

function useEntryName(id: string | undefined): string | undefined {
  const { data } = useQuery(
    FilterEntryDocument,
    id === undefined ? skipToken : { variables: { id }, fetchPolicy: 'cache-first', errorPolicy: 'ignore' },
  );
  const node = data?.node;
  return node && 'name' in node ? (node.name ?? undefined) : undefined;
}
