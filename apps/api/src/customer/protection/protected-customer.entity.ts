import { Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../database/entity-columns.js';

/** A customer whose identity is protected. Beside the customers, and not a column of them: what leaves them out needs no row of theirs. */
@Entity('protected_customer')
export class ProtectedCustomerEntity {
  @PrimaryColumn(idColumn) groupId: Buffer;
  @PrimaryColumn(idColumn) customerId: Buffer;
}
