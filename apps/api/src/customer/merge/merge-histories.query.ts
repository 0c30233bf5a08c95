import type { Change } from '@register/domain/customer/changes';
import { isLinkField } from '@register/domain/customer/customer-links';
import type { Sql } from '../../database/sql.js';
import { withoutNames } from '../links/customer-links.writer.js';
import type { StoredCustomer } from '../stored-customer.js';
import { changed } from '../../history/history-recorder.js';

/** What was changed of a customer by one version, and by those after it. */
export interface MadeAndLater {
  readonly made: readonly Change[];
  readonly later: readonly Change[];
  /** What the entries of registers were called that the one version moved, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the history of a customer from a version on, opened with its key. */
export async function historyFrom(
  sql: Sql,
  groupId: Buffer,
  stored: StoredCustomer,
  version: number,
): Promise<MadeAndLater> {
  const rows = await sql.all<Row>(
    `SELECT id, version, field, part, oldValue, newValue, sealed FROM customer_history
      WHERE groupId = ? AND customerId = ? AND version >= ? AND ${changed('action')} ORDER BY version, id`,
    [groupId, stored.key, version],
  );
  const open = (row: Row): Change => {
    const value = (side: 'old' | 'new', text: string | null): string | null =>
      row.sealed === 1 && text !== null ? stored.cipher.openHistory(row.id, side, text) : text;
    const { field, part } = row;
    return { field, part, old: value('old', row.oldValue), new: value('new', row.newValue) };
  };
  const made = rows.filter((row) => row.version === version).map(open);
  return {
    made: made.map(withoutNames),
    later: rows.filter((row) => row.version > version).map((row) => withoutNames(open(row))),
    names: new Map(
      made.flatMap(({ field, part, old, new: is }) => {
        const name = old ?? is;
        return isLinkField(field) && part !== null && name !== null ? [[part, name] as const] : [];
      }),
    ),
  };
}

interface Row extends Pick<Change, 'field' | 'part'> {
  readonly id: Buffer;
  readonly version: number;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly sealed: number;
}
