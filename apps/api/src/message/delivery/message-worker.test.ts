import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { openTestDatabase, type TestDatabase } from '../../../test/database.js';
import { mailServer, type MailServer } from '../../../test/peers/mail-server.js';
import { GroupCiphers } from '../../crypto/group-ciphers.js';
import type { Database } from '../../database/open-database.js';
import { Log } from '../../log.js';
import { GroupService } from '../../user/group.service.js';
import { tellAssigned } from '../assignment-messages.service.js';
import { MessageService, type NewMessage } from '../message.service.js';
import { MessageSweeper } from '../message-sweeper.js';
import { MessageDelivery } from './message-delivery.js';
import { MessageLeases } from './message-leases.js';
import { MessageWorker } from './message-worker.js';
import { SmtpTransport } from './smtp.transport.js';
import { noTransport } from './transport.js';

// Every name and address is invented.

const minute = 60_000;
const system = { kind: 'SYSTEM', id: null, name: 'Alva Admin' } as const;

describe('A message', () => {
  let database: TestDatabase;
  let server: MailServer;
  let workers: MessageWorker[];
  let clock: { now: number };
  let groupId: Buffer;
  let tove: { membershipId: Buffer; accountId: Buffer };
  let ciphers: GroupCiphers;
  let messages: MessageService;

  beforeEach(async () => {
    [database, server] = await Promise.all([openTestDatabase(), mailServer()]);
    workers = [];
    clock = { now: Date.parse('2026-11-21T12:00:00Z') };
    ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) });
    messages = new MessageService(ciphers, () => clock.now);
    const groups = new GroupService(ciphers, () => clock.now);
    await database.unitOfWork.inTransaction(async ({ sql }) => {
      groupId = await groups.addGroup(sql, 'Påhittade Värme AB');
      tove = await groups.addMember(sql, {
        groupId,
        role: 'technician',
        name: 'Tove Tekniker',
        email: 'tove@example.com',
        passwordHash: null,
        language: 'sv',
      });
    });
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await Promise.all([server.close(), database.close()]);
  });

  /** A process that sends; with `deaf` there is no mail server. */
  function aWorker({ on = database, leaseMs = 60_000, deaf = false, silenceMs }: AWorker = {}): MessageWorker {
    const now = (): number => clock.now;
    const mail = new SmtpTransport({ url: server.url, from: 'Värme <info@example.com>' }, silenceMs);
    const worker = new MessageWorker({
      leases: new MessageLeases(on.unitOfWork, now, leaseMs),
      delivery: new MessageDelivery({
        read: on.read,
        ciphers,
        clock: now,
        transports: { EMAIL: deaf ? noTransport : mail, SMS: noTransport },
        keepsUnsent: true,
      }),
      log: new Log(pino({ level: 'silent' })),
      publicUrl: new URL('https://register.example.com'),
      leaseMs,
      lookEveryMs: 20,
    });
    worker.start(new URL('http://localhost:1'));
    workers.push(worker);
    return worker;
  }

  interface AWorker {
    readonly on?: Database;
    readonly leaseMs?: number;
    readonly deaf?: boolean;
    readonly silenceMs?: number;
  }

  const leave = (more: Partial<NewMessage> = {}): Promise<Buffer> =>
    database.unitOfWork.inTransaction(({ sql }) =>
      messages.leave(sql, {
        groupId,
        kind: 'PASSWORD_CHANGED',
        channel: 'EMAIL',
        to: { kind: 'USER', id: tove.membershipId, name: 'Tove Tekniker' },
        language: 'sv',
        by: system,
        ...more,
      }),
    );

  interface Stored {
    readonly state: string;
    readonly failure: string | null;
    readonly attempts: number;
    readonly availableAt: number;
    readonly address: string | null;
    readonly secret: string | null;
    readonly caught: string | null;
  }

  async function stored(id: Buffer): Promise<Stored> {
    const [row] = await database.read.all<Stored>(
      'SELECT state, failure, attempts, availableAt, address, secret, caught FROM message WHERE groupId = ? AND id = ?',
      [groupId, id],
    );
    if (!row) throw new Error('No such message');
    return row;
  }

  async function until(id: Buffer, isSo: (row: Stored) => boolean): Promise<Stored> {
    for (const deadline = Date.now() + 10_000; ; await pause(10)) {
      const row = await stored(id);
      if (isSo(row)) return row;
      if (Date.now() > deadline) throw new Error(`It is ${JSON.stringify(row)}`);
    }
  }
  const hasEnded = ({ state }: Stored): boolean => ['SENT', 'NOT_SENT', 'DEAD'].includes(state);
  const hasTried = (attempts: number) => (row: Stored) => row.state === 'WAITING' && row.attempts === attempts;

  it('arrives in the language of whoever gets it, where they are reached now', async () => {
    const invited = { path: '/welcome/hemligt-ord', expiresAt: clock.now + 72 * 60 * minute };
    const id = await leave({ kind: 'USER_INVITED', link: invited });
    expect((await stored(id)).secret).not.toContain('hemligt');
    await database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE account SET email = 'ny@example.com', language = 'en' WHERE id = ?`, [tove.accountId]),
    );
    aWorker();
    expect(await until(id, hasEnded)).toMatchObject({ state: 'SENT', attempts: 1, address: 'ny@example.com' });
    expect(server.letters).toMatchObject([
      { to: ['ny@example.com'], subject: 'You are invited to Påhittade Värme AB' },
    ]);
    expect(server.letters[0]?.text).toContain('https://register.example.com/welcome/hemligt-ord');
    expect(server.letters[0]?.text).toContain('24 November 2026 at 13:00');
    // What opens doors is gone once it has been sent.
    expect(await stored(id)).toMatchObject({ secret: null, caught: null });
  });

  it('does not exist when what it tells of was taken back', async () => {
    await expect(
      database.unitOfWork.inTransaction(async ({ sql }) => {
        await messages.leave(sql, {
          groupId,
          kind: 'PASSWORD_CHANGED',
          channel: 'EMAIL',
          to: { kind: 'USER', id: tove.membershipId, name: 'Ingen' },
          language: 'sv',
          by: system,
        });
        throw new Error('thought better of it');
      }),
    ).rejects.toThrow('thought better');
    aWorker();
    await until(await leave({ kind: 'PASSWORD_RESET' }), hasEnded);
    expect(server.letters.map(({ subject }) => subject)).toEqual(['Välj ett nytt lösenord']);
  });

  it('is tried again when the server is busy, and arrives once', async () => {
    server.mode = 'BUSY';
    const id = await leave();
    aWorker();
    const { availableAt, failure } = await until(id, hasTried(1));
    expect(failure).toBe('DEFERRED');
    expect((availableAt - clock.now) / minute).toBeGreaterThanOrEqual(0.8);
    expect((availableAt - clock.now) / minute).toBeLessThanOrEqual(1.2);
    await pause(80);
    expect((await stored(id)).attempts).toBe(1);
    clock.now += 2 * minute;
    await until(id, hasTried(2));
    server.mode = 'WELL';
    clock.now += 7 * minute;
    expect(await until(id, hasEnded)).toMatchObject({ state: 'SENT', attempts: 3, failure: null });
    expect(server.letters).toHaveLength(1);
  });

  it('is tried again when the server falls silent, and when it does not let us in', async () => {
    server.mode = 'SILENT';
    const id = await leave();
    const impatient = aWorker({ silenceMs: 500 });
    expect(await until(id, hasTried(1))).toMatchObject({ failure: 'UNREACHABLE' });
    await impatient.stop();
    server.mode = 'LOCKED';
    clock.now += 2 * minute;
    aWorker();
    // It will have nothing from us, which somebody may put right.
    expect(await until(id, hasTried(2))).toMatchObject({ failure: 'DEFERRED' });
  });

  it('is given up at once when its receiver does not exist, and keeps what is needed to send it anew', async () => {
    for (const mode of ['REFUSES', 'REFUSES_LETTER'] as const) {
      server.mode = mode;
      const id = await leave({ link: { path: '/welcome/x', expiresAt: clock.now + minute } });
      if (workers.length === 0) aWorker();
      expect(await until(id, hasEnded)).toMatchObject({ state: 'DEAD', failure: 'REFUSED', attempts: 1 });
      expect((await stored(id)).secret).not.toBeNull();
    }
  });

  it('is not sent to who has left, nor when its link is too old, which is forgotten then', async () => {
    const old = await leave({ link: { path: '/welcome/x', expiresAt: clock.now - 1 } });
    aWorker();
    expect(await until(old, hasEnded)).toMatchObject({ state: 'DEAD', failure: 'EXPIRED', secret: null });
    await database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE membership SET deactivatedAt = 1 WHERE id = ?', [tove.membershipId]),
    );
    expect(await until(await leave(), hasEnded)).toMatchObject({ state: 'DEAD', failure: 'GONE' });
    expect(server.letters).toEqual([]);
  });

  it('of many is sent by one of two processes, each once', async () => {
    aWorker();
    aWorker({ on: await database.openAgain() });
    const ids: Buffer[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await leave());
    for (const id of ids) expect(await until(id, hasEnded)).toMatchObject({ state: 'SENT', attempts: 1 });
    expect(server.letters).toHaveLength(12);
    expect(server.shown()).toHaveLength(12);
  });

  it('stays that of a worker that is slow but alive', async () => {
    server.mode = 'HOLDS';
    const id = await leave();
    aWorker({ leaseMs: 60 });
    aWorker({ on: await database.openAgain(), leaseMs: 60 });
    // The conversation outlasts the lease, which is held by saying so.
    for (let round = 0; round < 5; round += 1) {
      await until(id, ({ state, availableAt }) => state === 'SENDING' && availableAt === clock.now + 60);
      clock.now += 59;
    }
    server.letGo();
    expect(await until(id, hasEnded)).toMatchObject({ state: 'SENT', attempts: 1 });
    expect(server.letters).toHaveLength(1);
  });

  it('that was taken by the server, which did not live to say so, is shown once all the same', async () => {
    server.mode = 'LOSES_THE_LINE';
    const id = await leave();
    aWorker();
    await until(id, hasTried(1));
    server.mode = 'WELL';
    clock.now += 2 * minute;
    await until(id, hasEnded);
    expect(server.letters).toHaveLength(2);
    expect(server.shown()).toHaveLength(1);
  });

  it('of a process that died between the server’s word and ours is sent again under the same name', async () => {
    const id = await leave();
    await database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE message SET state = 'SENDING', attempts = 1, availableAt = ?, leasedBy = ? WHERE id = ?`, [
        clock.now + minute,
        randomBytes(16),
        id,
      ]),
    );
    aWorker();
    await pause(100);
    expect(server.letters).toEqual([]);
    clock.now += 2 * minute;
    expect(await until(id, hasEnded)).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(server.letters[0]?.messageId).toMatch(/^<msg_[0-9a-z]{26}@example\.com>$/);
  });

  it('of a job waits until the job has ended, and tells of all of it at once', async () => {
    const jobId = randomBytes(16);
    const deed = { groupId, at: clock.now, by: system, jobId };
    const user = tove.membershipId.toString('hex');
    await database.unitOfWork.inTransaction(async ({ sql }) => {
      await sql.run(
        `INSERT INTO notification_choice (groupId, membershipId, subject, email, sms) VALUES (?, ?, 'CUSTOMER_ASSIGNED', 1, 0)`,
        [groupId, tove.membershipId],
      );
      await sql.run(
        `INSERT INTO job (groupId, id, kind, status, createdAt, leaseUntil, progressDone, progressTotal, attempts, payload) VALUES (?, ?, 'BULK', 'RUNNING', 1, 1, 0, 0, 1, '{}')`,
        [groupId, jobId],
      );
    });
    aWorker();
    for (const customers of [['01', '02'], ['03']])
      await database.unitOfWork.inTransaction(({ sql }) =>
        tellAssigned(
          sql,
          deed,
          customers.map((customer) => ({ customer: customer.repeat(16), on: [user], off: [] })),
        ),
      );
    await pause(100);
    expect(server.letters).toEqual([]);
    await database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(`UPDATE job SET status = 'DONE' WHERE id = ?`, [jobId]),
    );
    const [letter, ...others] = await database.read.all<{ id: Buffer }>(
      `SELECT id FROM message WHERE channel = 'EMAIL'`,
    );
    expect([letter !== undefined, others]).toEqual([true, []]);
    await until(letter?.id ?? Buffer.alloc(0), hasEnded);
    expect(server.letters.map(({ subject }) => subject)).toEqual(['Du har blivit ansvarig för 3 kunder']);
    expect(server.letters[0]?.text).toContain('Alva Admin har gjort dig ansvarig för 3 kunder hos Påhittade Värme AB.');
    expect(server.letters[0]?.text).toContain('https://register.example.com/customers?view=mine');
  });

  it('stays here where there is no mail server, to be read, until its link is too old', async () => {
    const link = { path: '/welcome/hemligt-ord', expiresAt: clock.now + minute };
    const id = await leave({ kind: 'USER_INVITED', link });
    aWorker({ deaf: true });
    const { state, secret, caught } = await until(id, hasEnded);
    expect([state, secret]).toEqual(['NOT_SENT', null]);
    expect(caught).not.toContain('hemligt-ord');
    const cipher = await ciphers.of(database.read, groupId);
    expect(cipher.openText(id, 'message.caught', caught ?? '')).toContain(
      'https://register.example.com/welcome/hemligt-ord',
    );
    clock.now += 2 * minute;
    const sweeper = new MessageSweeper(database.unitOfWork, database.read, () => clock.now);
    await sweeper.sweep();
    expect(await stored(id)).toMatchObject({ caught: null, state: 'NOT_SENT' });
    clock.now += 366 * 24 * 60 * minute;
    const kept = await leave();
    await sweeper.sweep();
    await expect(stored(id)).rejects.toThrow('No such message');
    expect(await until(kept, hasEnded)).toMatchObject({ state: 'NOT_SENT' });
  });
});
