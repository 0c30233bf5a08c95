import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bigint, id, int, orNull, varchar } from './column-plan.js';
import { createTables, dropTables, ofCustomer, type TablePlan } from './table-plan.js';

/** The customers' lists of articles: those for service orders, and those for work orders. */
export class CustomerArticles1763900000240 implements MigrationInterface {
  name = 'CustomerArticles1763900000240';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, tables);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, tables);
  }
}

const tables: readonly TablePlan[] = [
  {
    name: 'customer_article',
    columns: {
      id,
      groupId: id,
      customerId: id,
      // SERVICE or WORK_ORDER.
      list: varchar(10),
      position: int,
      articleId: id,
      // Thousandths.
      quantity: int,
      // Öre.
      price: orNull(bigint),
      // Hundredths of a percent.
      discount: orNull(int),
      note: orNull(varchar(255)),
    },
    primaryKey: ['groupId', 'customerId', 'id'],
    indexes: { ix_customer_article_article: ['groupId', 'articleId', 'customerId'] },
    foreignKeys: [
      ofCustomer(),
      { columns: ['groupId', 'articleId'], table: 'article', references: ['groupId', 'id'], onDelete: 'RESTRICT' },
    ],
    clustered: true,
  },
];
