import type { Sql } from '../database/sql.js';
import { inList } from '../database/in-list.js';
import { badInput } from '../graphql/errors.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors, CursorValue } from '../graphql/cursor.js';
import { pageOf, type AskedPage, type PageArguments } from '../graphql/page-arguments.js';
import { countAtMost, countOf, pageOfRows } from '../graphql/page-of-rows.js';
import type { Count } from '../graphql/page.type.js';
import type { Actor } from '../request-context.js';
import { documentColumns, documentRecord, type DocumentRecord, type DocumentSqlRow } from './document-record.js';
import { documentsSeen, inDocumentList, type DocumentList } from './document-scope.js';

/** Documents of customers: folders first, then by name; the bin newest first. The caller has made sure that the actor sees the customers. */
export class DocumentListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  /** A page for each customer, all by one statement, and one more to count. */
  async pages(
    actor: Actor,
    list: DocumentList,
    customerIds: readonly Buffer[],
    args: PageArguments,
    counts: boolean,
  ): Promise<Page<DocumentRecord>[]> {
    const asked = pageOf(args);
    const order = list.kind === 'BIN' ? byBin : byName;
    const lists = customerIds.map((customerId) => {
      const name = `documents:${actor.groupId.toString('hex')}:${customerId.toString('hex')}:${list.kind}:${'id' in list ? list.id.toString('hex') : ''}`;
      return { customerId, name, where: inDocumentList(actor, list, customerId), from: this.from(name, asked) };
    });
    const rows = await this.read.all<DocumentSqlRow>(
      lists
        .map(
          ({ where, from }, at) =>
            `SELECT * FROM (SELECT ${documentColumns} FROM document d WHERE ${where.sql}${from ? ` AND ${order.after}` : ''} ORDER BY ${order.sql} LIMIT ${asked.size + 1}) AS list${at}`,
        )
        .join(' UNION ALL '),
      lists.flatMap(({ where, from }) => [...where.params, ...(from ? order.params(from) : [])]),
    );
    const totals = counts ? await this.counts(lists.map(({ where }) => where)) : [];
    return lists.map(({ customerId, name }, at) => {
      const own = rows.filter((row) => row.customerId.equals(customerId)).sort(order.compare);
      const make = {
        node: (row: DocumentSqlRow) => documentRecord(row, actor),
        cursor: (row: DocumentSqlRow) => this.cursors.encode(name, order.cursor(row)),
      };
      return pageOfRows(own, asked, make, totals[at] ?? null);
    });
  }

  /** Documents by id within what the actor may see of them, of whichever customers: the caller checks those. */
  async byId(actor: Actor, ids: readonly Buffer[]): Promise<DocumentRecord[]> {
    if (ids.length === 0) return [];
    const list = inList(ids);
    const rows = await this.read.all<DocumentSqlRow>(
      `SELECT ${documentColumns} FROM document d WHERE d.groupId = ? AND d.id IN ${list.sql} AND ${documentsSeen(actor)}`,
      [actor.groupId, ...list.params],
    );
    return ids.flatMap((id) => rows.find((row) => row.id.equals(id)) ?? []).map((row) => documentRecord(row, actor));
  }

  /** All folders of each customer that are not in the bin, by one statement. */
  async folders(actor: Actor, customerIds: readonly Buffer[]): Promise<DocumentRecord[][]> {
    const list = inList(customerIds);
    const rows = await this.read.all<DocumentSqlRow>(
      `SELECT ${documentColumns} FROM document d WHERE d.groupId = ? AND d.customerId IN ${list.sql} AND d.kind = 'FOLDER' AND d.deletedAt IS NULL AND ${documentsSeen(actor)} ORDER BY d.orderKey, d.id`,
      [actor.groupId, ...list.params],
    );
    return customerIds.map((customerId) =>
      rows.filter((row) => row.customerId.equals(customerId)).map((row) => documentRecord(row, actor)),
    );
  }

  private async counts(lists: readonly ReturnType<typeof inDocumentList>[]): Promise<Count[]> {
    const rows = await this.read.all<{ at: number; n: number }>(
      lists
        .map(
          ({ sql }, at) =>
            `SELECT ${at} AS at, COUNT(*) AS n FROM (SELECT 1 FROM document d WHERE ${sql} LIMIT ${countAtMost + 1}) AS list${at}`,
        )
        .join(' UNION ALL '),
      lists.flatMap(({ params }) => params),
    );
    const found = new Map(rows.map(({ at, n }) => [at, n]));
    return lists.map((_, at) => countOf(found.get(at) ?? 0));
  }

  private from(name: string, { cursor, backward }: AskedPage): CursorValue[] | null {
    if (backward) throw badInput('Documents are read forward: use first and after.', ['last']);
    if (cursor === null) return null;
    const values = this.cursors.decode(name, cursor);
    if (values?.length !== 2) throw badInput('The cursor is not from this list.', ['after']);
    return values;
  }
}

interface Order {
  readonly sql: string;
  readonly after: string;
  readonly cursor: (row: DocumentSqlRow) => readonly CursorValue[];
  readonly params: (cursor: readonly CursorValue[]) => CursorValue[];
  readonly compare: (a: DocumentSqlRow, b: DocumentSqlRow) => number;
}

const byName: Order = {
  sql: 'd.orderKey, d.id',
  after: 'd.orderKey >= ? AND (d.orderKey > ? OR d.id > ?)',
  cursor: ({ orderKey, id }) => [orderKey, id],
  params: ([key = null, id = null]) => [key, key, id],
  compare: (a, b) => Buffer.compare(a.orderKey, b.orderKey) || Buffer.compare(a.id, b.id),
};

const byBin: Order = {
  sql: 'd.deletedAt DESC, d.id DESC',
  after: 'd.deletedAt <= ? AND (d.deletedAt < ? OR d.id < ?)',
  cursor: ({ deletedAt, id }) => [deletedAt, id],
  params: ([time = null, id = null]) => [time, time, id],
  compare: (a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0) || Buffer.compare(b.id, a.id),
};
