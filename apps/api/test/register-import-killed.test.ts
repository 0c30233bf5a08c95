import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { importOptions } from '@register/domain/import/import-row';
import { readConfig, type Config } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { FileService } from '../src/file/file.service.js';
import { FileStore } from '../src/file/file-store.js';
import { JobQueue } from '../src/jobs/job-queue.js';
import { importActor } from '../src/register-import/import-actor.js';
import { importById, type ImportRecord } from '../src/register-import/import.query.js';
import { importStatus, resultOf } from '../src/register-import/import-job.js';
import { ImportService } from '../src/register-import/import.service.js';
import type { Actor } from '../src/request-context.js';
import { GroupService } from '../src/user/group.service.js';
import { runTypescript, type TypescriptProcess } from './child-process.js';
import { openTestDatabase, type TestDatabase } from './database.js';

const rowCount = 3000;

describe('an import whose process is killed', () => {
  let database: TestDatabase;
  let dataDir: string;
  let actor: Actor;
  let imports: ImportService;
  let files: FileService;
  let processes: TypescriptProcess[];

  beforeEach(async () => {
    database = await openTestDatabase();
    dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'register-import-'));
    const { secrets }: Config = readConfig({ DATA_DIR: dataDir });
    const groups = new GroupService(new GroupCiphers(secrets), Date.now);
    const { read, unitOfWork } = database;
    const found = await unitOfWork.inTransaction(async ({ sql }) => {
      const groupId = await groups.addGroup(sql, 'Påhittad grupp', {});
      const member = {
        groupId,
        role: 'administrator',
        name: 'Påhittad',
        email: 'a@example.com',
        passwordHash: null,
        language: 'sv',
      } as const;
      const { membershipId } = await groups.addMember(sql, member);
      return importActor(sql, groupId, { kind: 'STAFF', id: membershipId.toString('hex') });
    });
    if (!found) throw new Error('Nobody imports');
    actor = found;
    files = new FileService(new FileStore(dataDir), unitOfWork, read, Date.now);
    imports = new ImportService(unitOfWork, files, new JobQueue(Date.now));
    processes = [];
  });
  afterEach(async () => {
    await Promise.all(processes.map((each) => each.kill()));
    await database.close();
    await fs.rm(dataDir, { recursive: true, force: true });
  });

  function aProcess(): TypescriptProcess {
    const started = runTypescript('imports-until-killed.ts', {
      WORK: JSON.stringify({ dataDir, database: database.config }),
    });
    processes.push(started);
    return started;
  }

  async function prepared(text: string): Promise<Buffer> {
    const { groupId, membershipId } = actor;
    const file = {
      groupId,
      purpose: 'CUSTOMER_IMPORT',
      name: 'kunder.csv',
      createdBy: membershipId,
      maxBytes: 20_000_000,
    } as const;
    const { id: fileId } = await files.keep(Readable.from([Buffer.from(text)]), file);
    const answer = await imports.prepare(actor, { fileId, mapping: undefined, options: importOptions(null) });
    if (!('id' in answer)) throw new Error(JSON.stringify(answer));
    return answer.id;
  }

  async function load(id: Buffer): Promise<ImportRecord> {
    const record = await importById(database.read, actor.groupId, id);
    if (!record) throw new Error('No such import');
    return record;
  }

  async function until(id: Buffer, isSo: (record: ImportRecord) => boolean): Promise<ImportRecord> {
    for (const deadline = Date.now() + 120_000; ; await pause(5)) {
      const record = await load(id);
      if (isSo(record)) return record;
      if (Date.now() > deadline) throw new Error(`Still ${importStatus(record)} ${record.progressDone}`);
    }
  }

  const count = async (from: string): Promise<number> => {
    const [row] = await database.read.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`);
    return Number(row?.n);
  };

  const text = [
    'Kundnr;Namn;Ort;Kontakt',
    ...Array.from(
      { length: rowCount },
      (_, at) => `${at + 1};${at % 100 === 50 ? '' : `Påhittat ${at}`};Umeå;Anna ${at}`,
    ),
  ].join('\n');
  const sound = rowCount - rowCount / 100;

  /** Nothing lost, nothing twice, nothing by halves. */
  async function expectWhole(id: Buffer): Promise<void> {
    const record = await load(id);
    expect(resultOf(record.result)?.counts).toEqual({
      NEW: sound,
      CHANGED: 0,
      UNCHANGED: 0,
      DUPLICATE: 0,
      ERROR: rowCount / 100,
    });
    expect([record.progressDone, record.progressTotal]).toEqual([sound, sound]);
    const parts = [
      'customer',
      'customer_search',
      'customer_address',
      'contact_person',
      'customer_history',
      'outbox',
      'import_row WHERE committed = 1',
    ];
    for (const part of parts) expect([part, await count(part)]).toEqual([part, sound]);
    expect(
      await count(
        '(SELECT DISTINCT c.numberKey FROM customer c JOIN import_row r ON r.customerId = c.id AND r.jobId = c.importId) n',
      ),
    ).toBe(sound);
  }

  it('ten times goes on where it was, and its counts are true', async () => {
    const id = await prepared(text);
    let running = aProcess();
    await until(id, (record) => importStatus(record) === 'PREVIEWED');
    await imports.start(actor, id);
    let kills = 0;
    for (let done = 0; kills < 10; kills += 1) {
      const { progressDone } = await until(id, (record) => record.progressDone > done);
      await running.kill();
      done = Math.max(progressDone, (await load(id)).progressDone);
      expect(await count('customer')).toBe(done);
      if (done === sound) break;
      running = aProcess();
    }
    expect(kills).toBe(10);
    await until(id, (record) => importStatus(record) === 'DONE');
    await expectWhole(id);
  }, 180_000);

  it('while it reads begins anew, and shows no row twice', async () => {
    const id = await prepared(text);
    const first = aProcess();
    await until(id, ({ progressDone }) => progressDone > 0);
    await first.kill();
    aProcess();
    const record = await until(id, (found) => importStatus(found) === 'PREVIEWED');
    expect(resultOf(record.result)?.counts).toMatchObject({ NEW: sound, ERROR: rowCount / 100 });
    expect(await count('import_row')).toBe(rowCount);
  }, 120_000);

  it('is taken over by another process, and what two processes write is written once', async () => {
    const id = await prepared(text);
    const [one] = [aProcess(), aProcess()];
    await until(id, (record) => importStatus(record) === 'PREVIEWED');
    await imports.start(actor, id);
    await until(id, ({ progressDone }) => progressDone > 0);
    await one?.kill();
    await until(id, (record) => importStatus(record) === 'DONE');
    await expectWhole(id);
  }, 120_000);
});
