import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { binary, blob, id, int, longText, orNull, text, time, tinyint, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofCustomer, ofGroup, type TablePlan } from './table-plan.js';

/** Fields that a group defines for itself, and what its customers have in them. */
export class CustomFields1763900000100 implements MigrationInterface {
  name = 'CustomFields1763900000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    if (await runner.hasColumn('tenant_group', version)) return;
    await runner.addColumn('tenant_group', new TableColumn({ name: version, type: 'int', default: 0 }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('tenant_group', version);
    await dropTables(runner, tables);
  }
}

const version = 'customFieldsVersion';

const tables: readonly TablePlan[] = [
  {
    name: 'custom_field',
    columns: {
      groupId: id,
      id,
      fieldKey: varchar(40),
      position: int,
      deleted: tinyint,
      definition: longText,
      // Where the field is limited to parts of the group; null: everywhere.
      subgroups: orNull(text),
      updatedAt: time,
    },
    primaryKey: ['groupId', 'id'],
    unique: { uq_custom_field_key: ['groupId', 'fieldKey'] },
    foreignKeys: [ofGroup],
  },
  {
    // One row for each value, and for each choice of several; in the order in which a card is read.
    name: 'customer_value',
    columns: {
      groupId: id,
      customerId: id,
      fieldId: id,
      place: int,
      value: text,
      folded: orNull(blob),
      sortKey: varbinary(200),
      equalKey: binary(16),
      uniqueKey: orNull(binary(16)),
    },
    primaryKey: ['groupId', 'customerId', 'fieldId', 'place'],
    unique: { uq_customer_value: ['groupId', 'fieldId', 'uniqueKey'] },
    // What filters find and lists are ordered by, without reading the values themselves.
    indexes: { ix_customer_value: ['groupId', 'fieldId', 'sortKey', 'customerId'] },
    foreignKeys: [
      ofCustomer(),
      { columns: ['groupId', 'fieldId'], table: 'custom_field', references: ['groupId', 'id'], onDelete: 'RESTRICT' },
    ],
    clustered: true,
  },
];
