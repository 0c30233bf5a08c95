import type { GraphQLResolveInfo } from 'graphql';
import { remembered } from '../graphql/remembered-selection.js';
import { selectedArguments, selectedFields } from '../graphql/selection.js';

/** What a caller chose below `Customer`. */
export interface CustomerSelection {
  /** Names of GraphQL fields of `Customer`. */
  readonly fields: ReadonlySet<string>;
  /** Names of the fields chosen below `mainContact`. */
  readonly mainContact: ReadonlySet<string>;
  /** Keys of the group's own fields that were chosen. */
  readonly customFields?: ReadonlySet<string> | 'all';
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
  return remembered(info, `customers ${all.map((path) => path.join('.')).join()}`, () => ({
    fields: new Set(all.flatMap((path) => [...selectedFields(info, path)])),
    customFields: chosenCustomFields(info, all),
    mainContact: new Set(all.flatMap((path) => [...selectedFields(info, [...path, 'mainContact'])])),
  }));
}

/** The keys that `customField` and `customFields` name; all of them where a list is asked for without keys. */
function chosenCustomFields(
  info: GraphQLResolveInfo,
  paths: readonly (readonly string[])[],
): ReadonlySet<string> | 'all' {
  const keys = new Set<string>();
  for (const path of paths) {
    for (const { key } of selectedArguments(info, path, 'customField')) keys.add(String(key));
    for (const { keys: named } of selectedArguments(info, path, 'customFields')) {
      if (!Array.isArray(named)) return 'all';
      for (const key of named) keys.add(String(key));
    }
  }
  return keys;
}
