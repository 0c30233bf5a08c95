import type { Sql } from '../../database/sql.js';

/** What another module keeps for a customer, and that goes where the customer goes: its documents, its logins. */
export interface CustomerFollower {
  /** The field of the table that says who may know of it; null: whoever may merge. */
  readonly field: 'documents' | null;
  readonly kind: FollowerKind;
  count(sql: Sql, groupId: Buffer, customerId: Buffer): Promise<number>;
  /** To the survivor, in the transaction of the merge; what it brings is written down as parts of the merge. */
  follow(sql: Sql, move: Move): Promise<void>;
  /** Back again, but for what has been changed since. Answers the names of what stays. */
  goBack(sql: Sql, move: Move): Promise<readonly string[]>;
}

export type FollowerKind = 'documents' | 'customerUsers';

export interface Move {
  readonly groupId: Buffer;
  readonly mergeId: Buffer;
  readonly survivor: Buffer;
  readonly absorbed: Buffer;
}
