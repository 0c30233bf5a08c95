import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newCustomerValues } from '@register/domain/customer/new-customer';
import { readConfig } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { BulkService, type BulkRecord } from '../src/customer/collection/bulk/bulk.service.js';
import { bulkStatus, type BulkStatus } from '../src/customer/collection/bulk/bulk-job.js';
import { SelectionService } from '../src/customer/collection/selection/selection.service.js';
import { CustomerBulkService } from '../src/customer/customer-bulk.service.js';
import { CustomerRepository } from '../src/customer/customer.repository.js';
import { CustomerWriter } from '../src/customer/customer.writer.js';
import { CustomerLists } from '../src/customer/list/customer-lists.js';
import { SearchStatistics } from '../src/customer/search/search-statistics.js';
import { authorOf } from '../src/history/history-recorder.js';
import { JobQueue } from '../src/jobs/job-queue.js';
import { readableTo, type Actor } from '../src/request-context.js';
import { anAuthor } from './an-author.js';
import { startProgram, type Program } from './programs.js';
import { openTestDatabase, type TestDatabase } from './database.js';

const many = 1200;

describe('a change of many customers whose process is killed', () => {
  let database: TestDatabase;
  let dataDir: string;
  let actor: Actor;
  let bulk: BulkService;
  let selections: SelectionService;
  const processes: Program[] = [];

  beforeEach(async () => {
    database = await openTestDatabase();
    dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'register-bulk-'));
    const ciphers = new GroupCiphers(readConfig({ DATA_DIR: dataDir }).secrets);
    const { read, unitOfWork } = database;
    actor = await anAuthor(database, ciphers, { showLanguage: true });
    const customers = new CustomerBulkService(new CustomerRepository(ciphers), new CustomerWriter(ciphers), ciphers);
    const { groupId, customFields, customFieldsVersion, settings } = actor;
    const stamp = { groupId, customFields, customFieldsVersion, by: authorOf(actor), at: Date.now() };
    const values = Array.from({ length: many }, (_, at) => ({
      ...newCustomerValues(settings),
      number: `K${at}`,
      name: `Påhittad ${at}`,
      language: 'sv' as const,
    }));
    for (let done = 0; done < many; done += 200)
      await unitOfWork.inTransaction(({ sql }) => customers.insert(sql, stamp, values.slice(done, done + 200)));
    const lists = new CustomerLists(read, ciphers, new SearchStatistics(read, Date.now));
    selections = new SelectionService(unitOfWork, read, lists, Date.now);
    bulk = new BulkService({ unitOfWork, read, clock: Date.now }, selections, new JobQueue(Date.now));
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((each) => each.kill()));
    await database.close();
    await fs.rm(dataDir, { recursive: true, force: true });
  });

  function aProcess(): Program {
    const started = startProgram('bulk-until-killed', {
      WORK: JSON.stringify({ dataDir, database: database.config }),
    });
    processes.push(started);
    return started;
  }

  async function until(id: Buffer, isSo: (record: BulkRecord) => boolean): Promise<BulkRecord> {
    for (const deadline = Date.now() + 120_000; ; await pause(5)) {
      const record = await bulk.find(actor, id);
      if (record && isSo(record)) return record;
      if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(record)}`);
    }
  }

  async function count(from: string): Promise<number> {
    const [row] = await database.read.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`);
    return Number(row?.n);
  }

  /** Kills whoever is at it, so many times; what is written is what is said to be, at each kill. */
  async function killed(id: Buffer, ends: BulkStatus, times: number, from: string): Promise<void> {
    let running = aProcess();
    for (let done = 0, kills = 0; kills < times; kills += 1) {
      await until(id, (record) => record.progressDone > done || bulkStatus(record) === ends);
      await running.kill();
      // By one statement: a server may yet keep what was sent before the kill.
      const [kept] = await database.read.all<{ done: number; written: number }>(
        `SELECT progressDone AS done, (SELECT COUNT(*) FROM ${from}) AS written FROM job WHERE id = ?`,
        [id],
      );
      done = Number(kept?.done);
      expect(Number(kept?.written)).toBe(done);
      running = aProcess();
    }
    await until(id, (record) => bulkStatus(record) === ends);
    await running.kill();
  }

  it('goes on where it was, and so does taking it back: nobody left out, nothing done twice', async () => {
    const answer = await selections.ofList({ actor, readable: readableTo(actor), now: Date.now() }, {});
    if (!('selection' in answer)) throw new Error('Nobody was chosen');
    const prepared = await bulk.prepare(actor, answer.selection.id, [
      { field: 'language', operation: 'SET', values: ['en'] },
    ]);
    if (!('id' in prepared)) throw new Error(JSON.stringify(prepared));
    const { id } = prepared;
    const first = aProcess();
    await until(id, (record) => bulkStatus(record) === 'CHECKED');
    await first.kill();
    expect([await count('bulk_row'), await count("customer WHERE language = 'en'")]).toEqual([many, 0]);

    await bulk.start(actor, id);
    await killed(id, 'DONE', 3, "customer WHERE language = 'en' AND version = 2");
    const made: [string, number][] = [
      ["customer WHERE language = 'en' AND version = 2", many],
      ["customer_history WHERE source = 'BULK' AND action = 'UPDATED'", many],
      ["outbox WHERE topic = 'customer.updated'", many],
      ['bulk_row WHERE version = 2', many],
    ];
    for (const [part, n] of made) expect([part, await count(part)]).toEqual([part, n]);

    await bulk.undo(actor, id);
    await killed(id, 'UNDONE', 2, "customer WHERE language = 'sv' AND version = 3");
    const undone: [string, number][] = [
      ["customer WHERE language = 'sv' AND version = 3", many],
      ["customer_history WHERE source = 'BULK' AND action = 'REVERTED'", many],
      ["bulk_row WHERE undone = 'UNDONE'", many],
    ];
    for (const [part, n] of undone) expect([part, await count(part)]).toEqual([part, n]);
  }, 300_000);
});
