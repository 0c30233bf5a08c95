import fs from 'node:fs';
import type { DatabaseConfig } from '../src/config.js';
import { newId } from '../src/database/ids.js';
import { openDatabase } from '../src/database/open-database.js';

// Writes pairs of rows as fast as it can, eight at a time, and says the number of each pair once it is acknowledged.
const { database, group, from } = JSON.parse(process.env['WORK'] ?? '{}') as {
  database: DatabaseConfig;
  group: string;
  from: number;
};
const { unitOfWork } = await openDatabase({ database });
const groupId = Buffer.from(group, 'hex');
const insert = `INSERT INTO outbox (groupId, id, topic, payload, createdAt, availableAt, attempts) VALUES (?, ?, ?, ?, 1, ?, 0)`;
let next = from;

async function writer(): Promise<never> {
  for (;;) {
    const number = next++;
    await unitOfWork.inTransaction(async ({ sql }) => {
      await sql.run(insert, [groupId, newId(), 'first', 'x'.repeat(500), number]);
      await sql.run(insert, [groupId, newId(), 'second', 'x'.repeat(500), number]);
    });
    fs.writeSync(1, `${number}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, writer));
