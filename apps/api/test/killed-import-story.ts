import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { importRegisters, type ImportRegister } from '@register/domain/import/import-register';
import { importOptions, type ImportOptions } from '@register/domain/import/import-row';
import { readConfig, type Config } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { FileService } from '../src/file/file.service.js';
import { FileStore } from '../src/file/file-store.js';
import { JobQueue } from '../src/jobs/job-queue.js';
import { importStatus } from '../src/register-import/import-job.js';
import { importById, type ImportRecord } from '../src/register-import/import.query.js';
import { ImportService } from '../src/register-import/import.service.js';
import { undoOf, type UndoRecord } from '../src/register-import/undo/import-undo.query.js';
import { ImportUndoService } from '../src/register-import/undo/import-undo.service.js';
import { undoStatus } from '../src/register-import/undo/undo-job.js';
import type { Actor } from '../src/request-context.js';
import { anAuthor } from './an-author.js';
import { startProgram, type Program } from './programs.js';
import { openTestDatabase, type TestDatabase } from './database.js';

/** An administrator whose imports are done by processes that can be killed. */
export class ImportWorld {
  private readonly processes: Program[] = [];

  private constructor(
    readonly database: TestDatabase,
    private readonly dataDir: string,
    private readonly actor: Actor,
    private readonly files: FileService,
    private readonly imports: ImportService,
    private readonly undoing: ImportUndoService,
  ) {}

  static async make(): Promise<ImportWorld> {
    const database = await openTestDatabase();
    const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'register-import-'));
    const { secrets }: Config = readConfig({ DATA_DIR: dataDir });
    const { read, unitOfWork } = database;
    const actor = await anAuthor(database, new GroupCiphers(secrets));
    const files = new FileService(new FileStore(dataDir), unitOfWork, read, Date.now);
    return new ImportWorld(
      database,
      dataDir,
      actor,
      files,
      new ImportService(unitOfWork, files, new JobQueue(Date.now), Date.now),
      new ImportUndoService(unitOfWork, new JobQueue(Date.now), Date.now),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.kill()));
    await this.database.close();
    await fs.rm(this.dataDir, { recursive: true, force: true });
  }

  aProcess(): Program {
    const started = startProgram('imports-until-killed', {
      WORK: JSON.stringify({ dataDir: this.dataDir, database: this.database.config }),
    });
    this.processes.push(started);
    return started;
  }

  async prepared(register: ImportRegister, text: string, options: Partial<ImportOptions> = {}): Promise<Buffer> {
    const { groupId, membershipId } = this.actor;
    const file = {
      groupId,
      purpose: 'CUSTOMER_IMPORT',
      name: 'register.csv',
      createdBy: membershipId,
      maxBytes: 20_000_000,
    } as const;
    const { id: fileId } = await this.files.keep(Readable.from([Buffer.from(text)]), file);
    const wanted = { register, fileId, mapping: undefined, options: importOptions(options) };
    const answer = await this.imports.prepare(this.actor, wanted);
    if (!('id' in answer)) throw new Error(JSON.stringify(answer));
    return answer.id;
  }

  async start(id: Buffer): Promise<void> {
    await this.imports.start(this.actor, id, importRegisters);
  }

  async load(id: Buffer): Promise<ImportRecord> {
    const record = await importById(this.database.read, this.actor.groupId, id);
    if (!record) throw new Error('No such import');
    return record;
  }

  async until(id: Buffer, isSo: (record: ImportRecord) => boolean): Promise<ImportRecord> {
    for (const deadline = Date.now() + 120_000; ; await pause(5)) {
      const record = await this.load(id);
      if (isSo(record)) return record;
      if (Date.now() > deadline) throw new Error(`Still ${importStatus(record)} ${record.progressDone}`);
    }
  }

  async count(from: string): Promise<number> {
    const [row] = await this.database.read.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`);
    return Number(row?.n);
  }

  /** How far a job says it is, and how many rows there are: by one statement, since a server may yet keep what was sent before the kill. */
  private async kept(job: Buffer, from: string): Promise<[number, number]> {
    const [row] = await this.database.read.all<{ progressDone: number; n: number }>(
      `SELECT progressDone, (SELECT COUNT(*) FROM ${from}) AS n FROM job WHERE id = ?`,
      [job],
    );
    return [Number(row?.progressDone), Number(row?.n)];
  }

  /** Tries to take the import back, does it, and kills whoever is at it, so many times; what is left at each kill is counted in a table. */
  async killedWhileUndoing(id: Buffer, times: number, from: string): Promise<number[][]> {
    let running = this.aProcess();
    await this.undoing.prepare(this.actor, id);
    await this.untilUndo(id, (undo) => undoStatus(undo) === 'CHECKED');
    await this.undoing.start(this.actor, id);
    const seen: number[][] = [];
    for (let done = 0; seen.length < times;) {
      const undo = await this.untilUndo(id, ({ progressDone }) => progressDone > done);
      await running.kill();
      const [said, left] = await this.kept(undo.id, from);
      seen.push([said, left]);
      done = said;
      running = this.aProcess();
    }
    await this.untilUndo(id, (undo) => undoStatus(undo) === 'UNDONE');
    return seen;
  }

  private async untilUndo(id: Buffer, isSo: (undo: UndoRecord) => boolean): Promise<UndoRecord> {
    for (const deadline = Date.now() + 120_000; ; await pause(5)) {
      const undo = await undoOf(this.database.read, await this.load(id));
      if (undo && isSo(undo)) return undo;
      if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(undo)}`);
    }
  }

  /** Starts the import and kills whoever writes it, so many times; what was kept at each kill is counted in a table. */
  async killedWhileWriting(id: Buffer, times: number, from: string, whole: number): Promise<number[][]> {
    let running = this.aProcess();
    await this.until(id, (record) => importStatus(record) === 'PREVIEWED');
    await this.start(id);
    const seen: number[][] = [];
    for (let done = 0; seen.length < times;) {
      await this.until(id, (record) => record.progressDone > done);
      await running.kill();
      const [said, kept] = await this.kept(id, from);
      seen.push([said, kept]);
      done = said;
      if (done === whole) break;
      running = this.aProcess();
    }
    await this.until(id, (record) => importStatus(record) === 'DONE');
    return seen;
  }
}
