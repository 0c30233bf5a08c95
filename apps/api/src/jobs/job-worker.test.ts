import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { openTestDatabase, type TestDatabase } from '../../test/database.js';
import type { Database } from '../database/open-database.js';
import { newId } from '../database/ids.js';
import { Unavailable } from '../database/unavailable.js';
import { Log } from '../log.js';
import { JobRefused } from './job.js';
import type { RunningJob } from './job.js';
import { JobQueue } from './job-queue.js';
import { JobWorker } from './job-worker.js';

const groupId = newId();
const steps = 6;

describe('jobs', () => {
  let database: TestDatabase;
  let workers: JobWorker[];

  beforeEach(async () => {
    database = await openTestDatabase();
    workers = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database.close();
  });

  /** A process that does jobs of the kind COUNT in its own way. */
  function aWorker(
    run: (job: RunningJob) => Promise<object>,
    on: Database = database,
    leaseMs = 400,
    atOnce = 1,
    forOthers = 0,
  ): { worker: JobWorker; queue: JobQueue } {
    const queue = new JobQueue(Date.now);
    const worker = new JobWorker({
      unitOfWork: on.unitOfWork,
      queue,
      handlers: [{ kind: 'COUNT', run }],
      clock: Date.now,
      log: new Log(pino({ level: 'silent' })),
      leaseMs,
      lookEveryMs: 40,
      atOnce,
      forOthers,
    });
    worker.start();
    workers.push(worker);
    return { worker, queue };
  }

  const enqueue = (queue: JobQueue, payload: object = {}, of = groupId): Promise<Buffer> =>
    database.unitOfWork.inTransaction((tx) =>
      queue.enqueue(tx, { groupId: of, kind: 'COUNT', payload, createdBy: null }),
    );

  async function stateOf(id: Buffer) {
    const [job] = await database.read.all<{
      status: string;
      progressDone: number;
      result: string | null;
      attempts: number;
    }>('SELECT status, progressDone, result, attempts FROM job WHERE groupId = ? AND id = ?', [groupId, id]);
    if (!job) throw new Error('No such job');
    return job;
  }

  async function until(id: Buffer, status: string) {
    for (const deadline = Date.now() + 15_000; ; await pause(10)) {
      const job = await stateOf(id);
      if (job.status === status) return job;
      if (Date.now() > deadline) throw new Error(`The job is ${job.status}, not ${status}`);
    }
  }

  /** Each step leaves a row in the outbox, in the transaction in which the job is told to have got further. */
  const counting =
    (between: (step: number) => Promise<void> = () => pause(5)) =>
    async (job: RunningJob): Promise<object> => {
      const [stored] = await database.read.all<{ progressDone: number }>(
        'SELECT progressDone FROM job WHERE groupId = ? AND id = ?',
        [groupId, job.id],
      );
      for (let step = (stored?.progressDone ?? 0) + 1; step <= steps; step += 1) {
        job.signal.throwIfAborted();
        await between(step);
        await database.unitOfWork.inTransaction(async (tx) => {
          await job.keep(tx, { done: step, total: steps });
          await tx.sql.run(
            `INSERT INTO outbox (groupId, id, topic, payload, createdAt, availableAt, attempts) VALUES (?, ?, 'step', ?, 1, 1, 0)`,
            [groupId, newId(), String(step)],
          );
        });
      }
      return { counted: steps };
    };

  const stepsDone = async (): Promise<string[]> =>
    (await database.read.all<{ payload: string }>('SELECT payload FROM outbox WHERE groupId = ?', [groupId]))
      .map(({ payload }) => payload)
      .sort();
  const everyStepOnce = Array.from({ length: steps }, (_, step) => String(step + 1));

  it('are done once, and tell how far they are and what came of them', async () => {
    const { queue } = aWorker(counting());
    const job = await until(await enqueue(queue), 'DONE');
    expect({ ...job, result: JSON.parse(job.result ?? '') }).toMatchObject({
      progressDone: steps,
      result: { counted: steps },
    });
    expect(await stepsDone()).toEqual(everyStepOnce);
  });

  it('do not exist when the transaction that asked for them was taken back', async () => {
    const seen: unknown[] = [];
    const { queue } = aWorker(async ({ payload }) => seen.push(payload) && {});
    await expect(
      database.unitOfWork.inTransaction(async (tx) => {
        await queue.enqueue(tx, { groupId, kind: 'COUNT', payload: { taken: 'back' }, createdBy: null });
        throw new Error('thought better of it');
      }),
    ).rejects.toThrow('thought better');
    await until(await enqueue(queue, { kept: true }), 'DONE');
    expect(seen).toEqual([{ kept: true }]);
  });

  it('are shared by two processes, and none is done by both', async () => {
    const done: string[] = [];
    const work =
      (name: string) =>
      async ({ id }: RunningJob) => {
        await pause(3);
        done.push(id.toString('hex'));
        return { by: name };
      };
    const { queue } = aWorker(work('one'), database, 100_000);
    aWorker(work('two'), await database.openAgain(), 100_000);
    const ids: Buffer[] = [];
    for (let job = 0; job < 30; job += 1) ids.push(await enqueue(queue));
    const by = new Set<string>();
    for (const id of ids) by.add((JSON.parse((await until(id, 'DONE')).result ?? '{}') as { by: string }).by);
    expect(done.toSorted()).toEqual(ids.map((id) => id.toString('hex')).toSorted());
    expect([...by].toSorted()).toEqual(['one', 'two']);
  });

  it('of a group of which one is being done wait behind those of a group of which none is', async () => {
    const begun: string[] = [];
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const { queue } = aWorker(
      async ({ payload }) => {
        begun.push((payload as { name: string }).name);
        if (begun.length === 1) await ended;
        return {};
      },
      database,
      100_000,
      2,
    );
    await enqueue(queue, { name: 'long' });
    while (begun.length === 0) await pause(5);
    const other = newId();
    const job = (name: string, of: Buffer) => ({ groupId: of, kind: 'COUNT', payload: { name }, createdBy: null });
    await database.unitOfWork.inTransaction(async (tx) => {
      await queue.enqueue(tx, job('its second', groupId));
      await queue.enqueue(tx, job('its third', groupId));
      await queue.enqueue(tx, job('another’s', other));
    });
    while (begun.length < 4) await pause(5);
    end();
    expect(begun[1]).toBe('another’s');
  });

  it('of a group that has as many as are done at once leave room for another group', async () => {
    const begun: string[] = [];
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const { queue } = aWorker(
      async ({ payload }) => {
        const { name } = payload as { name: string };
        begun.push(name);
        if (name !== 'another’s') await ended;
        return {};
      },
      database,
      100_000,
      2,
      1,
    );
    // All at once, so that every place of the worker looks at the same moment.
    const all = await database.unitOfWork.inTransaction(async (tx) => {
      const ids: Buffer[] = [];
      for (const name of ['first', 'second', 'third'])
        ids.push(await queue.enqueue(tx, { groupId, kind: 'COUNT', payload: { name }, createdBy: null }));
      return ids;
    });
    while (begun.length < 2) await pause(5);
    await enqueue(queue, { name: 'another’s' }, newId());
    while (!begun.includes('another’s')) await pause(5);
    expect(begun).toHaveLength(3);
    end();
    for (const id of all) await until(id, 'DONE');
  });

  it('of a worker that falls silent are taken over, and what it does afterwards is not kept', async () => {
    let silent = true;
    let wake = (): void => undefined;
    const slept = new Promise<void>((resolve) => (wake = resolve));
    // The first worker stops in step 3, renewing nothing, as a process does that the machine has put to sleep.
    const { worker, queue } = aWorker(
      counting(async (step) => {
        if (step !== 3 || !silent) return;
        silent = false;
        await slept;
      }),
      database,
      100_000,
    );
    const id = await enqueue(queue);
    while ((await stateOf(id)).progressDone < 2) await pause(5);
    await database.unitOfWork.inTransaction(({ sql }) => sql.run('UPDATE job SET leaseUntil = 0 WHERE id = ?', [id]));
    aWorker(counting());
    await until(id, 'DONE');
    wake();
    await worker.stop();
    expect(await stepsDone()).toEqual(everyStepOnce);
  });

  it('of a worker that wakes up and takes its own job over are not done by it twice', async () => {
    let first = true;
    let wake = (): void => undefined;
    const slept = new Promise<void>((resolve) => (wake = resolve));
    const { worker, queue } = aWorker(
      counting(async (step) => {
        if (step === 3 && first) {
          first = false;
          await slept;
        } else await pause(20);
      }),
      database,
      100_000,
      2,
    );
    const id = await enqueue(queue);
    while ((await stateOf(id)).progressDone < 2) await pause(5);
    // The same process, at its other place, finds a job whose lease has run out.
    await database.unitOfWork.inTransaction(({ sql }) => sql.run('UPDATE job SET leaseUntil = 0 WHERE id = ?', [id]));
    while ((await stateOf(id)).progressDone < 3) await pause(5);
    wake();
    await until(id, 'DONE');
    await worker.stop();
    expect(await stepsDone()).toEqual(everyStepOnce);
  });

  it('go on when the process ends in order: another takes them up where they were', async () => {
    let goOn = (): void => undefined;
    const told = new Promise<void>((resolve) => (goOn = resolve));
    const { worker, queue } = aWorker(
      counting((step) => (step < 3 ? pause(5) : told)),
      database,
      100_000,
    );
    const id = await enqueue(queue);
    while ((await stateOf(id)).progressDone < 2) await pause(5);
    const stopped = worker.stop();
    goOn();
    await stopped;
    expect((await stateOf(id)).status).toBe('QUEUED');
    aWorker(counting());
    await until(id, 'DONE');
    expect(await stepsDone()).toEqual(everyStepOnce);
  });

  it('that are cancelled stop, and keep what they have done', async () => {
    let goOn = (): void => undefined;
    const told = new Promise<void>((resolve) => (goOn = resolve));
    const { worker, queue } = aWorker(counting((step) => (step < 3 ? pause(5) : told)));
    const id = await enqueue(queue);
    while ((await stateOf(id)).progressDone < 2) await pause(5);
    expect(
      await database.unitOfWork.inTransaction((tx) =>
        queue.cancel(tx, { groupId, id, kind: 'COUNT', status: 'RUNNING' }),
      ),
    ).toBe(true);
    goOn();
    await worker.stop();
    const { status, progressDone } = await stateOf(id);
    expect(status).toBe('CANCELLED');
    expect(await stepsDone()).toEqual(everyStepOnce.slice(0, progressDone));
    expect(progressDone).toBeLessThan(steps);
  });

  it('that fail say so, and those that the database was too busy for are tried again', async () => {
    const { queue } = aWorker(async ({ payload }) => {
      const { how } = payload as { how: string };
      if (how === 'refused') throw new JobRefused({ reason: 'FILE' });
      if (how === 'busy') throw new Unavailable('busy');
      throw new Error('a fault of ours');
    });
    expect((await until(await enqueue(queue, { how: 'refused' }), 'FAILED')).result).toBe('{"reason":"FILE"}');
    expect((await until(await enqueue(queue, { how: 'fault' }), 'FAILED')).result).toBe('{"reason":"INTERNAL"}');
    const busy = await enqueue(queue, { how: 'busy' });
    while ((await stateOf(busy)).attempts === 0) await pause(10);
    expect(await until(busy, 'QUEUED')).toMatchObject({ result: null });
  });

  it('that take their process down again and again are given up', async () => {
    const { queue } = aWorker(counting());
    const id = newId();
    await database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(
        `INSERT INTO job (groupId, id, kind, status, createdAt, leaseUntil, progressDone, progressTotal, attempts, payload) VALUES (?, ?, 'COUNT', 'RUNNING', 1, 1, 0, 0, 20, '{}')`,
        [groupId, id],
      ),
    );
    await enqueue(queue);
    expect((await until(id, 'FAILED')).result).toBe('{"reason":"GAVE_UP"}');
  });
});
