import { costCentreKey } from '@register/domain/cost-centre/cost-centre';
import { equalityKey } from '@register/domain/text/equality-key';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { recordEntryEvents } from '../entry/entry-history-recorder.js';
import type { EntryStamp } from '../entry/entry.service.js';
import { costCentreKind } from './cost-centre-kind.js';

/**
 * Adds the codes that customers are given and the register does not have, so that programs which write a code go on
 * working. Within the transaction that writes the customers.
 */
export async function addCostCentres(sql: Sql, stamp: EntryStamp, codes: readonly (string | null)[]): Promise<void> {
  const wanted = new Map(codes.flatMap((code) => (code === null ? [] : [[costCentreKey(code), code] as const])));
  for (const code of wanted.values()) {
    const id = newId();
    const columns = {
      groupId: stamp.groupId,
      id,
      version: 1,
      inactivatedAt: null,
      createdAt: stamp.at,
      updatedAt: stamp.at,
    };
    const row = { ...columns, ...costCentreKind.columnsOf({ code, name: null }) };
    const { affected } = await sql.run(
      // What is there already, or is added by somebody else at this moment, stays as it is.
      `INSERT ${sql.dialect === 'mysql' ? 'IGNORE' : 'OR IGNORE'} INTO cost_centre (${Object.keys(row).join(', ')}) VALUES (${Object.keys(
        row,
      )
        .map(() => '?')
        .join(', ')})`,
      Object.values(row),
    );
    if (affected === 0) continue;
    const { table, idKind } = costCentreKind;
    const changes = [{ field: 'code', old: null, new: code }];
    await recordEntryEvents(sql, [{ ...stamp, entryId: id, table, idKind, version: 1, action: 'CREATED', changes }]);
  }
}

/** Keys of the cost centres that cannot be chosen anew. A group has tens of them. */
export async function inactiveCostCentres(sql: Sql, groupId: Buffer): Promise<ReadonlySet<string>> {
  const rows = await sql.all<{ code: string }>(
    'SELECT code FROM cost_centre WHERE groupId = ? AND inactivatedAt IS NOT NULL',
    [groupId],
  );
  return new Set(rows.map(({ code }) => costCentreKey(code)));
}

/** The same for one code; asks nothing where none is given. */
export async function inactiveAmong(
  sql: Sql,
  groupId: Buffer,
  code: string | null | undefined,
): Promise<ReadonlySet<string>> {
  if (code == null || code.trim() === '') return none;
  const rows = await sql.all<{ code: string }>(
    'SELECT code FROM cost_centre WHERE groupId = ? AND codeKey = ? AND inactivatedAt IS NOT NULL',
    [groupId, equalityKey(code)],
  );
  return new Set(rows.map((row) => costCentreKey(row.code)));
}

const none: ReadonlySet<string> = new Set();
