import type { CustomerReference } from '@register/domain/customer/deletion';
import type { Sql } from '../database/sql.js';

/** How a module counts what refers to a customer: its orders, its facilities. Asked inside the transaction that would delete it. */
export interface CustomerReferenceSource {
  /** The word that the caller is told, e.g. `facility`. */
  readonly kind: string;
  count(sql: Sql, groupId: Buffer, customerId: Buffer): Promise<number>;
}

/** Everything that may refer to customers. A module whose things do gives its source to the customer module when the app is composed. */
export class CustomerReferences {
  constructor(private readonly sources: readonly CustomerReferenceSource[]) {}

  async of(sql: Sql, groupId: Buffer, customerId: Buffer): Promise<CustomerReference[]> {
    const references: CustomerReference[] = [];
    for (const source of this.sources)
      references.push({ kind: source.kind, count: await source.count(sql, groupId, customerId) });
    return references;
  }
}
