import { setTimeout as pause } from 'node:timers/promises';
import { housekeeping } from '../../jobs/now-and-then.js';
import type { Log } from '../../log.js';
import type { BackgroundWork } from '../../module.js';
import type { MessageDelivery } from './message-delivery.js';
import type { ClaimedMessage, MessageLeases } from './message-leases.js';

export interface MessageWorkerDeps {
  readonly leases: MessageLeases;
  readonly delivery: MessageDelivery;
  readonly log: Log;
  /** How browsers reach the register, when that differs from where it listens. */
  readonly publicUrl: URL | undefined;
  /** How long it may be silent before its message is another's. */
  readonly leaseMs: number;
  readonly lookEveryMs?: number;
}

/** Sends what waits, one after the other, in every process that serves. */
export class MessageWorker implements BackgroundWork {
  private readonly ending = new AbortController();
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly deps: MessageWorkerDeps) {}

  start(url: URL): void {
    this.loop = housekeeping.run(() => this.run(this.deps.publicUrl ?? url));
  }

  /** Waits a while for a conversation that goes on; what becomes of it then is found out when its lease has run out. */
  async stop(): Promise<void> {
    this.ending.abort();
    await Promise.race([this.loop, pause(patienceMs, undefined, { ref: false })]);
  }

  private async run(home: URL): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      const sent = await this.sendNext(home).catch((error: unknown) => {
        // A database that does not answer is no reason to stop looking.
        this.deps.log.failure(error, { where: 'message worker' });
        return false;
      });
      if (!sent) await pause(this.deps.lookEveryMs ?? 2000, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async sendNext(home: URL): Promise<boolean> {
    const { leases } = this.deps;
    const message = await leases.claim();
    if (!message) return false;
    // One after the other: of two at once, the earlier could be written last and shorten the lease.
    let renewed = Promise.resolve();
    const heartbeat = setInterval(() => {
      renewed = renewed.then(() => leases.renew(message)).catch(() => undefined);
    }, this.deps.leaseMs / 3);
    try {
      await leases.end(message, await this.attempt(message, home));
    } finally {
      clearInterval(heartbeat);
    }
    return true;
  }

  /** A fault of ours must not take the worker with it, nor be tried without end. */
  private async attempt(message: ClaimedMessage, home: URL) {
    const { delivery, log } = this.deps;
    try {
      return await delivery.attempt(message, home);
    } catch (error) {
      log.failure(error, { where: 'message' });
      return delivery.failed(message, null, 'FAULT');
    }
  }
}

const patienceMs = 5000;
