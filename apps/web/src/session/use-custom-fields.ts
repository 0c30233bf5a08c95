import { useQuery } from '@apollo/client/react';
import {
  customFieldTable,
  noCustomFields,
  type CustomFieldTable,
} from '@register/domain/custom-fields/custom-field-table';
import { CustomFieldsDocument, type CustomField_DefinitionFragment } from './custom-fields.generated';

/** The fields that the group has defined, as far as the viewer may know of them, and whether it has subgroups: read once, and again with every card. */
export const useCustomFields = (): CustomFieldTable => useLoadedCustomFields() ?? noCustomFields;

/** Null until it is known what they are; none where they could not be read. */
export function useLoadedCustomFields(): CustomFieldTable | null {
  const { data, error } = useQuery(CustomFieldsDocument);
  if (data) return tableOf(data.customFields, data.viewer?.group.usesSubgroups ?? false);
  return error ? noCustomFields : null;
}

/** One table for one answer, so that what is worked out from it is worked out once. */
function tableOf(fields: readonly CustomField_DefinitionFragment[], usesSubgroups: boolean): CustomFieldTable {
  const known = tables.get(fields);
  if (known?.usesSubgroups === usesSubgroups) return known;
  // Where their words stand in the searched text is the server's business.
  const table = customFieldTable(fields, { usesSubgroups, searchPlaces: new Map() });
  tables.set(fields, table);
  return table;
}

const tables = new WeakMap<readonly CustomField_DefinitionFragment[], CustomFieldTable>();
