import type { Situation } from '@register/domain/customer/change-customer';
import type { LinkTargets } from '@register/domain/customer/customer-links';
import type { CustomerValues } from '@register/domain/customer/customer';
import type { CustomerReference } from '@register/domain/customer/deletion';
import type { CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import type { GroupCiphers } from '../crypto/group-ciphers.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { attachedTo } from './attached-to-customers.query.js';
import { changesFrom, type MadeAndLater, type MadeVersion } from './changes-from.query.js';
import { removeMany, type StoredRemoval } from './customer-many-removal.js';
import { possibleDuplicates, type LikeCustomer } from './possible-duplicates.query.js';
import { takeNextNumbers } from './customer-number-counter.js';
import { situationOf } from './customer-situation.js';
import { saveMany, type ManyStamp, type StoredChange } from './customer-many.writer.js';
import { CustomerReferences } from './customer-references.js';
import type { CustomerRepository } from './customer.repository.js';
import type {
  CustomerChange,
  CustomerWriter,
  InsertedCustomer,
  InsertOptions,
  SavedChange,
  WriteStamp,
} from './customer.writer.js';
import { holdersOf, uniqueValues, type UniqueValue } from './unique-values.query.js';
import { allLinkTargets } from './links/link-targets.query.js';
import type { StoredCustomer } from './stored-customer.js';

export { VersionRace, type WriteStamp } from './customer.writer.js';
export type { StoredCustomer } from './stored-customer.js';

/** Many customers at once, for imports: read whole within the actor's scope, decided by the caller with the domain, written by a few statements. */
export class CustomerBulkService {
  constructor(
    private readonly repository: CustomerRepository,
    private readonly writer: CustomerWriter,
    private readonly ciphers: GroupCiphers,
    private readonly refersTo = new CustomerReferences([]),
  ) {}

  /** What deciding about a new customer depends on; with `customer` in it, about a stored one. */
  situation(actor: Actor, now: number): Situation {
    return situationOf(actor, null, now);
  }

  /** All entries that customers may be linked to. */
  linkTargets(sql: Sql, groupId: Buffer): Promise<LinkTargets> {
    return allLinkTargets(sql, groupId);
  }

  /** Customers to look at only: what is decided on them must be decided again before it is written. */
  allWithin(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.repository.allWithin(sql, actor, condition);
  }

  /** The same, locked until the transaction ends. */
  allForChange(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.repository.allForChange(sql, actor, condition);
  }

  /** Those that the actor has written before, locked, whether it sees them now or not: to take that back, and to tell nothing of them. */
  writtenForChange(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.repository.writtenForChange(sql, actor, condition);
  }

  /** Those that have become part of others or been erased, to be told of: nobody writes to them. */
  unseen(sql: Sql, actor: Actor, condition: SqlPart): Promise<StoredCustomer[]> {
    return this.repository.unseen(sql, actor, condition);
  }

  /** For each of these new customers, those within the actor's scope that it may be the same as. */
  async possibleDuplicates(sql: Sql, actor: Actor, customers: readonly CustomerValues[]): Promise<LikeCustomer[][]> {
    return possibleDuplicates({ sql, actor, cipher: await this.ciphers.of(sql, actor.groupId) }, customers);
  }

  /** What of these values may stand once in the group and is new to the customer. */
  uniqueValues({ customFields }: Actor, before: CustomFieldValues, after: CustomFieldValues): UniqueValue[] {
    return uniqueValues(customFields, before, after);
  }

  /** Which customers have such values already. */
  holdersOf(sql: Sql, { groupId }: Actor, wanted: readonly UniqueValue[]): Promise<ReadonlyMap<string, Buffer>> {
    return holdersOf(sql, groupId, wanted);
  }

  /** Automatic numbers for so many new customers. */
  takeNumbers(sql: Sql, actor: Actor, count: number): Promise<string[]> {
    return takeNextNumbers(sql, actor.groupId, actor.settings, count);
  }

  insert(
    sql: Sql,
    stamp: WriteStamp,
    customers: readonly CustomerValues[],
    options?: InsertOptions,
  ): Promise<InsertedCustomer[]> {
    return this.writer.insert(sql, stamp, customers, options);
  }

  /** Saves changes of many, of fields that many can be changed by: the number of statements does not depend on how many they are. */
  saveMany(sql: Sql, stamp: ManyStamp, changes: readonly StoredChange[]): Promise<void> {
    return saveMany(sql, stamp, changes);
  }

  /** Removes customers that nothing refers to and that nobody has touched, without the bin. */
  removeMany(sql: Sql, stamp: WriteStamp, removals: readonly StoredRemoval[]): Promise<void> {
    return removeMany(sql, stamp, removals);
  }

  /** What was made of customers by the versions that are given, and what others have changed of them since. One statement. */
  changesFrom(
    sql: Sql,
    { groupId }: Actor,
    rows: readonly MadeVersion[],
    stored: ReadonlyMap<string, StoredCustomer>,
  ): Promise<(row: MadeVersion, alike?: ReadonlySet<number>) => MadeAndLater> {
    return changesFrom(sql, groupId, rows, stored);
  }

  /** What hangs on customers and would be lost with them. One statement; by keys in hexadecimal. */
  attached(
    sql: Sql,
    { groupId }: Actor,
    keys: readonly Buffer[],
  ): Promise<ReadonlyMap<string, readonly CustomerReference[]>> {
    return attachedTo(sql, groupId, keys);
  }

  /** What refers to a customer, and so keeps it from the bin. */
  references(sql: Sql, { groupId }: Actor, key: Buffer): Promise<CustomerReference[]> {
    return this.refersTo.of(sql, groupId, key);
  }

  save(sql: Sql, stamp: WriteStamp, stored: StoredCustomer, change: CustomerChange): Promise<SavedChange> {
    return this.writer.save(sql, stamp, stored, change);
  }
}
