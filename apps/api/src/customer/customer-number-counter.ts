import { nextCustomerNumber } from '@register/domain/customer/customer-number';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Sql } from '../database/sql.js';

/**
 * Takes a group's next free customer number. The counter's row is locked until the transaction ends, so numbers are given
 * out one after the other, and one that is taken back is given out again. Numbers that people have typed are stepped over.
 */
export async function takeNextNumber(
  sql: Sql,
  groupId: Buffer,
  settings: Pick<CustomerSettings, 'numberMinLength'>,
): Promise<string> {
  const [number = ''] = await takeNextNumbers(sql, groupId, settings, 1);
  return number;
}

/** Takes several at once, for what makes many customers in one transaction. */
export async function takeNextNumbers(
  sql: Sql,
  groupId: Buffer,
  settings: Pick<CustomerSettings, 'numberMinLength'>,
  count: number,
): Promise<string[]> {
  let counter = await lockCounter(sql, groupId);
  const numbers: string[] = [];
  while (numbers.length < count) {
    const free = await nextFree(sql, groupId, counter + 1, count - numbers.length, settings);
    numbers.push(...free.map((value) => nextCustomerNumber(value, settings)));
    counter = free.at(-1) ?? counter;
  }
  await sql.run('UPDATE counter SET value = ? WHERE groupId = ? AND name = ?', [counter, groupId, counterName]);
  return numbers;
}

/** What the next automatic number would be if nobody took one first. */
export async function peekNextNumber(
  sql: Sql,
  groupId: Buffer,
  settings: Pick<CustomerSettings, 'numberMinLength'>,
): Promise<string> {
  const [row] = await sql.all<{ value: number }>('SELECT value FROM counter WHERE groupId = ? AND name = ?', [
    groupId,
    counterName,
  ]);
  const [first = 0] = await nextFree(sql, groupId, (row?.value ?? 0) + 1, 1, settings);
  return nextCustomerNumber(first, settings);
}

const counterName = 'customerNumber';

/** Writing before reading takes the lock at once: two transactions that both read first would wait for each other for ever. */
async function lockCounter(sql: Sql, groupId: Buffer): Promise<number> {
  const insert = sql.dialect === 'mysql' ? 'INSERT IGNORE INTO' : 'INSERT OR IGNORE INTO';
  const { affected } = await sql.run('UPDATE counter SET value = value WHERE groupId = ? AND name = ?', [
    groupId,
    counterName,
  ]);
  if (affected === 0)
    await sql.run(`${insert} counter (groupId, name, value) VALUES (?, ?, 0)`, [groupId, counterName]);
  const [row] = await sql.all<{ value: number }>('SELECT value FROM counter WHERE groupId = ? AND name = ?', [
    groupId,
    counterName,
  ]);
  return row?.value ?? 0;
}

/**
 * The first counters from here whose numbers nobody has, one or more and at most so many; asked for in growing steps,
 * since a register may hold thousands of typed numbers in a row.
 */
async function nextFree(
  sql: Sql,
  groupId: Buffer,
  from: number,
  most: number,
  settings: Pick<CustomerSettings, 'numberMinLength'>,
): Promise<number[]> {
  for (let start = from, size = Math.min(most, maxStep); ; start += size, size = Math.min(maxStep, size * 8)) {
    const keys = Array.from({ length: size }, (_, step) =>
      Buffer.from(equalityKey(nextCustomerNumber(start + step, settings))),
    );
    const taken = await sql.all<{ numberKey: Buffer }>(
      `SELECT numberKey FROM customer WHERE groupId = ? AND numberKey IN (${keys.map(() => '?').join(', ')})`,
      [groupId, ...keys],
    );
    const names = new Set(taken.map(({ numberKey }) => numberKey.toString('latin1')));
    const free = keys.flatMap((key, step) => (names.has(key.toString('latin1')) ? [] : [start + step]));
    if (free.length > 0) return free.slice(0, most);
  }
}

const maxStep = 512;
