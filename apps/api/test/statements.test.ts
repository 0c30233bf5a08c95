import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CustomerEntity } from '../src/customer/customer.entity.js';
import { newId } from '../src/database/ids.js';
import { openTestDatabase, type TestDatabase } from './database.js';
import { outsideGroup, statementsOf } from './statements.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('the count of statements', () => {
  it('sees hand-written SQL and entities, on reads and in transactions, and only while it listens', async () => {
    await database.read.all('SELECT 0 AS zero');
    const { statements, result } = await statementsOf(database, async () => {
      await database.read.all('SELECT 1 AS one');
      await database.dataSource.manager.countBy(CustomerEntity, { groupId: newId() });
      await database.unitOfWork.inTransaction(({ sql }) => sql.all('SELECT 2 AS two'));
      return 'answer';
    });
    await database.read.all('SELECT 3 AS three');
    expect(statements).toEqual(['SELECT 1 AS one', expect.stringContaining('COUNT(1)'), 'SELECT 2 AS two']);
    expect(result).toBe('answer');
  });
});

describe('the watch over groups', () => {
  it.each([
    'SELECT name FROM customer WHERE id = ?',
    'SELECT groupId, name FROM customer WHERE id = ?',
    'SELECT c.name FROM account a JOIN customer c ON c.id = a.id',
    'UPDATE `customer` SET name = ? WHERE id = ?',
    'DELETE FROM "contact_person" WHERE customerId = ?',
    'INSERT INTO counter (name, value) VALUES (?, ?)',
  ])('catches %s', (sql) => {
    expect(outsideGroup([sql], database)).toEqual([sql]);
  });

  it.each([
    'SELECT name FROM customer WHERE groupId = ? AND id = ?',
    'UPDATE customer SET name = ? WHERE `groupId` = ? AND id = ?',
    'INSERT INTO counter (groupId, name, value) VALUES (?, ?, ?)',
    'SELECT id FROM account WHERE emailKey = ?',
    'SELECT 1',
  ])('lets through %s', (sql) => {
    expect(outsideGroup([sql], database)).toEqual([]);
  });
});
