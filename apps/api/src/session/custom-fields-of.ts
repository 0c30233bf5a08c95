import {
  customFieldTable,
  noCustomFields,
  type CustomFieldTable,
} from '@register/domain/custom-fields/custom-field-table';
import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';

/**
 * The fields that a group has defined. The viewer's statement tells their version, so that they are read once for each:
 * a request pays nothing for them, and never sees what another process has replaced.
 */
export function customFieldsOf(
  sql: Sql,
  groupId: Buffer,
  version: number,
): CustomFieldTable | Promise<CustomFieldTable> {
  if (version === 0) return noCustomFields;
  const key = groupId.toString('latin1');
  const known = tables.get(key);
  return known?.version === version ? known.table : read(sql, groupId, key);
}

async function read(sql: Sql, groupId: Buffer, key: string): Promise<CustomFieldTable> {
  const stored = await readCustomFields(sql, groupId);
  const [version, table] = [stored.version, tableOf(stored)];
  if (tables.size >= maxTables) tables.clear();
  tables.set(key, { version, table });
  return table;
}

const maxTables = 500;
const tables = new Map<string, { readonly version: number; readonly table: CustomFieldTable }>();

export const tableOf = ({ fields, usesSubgroups, searchPlaces }: StoredCustomFields): CustomFieldTable =>
  customFieldTable(fields, { usesSubgroups, searchPlaces });

/** The definitions with the version that they make up, by one statement. */
export async function readCustomFields(sql: Sql, groupId: Buffer): Promise<StoredCustomFields> {
  const rows = await sql.all<DefinitionRow>(
    `SELECT g.customFieldsVersion AS version, EXISTS (SELECT 1 FROM subgroup s WHERE s.groupId = g.id) AS usesSubgroups,
            f.id, f.fieldKey, f.deleted, f.definition, f.subgroups, f.searchPlace
       FROM tenant_group g LEFT JOIN custom_field f ON f.groupId = g.id WHERE g.id = ? ORDER BY f.position, f.id`,
    [groupId],
  );
  return {
    version: rows[0]?.version ?? 0,
    usesSubgroups: rows[0]?.usesSubgroups === 1,
    fields: rows.flatMap(({ id, fieldKey, deleted, definition, subgroups }) =>
      id === null
        ? []
        : [
            {
              ...(JSON.parse(definition) as StoredDefinition),
              id: publicId('cfd', id),
              key: fieldKey,
              deleted: deleted === 1,
              subgroups: subgroups === null ? [] : (JSON.parse(subgroups) as string[]),
            },
          ],
    ),
    searchPlaces: new Map(
      rows.flatMap(({ fieldKey, searchPlace }) => (searchPlace === null ? [] : [[fieldKey, searchPlace] as const])),
    ),
  };
}

export interface StoredCustomFields {
  readonly version: number;
  readonly fields: readonly CustomField[];
  /** Whether the group has any subgroups. */
  readonly usesSubgroups: boolean;
  readonly searchPlaces: CustomFieldTable['searchPlaces'];
}

/** What stands in `definition`. */
export type StoredDefinition = Omit<CustomField, 'id' | 'key' | 'deleted' | 'subgroups'>;

interface DefinitionRow {
  readonly version: number;
  readonly id: Buffer | null;
  readonly fieldKey: string;
  readonly deleted: number;
  readonly definition: string;
  /** Ids as JSON; null: on all customers. */
  readonly subgroups: string | null;
  readonly usesSubgroups: number;
  /** As long as the text of some customer may hold words of the field. */
  readonly searchPlace: number | null;
}
