import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { bigint, binary, id, int, orNull, time, tinyint, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofCustomer, type TablePlan } from './table-plan.js';

/** Files and folders of customers, and the uploads that will become files. The bytes lie in the file store, their rows in `stored_file` under the same id. */
export class Documents1763900000140 implements MigrationInterface {
  name = 'Documents1763900000140';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    if (!(await this.hasIndex(runner))) await runner.createIndex('stored_file', purpose);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await this.hasIndex(runner)) await runner.dropIndex('stored_file', purpose);
    await dropTables(runner, tables);
  }

  private async hasIndex(runner: QueryRunner): Promise<boolean> {
    const table = await runner.getTable('stored_file');
    return table?.indices.some(({ name }) => name === purpose.name) ?? false;
  }
}

/** How much room the files of a group take, summed from the index alone. */
const purpose = new TableIndex({ name: 'ix_stored_file_purpose', columnNames: ['groupId', 'purpose', 'size'] });

const tables: readonly TablePlan[] = [
  {
    name: 'document',
    columns: {
      id,
      groupId: id,
      customerId: id,
      // At the top: the customer's id. A key column is never NULL.
      parentId: id,
      kind: varchar(6),
      name: varchar(255),
      nameKey: binary(32),
      // Folders first, then by name.
      orderKey: varbinary(402),
      size: bigint,
      contentType: orNull(varchar(127)),
      visibleForCustomer: tinyint,
      version: int,
      createdAt: time,
      createdBy: varchar(255),
      deletedAt: orNull(time),
      // The document that was deleted and took this one along; itself, where it was named.
      deletedWith: orNull(id),
      // Zeros while it is not in the bin, else its own id: a name in the bin is free for others.
      binMark: id,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_document_name: ['groupId', 'parentId', 'nameKey', 'binMark'] },
    indexes: {
      ix_document_order: ['groupId', 'parentId', 'orderKey', 'id'],
      ix_document_customer: ['groupId', 'customerId', 'kind', 'deletedAt'],
      ix_document_bin: ['groupId', 'deletedWith'],
      ix_document_deleted: ['groupId', 'deletedAt'],
    },
    foreignKeys: [ofCustomer()],
  },
  {
    name: 'document_upload',
    columns: {
      id,
      groupId: id,
      customerId: id,
      parentId: id,
      name: varchar(255),
      size: bigint,
      actorId: id,
      createdAt: time,
    },
    primaryKey: ['groupId', 'id'],
    indexes: { ix_document_upload_created: ['groupId', 'createdAt'] },
    foreignKeys: [ofCustomer()],
  },
];
