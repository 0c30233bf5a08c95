import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { sortKey } from '@register/domain/text/sort-key';
import type { GroupCipher } from '../crypto/group-cipher.js';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import { inList } from '../database/in-list.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { badInput } from '../graphql/errors.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { pageOf, type PageArguments } from '../graphql/page-arguments.js';
import { countAtMost, countOf, pageOfRows } from '../graphql/page-of-rows.js';
import type { Count } from '../graphql/page.type.js';
import type { HistorySource } from './customer-history.entity.js';
import {
  historyColumns,
  historyEntry,
  historyTables,
  type HistoryEntryRecord,
  type HistorySqlRow,
} from './history-entry.js';
import { historyAuthor, historyWithLogins } from './history-logins.query.js';

/** Which histories are read, and what of them this viewer may read. */
export interface ReadHistories {
  readonly groupId: Buffer;
  /** Rows about other fields are never selected. */
  readonly fields: readonly FieldKey[];
  /** Also rows about every custom field, now or once defined: they are too many to be named. */
  readonly allCustomFields: boolean;
}

export interface HistoriesOf extends ReadHistories {
  /** Only changes by somebody of this name. */
  readonly actor: string | null;
  readonly source: HistorySource | null;
}

/** Histories of customers, newest first. The caller has made sure that the viewer sees the customers. */
export class HistoryQuery {
  constructor(
    private readonly read: Sql,
    private readonly ciphers: GroupCiphers,
    private readonly cursors: Cursors,
  ) {}

  /** A page for each customer, all by one statement, and one more to count. */
  async pages(
    of: HistoriesOf,
    customerIds: readonly Buffer[],
    args: PageArguments,
    counts: boolean,
  ): Promise<Page<HistoryEntryRecord>[]> {
    const asked = pageOf(args);
    const lists = customerIds.map((customerId) => {
      const narrowed = JSON.stringify([of.fields, of.allCustomFields, of.actor, of.source]);
      const name = `history:${of.groupId.toString('hex')}:${customerId.toString('hex')}:${narrowed}`;
      return {
        customerId,
        name,
        where: whereOf(of, customerId),
        from: asked.cursor === null ? [] : [this.idIn(name, asked.cursor)],
      };
    });
    const part = (sql: string, at: number): string =>
      `SELECT * FROM (SELECT ${historyColumns} FROM ${historyTables}
       WHERE ${sql}${asked.cursor === null ? '' : ' AND h.id < ?'} ORDER BY h.id DESC LIMIT ${asked.size + 1}) AS list${at}`;
    const rows = await this.read.all<HistorySqlRow>(
      lists.map(({ where }, at) => part(where.sql, at)).join(' UNION ALL '),
      lists.flatMap(({ where, from }) => [...where.params, ...from]),
    );
    const cipher = await this.cipherFor(of.groupId, rows);
    const totals = counts ? await this.counts(lists.map(({ where }) => where)) : [];
    return lists.map(({ customerId, name }, at) => {
      const own = rows.filter((row) => row.customerId.equals(customerId)).sort((a, b) => Buffer.compare(b.id, a.id));
      const make = {
        node: (row: HistorySqlRow) => historyEntry(row, cipher),
        cursor: ({ id }: HistorySqlRow) => this.cursors.encode(name, [id]),
      };
      return pageOfRows(own, asked, make, totals[at] ?? null);
    });
  }

  /** One entry by its id, if it is about a field that may be read; its customer's key tells whether the viewer sees it at all. */
  async entry(of: ReadHistories, id: Buffer): Promise<{ customerId: Buffer; entry: HistoryEntryRecord } | null> {
    const [row] = await this.read.all<HistorySqlRow>(
      `SELECT ${historyColumns} FROM ${historyTables}
       WHERE h.groupId = ? AND h.id = ? AND ${fieldsOf(of)}`,
      [of.groupId, id, ...of.fields],
    );
    return row
      ? { customerId: row.customerId, entry: historyEntry(row, await this.cipherFor(of.groupId, [row])) }
      : null;
  }

  /** For each customer the names of those who changed what this viewer may read, in order of the alphabet. */
  async actors(of: ReadHistories, customerIds: readonly Buffer[]): Promise<string[][]> {
    const ids = inList(customerIds);
    const rows = await this.read.all<{ customerId: Buffer; actorName: string }>(
      `SELECT DISTINCT h.customerId, ${historyAuthor} AS actorName FROM ${historyWithLogins}
        WHERE h.groupId = ? AND h.customerId IN ${ids.sql} AND ${fieldsOf(of)}`,
      [of.groupId, ...ids.params, ...of.fields],
    );
    const names = rows.map((row) => ({ ...row, key: Buffer.from(sortKey(row.actorName)) }));
    names.sort((a, b) => Buffer.compare(a.key, b.key));
    return customerIds.map((id) => names.filter((row) => row.customerId.equals(id)).map(({ actorName }) => actorName));
  }

  /** The group's key is only asked for when something is sealed. */
  private async cipherFor(groupId: Buffer, rows: readonly HistorySqlRow[]): Promise<GroupCipher | null> {
    return rows.some(({ sealed }) => sealed === 1) ? this.ciphers.of(this.read, groupId) : null;
  }

  /** How many entries each list has, in the order asked. */
  private async counts(lists: readonly Where[]): Promise<Count[]> {
    const rows = await this.read.all<{ at: number; n: number }>(
      lists
        .map(
          ({ sql }, at) =>
            `SELECT ${at} AS at, COUNT(*) AS n FROM (SELECT 1 FROM ${historyWithLogins} WHERE ${sql} LIMIT ${countAtMost + 1}) AS list${at}`,
        )
        .join(' UNION ALL '),
      lists.flatMap(({ params }) => params),
    );
    const found = new Map(rows.map(({ at, n }) => [at, n]));
    return lists.map((_, at) => countOf(found.get(at) ?? 0));
  }

  private idIn(list: string, cursor: string): Buffer {
    const id = this.cursors.decode(list, cursor)?.[0];
    if (!Buffer.isBuffer(id)) throw badInput('The cursor is not from this list.', ['after']);
    return id;
  }
}

interface Where {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

const fieldsOf = ({ fields, allCustomFields }: ReadHistories): string => {
  const named = fields.length === 0 ? '1 = 0' : `h.field IN (${marks(fields)})`;
  return allCustomFields ? `(${named} OR h.field LIKE 'customFields.%')` : named;
};

const whereOf = (of: HistoriesOf, customerId: Buffer): Where => ({
  sql: [
    `h.groupId = ? AND h.customerId = ? AND ${fieldsOf(of)}`,
    ...(of.actor === null ? [] : [`${historyAuthor} = ?`]),
    ...(of.source === null ? [] : ['h.source = ?']),
  ].join(' AND '),
  params: [
    of.groupId,
    customerId,
    ...of.fields,
    ...(of.actor === null ? [] : [of.actor]),
    ...(of.source === null ? [] : [of.source]),
  ],
});
