import type { MigrationInterface, QueryRunner } from 'typeorm';
import { binary, id, int, orNull, varbinary, varchar } from './column-plan.js';
import { createTables, dropTables, ofCustomer, type TablePlan } from './table-plan.js';

/** Tax reduction: on which property the work is done, and who shares the reduction. */
export class TaxReductions1763900000260 implements MigrationInterface {
  name = 'TaxReductions1763900000260';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, type] of Object.entries(columnsOf(runner)))
      if (!(await runner.hasColumn('customer', name)))
        await runner.query(`ALTER TABLE customer ADD COLUMN ${name} ${type}`);
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, tables);
    for (const name of Object.keys(columnsOf(runner)))
      if (await runner.hasColumn('customer', name)) await runner.query(`ALTER TABLE customer DROP COLUMN ${name}`);
  }
}

/** Written out: TypeORM would copy the whole table on SQLite. Customers of before have none of it. */
const columnsOf = (runner: QueryRunner): Readonly<Record<string, string>> =>
  runner.dataSource.options.type === 'mysql'
    ? {
        propertyDesignation: `VARCHAR(40) ${text}`,
        propertyFold: "VARBINARY(64) NOT NULL DEFAULT X'FF'",
        apartmentNumber: `VARCHAR(25) ${text}`,
        associationNumber: `VARCHAR(12) ${text}`,
      }
    : {
        propertyDesignation: 'varchar(40)',
        propertyFold: "blob NOT NULL DEFAULT X'FF'",
        apartmentNumber: 'varchar(25)',
        associationNumber: 'varchar(12)',
      };

const text = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL';

const tables: readonly TablePlan[] = [
  {
    name: 'co_applicant',
    columns: {
      id,
      groupId: id,
      customerId: id,
      position: int,
      name: varchar(255),
      personalNumber: varbinary(80),
      personalMasked: varchar(16),
      identityIndex: binary(32),
      // Hundredths of a percent.
      sharePercent: orNull(int),
    },
    primaryKey: ['groupId', 'id'],
    indexes: {
      ix_co_applicant_customer: ['groupId', 'customerId', 'position'],
      ix_co_applicant_identity: ['groupId', 'identityIndex', 'customerId'],
    },
    foreignKeys: [ofCustomer()],
  },
];
