import type { GraphQLResolveInfo } from 'graphql';
import { selectedFields } from '../graphql/selection.js';

/** What a caller chose below `Customer`. */
export interface CustomerSelection {
  /** Names of GraphQL fields of `Customer`. */
  readonly fields: ReadonlySet<string>;
  /** Names of the fields chosen below `mainContact`. */
  readonly mainContact: ReadonlySet<string>;
}

/**
 * Looks ahead from a field that answers customers. Each path leads from it to a `Customer`: none for the field itself,
 * `['customer']` for a payload, `['nodes'], ['edges', 'node']` for a connection.
 */
export function customerSelection(
  info: GraphQLResolveInfo,
  ...paths: readonly (readonly string[])[]
): CustomerSelection {
  const all = paths.length === 0 ? [[]] : paths;
  return {
    fields: new Set(all.flatMap((path) => [...selectedFields(info, path)])),
    mainContact: new Set(all.flatMap((path) => [...selectedFields(info, [...path, 'mainContact'])])),
  };
}
