import { subgroupFields, type SubgroupValues } from '@register/domain/subgroup/subgroup';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import { linkedCustomers } from '../customer/links/link-usage.loaders.js';
import type { EntryKind } from '../database/entry-kind.js';
import { publicId } from '../database/ids.js';

/** The register of subgroups. */
export const subgroupKind: EntryKind<SubgroupValues> = {
  table: 'subgroup',
  idKind: 'sub',
  fields: subgroupFields,
  select: 'e.name, e.organisationNumber',
  valuesOf: ({ name, organisationNumber }) => ({
    name: String(name),
    organisationNumber: organisationNumber === null ? null : String(organisationNumber),
  }),
  columnsOf: ({ name, organisationNumber }) => ({
    name,
    nameKey: equalityKey(name),
    nameSort: sortKey(name),
    organisationNumber,
    searchText: Buffer.from(searchText(`${name} ${organisationNumber ?? ''}`)),
  }),
  unique: { key: 'subgroupName', field: 'name' },
  uses: async (sql, groupId, id) => {
    const [row] = await sql.all<{ n: number }>(
      `SELECT (SELECT COUNT(*) FROM membership WHERE groupId = ? AND defaultSubgroupId = ?)
         + (SELECT COUNT(*) FROM custom_field WHERE groupId = ? AND INSTR(subgroups, ?) > 0) AS n`,
      [groupId, id, groupId, publicId('sub', id)],
    );
    return (row?.n ?? 0) + (await linkedCustomers(sql, groupId, id));
  },
  // Whether a group has any decides which fields its cards have: every process reads that anew from the next request on.
  alsoChanges: async (sql, groupId) => {
    await sql.run('UPDATE tenant_group SET customFieldsVersion = customFieldsVersion + 1 WHERE id = ?', [groupId]);
  },
};
