import { setTimeout as pause } from 'node:timers/promises';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { newId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { betweenSteps, givingWay } from '../jobs/giving-way.js';
import { traffic } from '../jobs/traffic.js';
import { logRows } from './log-rows.query.js';
import type { SealKey } from './seal-key.js';
import { sealedLogs, type SealedLog } from './sealed-logs.js';
import { insertSeal, lastSeals, type Seal } from './seals.query.js';

export interface SealDeps {
  readonly read: Sql;
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => number;
  readonly key: SealKey;
  /** How long a row may take from its id to its commit. Ids are made before; what is younger waits. */
  readonly settledMs?: number;
}

/**
 * Seals what has been written since the last time: some rows of one log after the other, each seal bound to the one before.
 * Never in the transaction that writes a row, which would make all who write wait for each other. Rows are read beside the
 * writer; a seal is one row. Any number of processes may do it at once: of two that make the same seal, the second is
 * refused by its number, and leaves the rest to the first.
 */
export class SealService {
  constructor(private readonly deps: SealDeps) {}

  async sealAll(signal?: AbortSignal): Promise<void> {
    for (const { id } of await this.deps.read.all<{ id: Buffer }>('SELECT id FROM tenant_group ORDER BY id'))
      await this.sealGroup(id, signal);
  }

  /** Ends between two seals when it is told to: the rest is sealed the next time. */
  async sealGroup(groupId: Buffer, signal?: AbortSignal): Promise<void> {
    const last = await lastSeals(this.deps.read, groupId);
    let before = last[0] ?? null;
    for (const log of sealedLogs) {
      let from = last.find((seal) => seal.log === log.name)?.toKey ?? Buffer.alloc(0);
      for (;;) {
        const seal = await this.next(log, groupId, from, before);
        if (seal === 'NOTHING') break;
        if (seal === 'TAKEN') return;
        [before, from] = [seal, seal.toKey];
        if (signal?.aborted) return;
        await (traffic.isInUse() ? pause(restMs) : betweenSteps());
      }
    }
  }

  private async next(
    log: SealedLog,
    groupId: Buffer,
    fromKey: Buffer,
    before: Seal | null,
  ): Promise<Seal | 'NOTHING' | 'TAKEN'> {
    const { unitOfWork, clock, key } = this.deps;
    const rows = key.rows(groupId, log.name);
    let [toKey, rowCount] = [fromKey, 0];
    while (rowCount < rowsOfSeal) {
      const some = await this.settledRows(log, groupId, toKey, Math.min(rowsAtOnce, rowsOfSeal - rowCount));
      for (const row of some) rows.add(log.columns, row);
      rowCount += some.length;
      const end = some.at(-1)?.[log.key];
      if (end !== undefined) toKey = log.toBytes(end);
      if (some.length < rowsAtOnce) break;
    }
    if (rowCount === 0) return 'NOTHING';
    const number = (before?.number ?? 0) + 1;
    const head = { groupId, number, log: log.name, fromKey, toKey, rowCount, rowsMac: rows.mac() };
    const signed = { ...head, keyId: key.id, sealedAt: clock() };
    const seal = { ...signed, mac: key.seal(signed, before?.mac ?? null) };
    try {
      await unitOfWork.inTransaction(({ sql }) => insertSeal(sql, newId(), seal));
    } catch (error) {
      if (duplicateKeyOf(error) !== 'auditSeal') throw error;
      return 'TAKEN';
    }
    return seal;
  }

  private settledRows(log: SealedLog, groupId: Buffer, after: Buffer, limit: number) {
    const { read, settledMs = fiveMinutes } = this.deps;
    return logRows(givingWay(read), log, {
      groupId,
      after: log.fromBytes(after),
      // Positions are given out in the order of the commits: there is none below that may still come.
      ...(log.gapless ? {} : { before: firstIdOf(Date.now() - settledMs) }),
      limit,
    });
  }
}

/** The smallest id of a moment. */
function firstIdOf(ms: number): Buffer {
  const id = Buffer.alloc(16);
  id.writeUIntBE(ms, 0, 6);
  return id;
}

/** One statement of few milliseconds: with the embedded database it runs on the thread that serves. */
const rowsAtOnce = 128;
/** The fewer seals, the less is written. */
const rowsOfSeal = 512;
/** Nobody waits for a seal: while others work, a register that has never been sealed is so in minutes. */
const restMs = 500;
/** Transactions last seconds. */
const fiveMinutes = 300_000;
