import type { MigrationInterface, QueryRunner } from 'typeorm';
import { freshStatistics } from '../mysql/statistics.js';

/**
 * On MySQL the index of grams numbers its rows by itself. Numbers of ours were given out when a statement began and refused
 * ("Invalid InnoDB FTS Doc ID") where somebody with later ones was through before: whoever saved broke off a change of many.
 */
export class GramNumbers1763900000720 implements MigrationInterface {
  name = 'GramNumbers1763900000720';

  async up(runner: QueryRunner): Promise<void> {
    if (runner.dataSource.options.type !== 'mysql') return;
    if (await runner.hasColumn('customer_gram', 'FTS_DOC_ID'))
      await replace(runner, [`${columns}, PRIMARY KEY (groupId, customerId)`]);
    await complete(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (runner.dataSource.options.type !== 'mysql') return;
    if (!(await runner.hasColumn('customer_gram', 'FTS_DOC_ID')))
      await replace(runner, [
        'FTS_DOC_ID BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY',
        columns,
        'UNIQUE KEY uq_customer_gram (groupId, customerId), UNIQUE KEY FTS_DOC_ID_INDEX (FTS_DOC_ID)',
      ]);
    await complete(runner);
  }
}

const columns = `groupId BINARY(16) NOT NULL, customerId BINARY(16) NOT NULL, nameKey VARBINARY(400) NOT NULL,
  grams TEXT CHARACTER SET latin1 COLLATE latin1_bin NOT NULL`;

/** By a copy: once a table has been indexed, InnoDB keeps its numbers, seen or unseen. */
async function replace(runner: QueryRunner, parts: readonly string[]): Promise<void> {
  await runner.query('DROP TABLE IF EXISTS customer_gram_copy');
  await runner.query(`CREATE TABLE customer_gram_copy (${parts.join(', ')}) ENGINE = InnoDB ${freshStatistics}`);
  await runner.query(
    'INSERT INTO customer_gram_copy (groupId, customerId, nameKey, grams) SELECT groupId, customerId, nameKey, grams FROM customer_gram',
  );
  await runner.query('RENAME TABLE customer_gram TO customer_gram_before, customer_gram_copy TO customer_gram');
}

/** The index last: to add a foreign key copies the table, and whatever index it has then is made with stop words. */
async function complete(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE IF EXISTS customer_gram_before');
  if (!(await has(runner, 'table_constraints', 'constraint_name', 'fk_customer_gram_customer')))
    await runner.query(
      `ALTER TABLE customer_gram ADD CONSTRAINT fk_customer_gram_customer
       FOREIGN KEY (groupId, customerId) REFERENCES customer (groupId, id) ON DELETE CASCADE`,
    );
  if (await has(runner, 'statistics', 'index_name', 'ft_customer_gram')) return;
  // Some grams spell stop words (com, for, the); the index must hold them like any other.
  await runner.query('SET SESSION innodb_ft_enable_stopword = OFF');
  await runner.query('ALTER TABLE customer_gram ADD FULLTEXT KEY ft_customer_gram (grams)');
  await runner.query('SET SESSION innodb_ft_enable_stopword = DEFAULT');
}

async function has(runner: QueryRunner, table: string, column: string, name: string): Promise<boolean> {
  const rows = (await runner.query(
    `SELECT 1 FROM information_schema.${table} WHERE table_schema = DATABASE() AND table_name = 'customer_gram' AND ${column} = ?`,
    [name],
  )) as readonly unknown[];
  return rows.length > 0;
}
