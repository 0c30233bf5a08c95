import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../ids.js';
import { id, int, orNull, time, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofGroup, type TablePlan } from './table-plan.js';

/** The register of cost centres, begun with what stands on the customers. They keep their texts, which are its codes. */
export class CostCentres1763900000121 implements MigrationInterface {
  name = 'CostCentres1763900000121';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    await carryOver(runner);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'cost_centre',
    columns: {
      id,
      groupId: id,
      version: int,
      code: varchar(100),
      codeKey: varbinary(400),
      codeSort: varbinary(400),
      name: orNull(varchar(100)),
      searchText: varbinary(800),
      inactivatedAt: orNull(time),
      createdAt: time,
      updatedAt: time,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_cost_centre_code: ['groupId', 'codeKey'] },
    indexes: { ix_cost_centre_code: ['groupId', 'codeSort', 'id'] },
    foreignKeys: [ofGroup],
  },
];

/** Begun anew when it was cut off: what is there already stays. */
export async function carryOver(runner: QueryRunner): Promise<void> {
  const groups = (await runner.query('SELECT id FROM tenant_group')) as { readonly id: Buffer }[];
  for (const { id: groupId } of groups) {
    const known = (await runner.query('SELECT codeKey FROM cost_centre WHERE groupId = ?', [groupId])) as {
      readonly codeKey: Buffer;
    }[];
    const there = new Set(known.map(({ codeKey }) => codeKey.toString('hex')));
    const used = (await runner.query(
      'SELECT DISTINCT costCentre AS code FROM customer WHERE groupId = ? AND costCentre IS NOT NULL',
      [groupId],
    )) as { readonly code: string }[];
    for (const { code } of used) {
      const key = Buffer.from(equalityKey(code));
      if (there.has(key.toString('hex'))) continue;
      there.add(key.toString('hex'));
      const now = Date.now();
      await runner.query(
        'INSERT INTO cost_centre (groupId, id, version, code, codeKey, codeSort, name, searchText, inactivatedAt, createdAt, updatedAt) VALUES (?, ?, 1, ?, ?, ?, NULL, ?, NULL, ?, ?)',
        [groupId, newId(), code, key, Buffer.from(sortKey(code)), Buffer.from(searchText(code)), now, now],
      );
    }
  }
}
