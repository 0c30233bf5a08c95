import { freshStatistics } from '../mysql/statistics.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { blob, id, varbinary } from './column-plan.js';
import { createTables, dropTables, ofCustomer, type TablePlan } from './table-plan.js';

/** What finds rare texts, and what filters look in. The texts that are searched lie in `customer_search`. */
export class Search1763900000010 implements MigrationInterface {
  name = 'Search1763900000010';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables);
    for (const statement of isMysql(runner) ? onMysql : onSqlite) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!isMysql(runner))
      for (const table of ['customer_gram_vocabulary', 'customer_gram_index'])
        await runner.query(`DROP TABLE IF EXISTS ${table}`);
    await runner.query('DROP TABLE IF EXISTS customer_gram');
    await dropTables(runner, tables);
  }
}

const isMysql = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'mysql';

const tables: readonly TablePlan[] = [
  {
    // Only customers with one of these fields have a row here; the two keys are for ordering.
    name: 'customer_filter',
    columns: { groupId: id, customerId: id, orderNumberKey: varbinary(200), costCentreKey: varbinary(200), text: blob },
    primaryKey: ['groupId', 'customerId'],
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
  {
    name: 'contact_search',
    columns: { groupId: id, customerId: id, contactId: id, text: blob },
    primaryKey: ['groupId', 'customerId', 'contactId'],
    foreignKeys: [ofCustomer()],
    clustered: true,
  },
];

// A full-text index wants a whole number for each row, rising: this table gives a customer its number, and leads back.
const onSqlite = [
  // No foreign key: were a row to vanish by itself, its number would be given out again while the index still holds it.
  'CREATE TABLE IF NOT EXISTS customer_gram (docId INTEGER PRIMARY KEY, groupId blob NOT NULL, customerId blob NOT NULL, nameKey blob NOT NULL)',
  'CREATE UNIQUE INDEX IF NOT EXISTS uq_customer_gram ON customer_gram (groupId, customerId)',
  `CREATE VIRTUAL TABLE IF NOT EXISTS customer_gram_index USING fts5(text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1')`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS customer_gram_vocabulary USING fts5vocab(customer_gram_index, row)`,
];

const onMysql = [
  // Some grams spell stop words (com, for, the); the index must hold them like any other.
  'SET SESSION innodb_ft_enable_stopword = OFF',
  `CREATE TABLE IF NOT EXISTS customer_gram (
    FTS_DOC_ID BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, groupId BINARY(16) NOT NULL, customerId BINARY(16) NOT NULL, nameKey VARBINARY(400) NOT NULL,
    grams TEXT CHARACTER SET latin1 COLLATE latin1_bin NOT NULL,
    UNIQUE KEY uq_customer_gram (groupId, customerId), UNIQUE KEY FTS_DOC_ID_INDEX (FTS_DOC_ID), FULLTEXT KEY ft_customer_gram (grams),
    CONSTRAINT fk_customer_gram_customer FOREIGN KEY (groupId, customerId) REFERENCES customer (groupId, id) ON DELETE CASCADE) ENGINE = InnoDB ${freshStatistics}`,
  'SET SESSION innodb_ft_enable_stopword = DEFAULT',
];
