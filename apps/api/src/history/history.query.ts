import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { GroupCipher } from '../crypto/group-cipher.js';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import type { Sql, SqlValue } from '../database/sql.js';
import { badInput } from '../graphql/errors.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { pageOf, type PageArguments } from '../graphql/page-arguments.js';
import { countAtMost, countOf, pageOfRows } from '../graphql/page-of-rows.js';
import type { Count } from '../graphql/page.type.js';
import { historyColumns, historyEntry, type HistoryEntryRecord, type HistorySqlRow } from './history-entry.js';

/** Whose history is read, and what of it this viewer may read. */
export interface HistoryOf {
  readonly groupId: Buffer;
  readonly customerId: Buffer;
  /** Rows about other fields are never selected. */
  readonly fields: readonly CustomerFieldKey[];
}

/** The history of one customer, newest first. The caller has made sure that the viewer sees the customer. */
export class HistoryQuery {
  constructor(
    private readonly read: Sql,
    private readonly ciphers: GroupCiphers,
    private readonly cursors: Cursors,
  ) {}

  async page(of: HistoryOf, args: PageArguments, counts: boolean): Promise<Page<HistoryEntryRecord>> {
    const asked = pageOf(args);
    const list = `history:${of.groupId.toString('hex')}:${of.customerId.toString('hex')}:${of.fields.join()}`;
    const from = asked.cursor === null ? [] : [this.idIn(list, asked.cursor)];
    const where = whereOf(of);
    const rows = await this.read.all<HistorySqlRow>(
      `SELECT ${historyColumns} FROM customer_history h LEFT JOIN customer c ON c.groupId = h.groupId AND c.id = h.customerId
       WHERE ${where.sql}${from.length > 0 ? ' AND h.id < ?' : ''} ORDER BY h.id DESC LIMIT ${asked.size + 1}`,
      [...where.params, ...from],
    );
    const cipher = await this.cipherFor(of.groupId, rows);
    const make = {
      node: (row: HistorySqlRow) => historyEntry(row, cipher),
      cursor: ({ id }: HistorySqlRow) => this.cursors.encode(list, [id]),
    };
    return pageOfRows(rows, asked, make, counts ? await this.count(where) : null);
  }

  /** One entry by its id, if it is about a field that may be read; its customer's key tells whether the viewer sees it at all. */
  async entry(
    groupId: Buffer,
    id: Buffer,
    fields: readonly CustomerFieldKey[],
  ): Promise<{ customerId: Buffer; entry: HistoryEntryRecord } | null> {
    if (fields.length === 0) return null;
    const [row] = await this.read.all<HistorySqlRow>(
      `SELECT ${historyColumns} FROM customer_history h LEFT JOIN customer c ON c.groupId = h.groupId AND c.id = h.customerId
       WHERE h.groupId = ? AND h.id = ? AND h.field IN (${marks(fields)})`,
      [groupId, id, ...fields],
    );
    return row ? { customerId: row.customerId, entry: historyEntry(row, await this.cipherFor(groupId, [row])) } : null;
  }

  /** The group's key is only asked for when something is sealed. */
  private async cipherFor(groupId: Buffer, rows: readonly HistorySqlRow[]): Promise<GroupCipher | null> {
    return rows.some(({ sealed }) => sealed === 1) ? this.ciphers.of(this.read, groupId) : null;
  }

  private async count(where: Where): Promise<Count> {
    const [row] = await this.read.all<{ n: number }>(
      `SELECT COUNT(*) AS n FROM (SELECT 1 FROM customer_history h WHERE ${where.sql} LIMIT ${countAtMost + 1}) counted`,
      where.params,
    );
    return countOf(row?.n ?? 0);
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

const whereOf = ({ groupId, customerId, fields }: HistoryOf): Where => ({
  sql: `h.groupId = ? AND h.customerId = ? AND ${fields.length === 0 ? '1 = 0' : `h.field IN (${marks(fields)})`}`,
  params: [groupId, customerId, ...fields],
});
