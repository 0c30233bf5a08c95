import { costCentreFields, costCentreKey, type CostCentreValues } from '@register/domain/cost-centre/cost-centre';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import type { EntryKind } from '../database/entry-kind.js';

/** The register of cost centres. */
export const costCentreKind: EntryKind<CostCentreValues> = {
  table: 'cost_centre',
  idKind: 'coc',
  fields: costCentreFields,
  select: 'e.code, e.name',
  valuesOf: ({ code, name }) => ({ code: String(code), name: name === null ? null : String(name) }),
  columnsOf: ({ code, name }) => ({
    code,
    codeKey: equalityKey(code),
    codeSort: sortKey(code),
    name,
    searchText: Buffer.from(searchText(`${code} ${name ?? ''}`)),
  }),
  unique: { key: 'costCentreCode', field: 'code' },
  uses: async (sql, groupId, id) => {
    const [centre] = await sql.all<{ code: string }>('SELECT code FROM cost_centre WHERE groupId = ? AND id = ?', [
      groupId,
      id,
    ]);
    // Customers hold the code, in any case: how codes are told apart is the domain's to say and not the database's.
    const used = await sql.all<{ code: string; n: number }>(
      'SELECT costCentre AS code, COUNT(*) AS n FROM customer WHERE groupId = ? AND costCentre IS NOT NULL GROUP BY costCentre',
      [groupId],
    );
    const key = costCentreKey(centre?.code ?? '');
    return used.reduce((sum, { code, n }) => (costCentreKey(code) === key ? sum + n : sum), 0);
  },
};
