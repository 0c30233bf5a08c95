import type { GroupCiphers } from '../crypto/group-ciphers.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { customersSeen, mergedWithin, unseenWithin, writtenWithin } from './customer-scope.js';
import {
  readWholeParts,
  wholeColumns,
  wholeCustomer,
  type WantedOfWhole,
  type WholeRow,
} from './customer-whole.query.js';
import type { StoredCustomer } from './stored-customer.js';

/** Whole customers, always within what the viewer sees. */
export class CustomerRepository {
  constructor(private readonly ciphers: GroupCiphers) {}

  /**
   * A customer to be changed, locked until the transaction ends, so that two changes of one card follow each other.
   * Undefined for what does not exist or lies outside the viewer's scope.
   */
  async forChange(
    sql: Sql,
    actor: Actor,
    key: Buffer,
    wanted: WantedOfWhole = 'WHOLE',
  ): Promise<StoredCustomer | undefined> {
    const condition = { sql: 'c.id = ?', params: [key] };
    const [stored] = await this.read(sql, actor, customersSeen(actor), condition, lockOf(sql), wanted);
    return stored;
  }

  /** A customer that has become part of another, to come back; locked. Whoever asks has been found to see the other. */
  async absorbedForChange(sql: Sql, actor: Actor, key: Buffer): Promise<StoredCustomer | undefined> {
    const [stored] = await this.read(sql, actor, mergedWithin(actor), { sql: 'c.id = ?', params: [key] }, lockOf(sql));
    return stored;
  }

  /** Customers that nobody sees, part of others or erased: their numbers are nobody else's. */
  unseen(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.read(sql, actor, unseenWithin(actor), condition, '');
  }

  /** All customers within the viewer's scope that meet a condition on `c`, locked and whole. */
  allForChange(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.read(sql, actor, customersSeen(actor), condition, lockOf(sql));
  }

  /** Those that the viewer has written before and may see no longer, locked: to take that back, and to tell nothing of them. */
  writtenForChange(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.read(sql, actor, writtenWithin(actor), condition, lockOf(sql));
  }

  /** All within the viewer's scope, to look at only: what is decided on them must be decided again before it is written. */
  allWithin(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.read(sql, actor, customersSeen(actor), condition, '');
  }

  private async read(
    sql: Sql,
    actor: Actor,
    scope: SqlPart,
    condition: SqlPart,
    lock: string,
    wanted: WantedOfWhole = 'WHOLE',
  ): Promise<StoredCustomer[]> {
    const rows = await sql.all<WholeRow>(
      `SELECT ${wholeColumns} FROM customer c WHERE ${scope.sql} AND ${condition.sql}${lock}`,
      [...scope.params, ...condition.params],
    );
    if (rows.length === 0) return [];
    const group = await this.ciphers.of(sql, actor.groupId);
    const parts = await readWholeParts(
      sql,
      actor,
      rows.map(({ id }) => id),
      wanted,
    );
    return rows.map((row) => {
      // A customer whose key was destroyed has lost its personal data; what is written from now on gets a new key.
      const newPersonKey = row.personKey ? null : group.newPersonKey(row.id);
      const cipher = group.person(row.id, row.personKey ?? newPersonKey ?? Buffer.alloc(0));
      const personalNumber = row.personalNumber && row.personKey ? cipher.openPersonalNumber(row.personalNumber) : null;
      return {
        key: row.id,
        row,
        customer: wholeCustomer(
          row,
          parts(row.id, (id, sealed) => (row.personKey ? cipher.openCoApplicantNumber(id, sealed) : '')),
          personalNumber,
        ),
        cipher,
        newPersonKey,
        nameKey: row.nameKey,
        createdAt: row.createdAt,
        inactivatedAt: row.inactivatedAt,
        deletedAt: row.deletedAt,
      };
    });
  }
}

const lockOf = ({ dialect }: Sql): string => (dialect === 'mysql' ? ' FOR UPDATE' : '');
