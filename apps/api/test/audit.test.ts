import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { auditReport } from '../src/audit/audit-report.js';
import { SealKey } from '../src/audit/seal-key.js';
import { SealService } from '../src/audit/seal.service.js';
import { verifyLogs } from '../src/audit/verify-logs.js';
import { newId } from '../src/database/ids.js';
import { insertRows } from '../src/database/insert-rows.js';
import type { SqlValue } from '../src/database/sql.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { startProgram } from './programs.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

let api: TestApi;
let key: SealKey;
let group: TestGroup;
let alma: TestUser;
beforeAll(async () => {
  api = await startApi();
  key = new SealKey(api.config.secrets);
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  group = await aGroup(api);
  alma = await group.user('administrator', { name: 'Alma Påhittad' });
});

/** As the server does it now and then; what was written this moment has settled. */
const seals = (settledMs = -60_000) => new SealService({ ...api.database, clock: Date.now, key, settledMs });
const seal = () => seals().sealGroup(group.id);
const found = async () => {
  const { findings } = await verifyLogs(api.database.read, key, group.id);
  return findings.map(({ trouble, log, seal: number, position }) => [trouble, log, number, position]);
};
const change = async (viewer: TestViewer, call: string) =>
  dataOf(await api.run(viewer, `mutation { ${call} { userErrors { code } } }`));

/** Whoever has the database, and not the server's secrets, can do anything: triggers stop the honest only. */
async function asThief(table: string, sql: string, params: readonly SqlValue[] = []): Promise<void> {
  await api.database.unitOfWork.inTransaction(async ({ sql: db }) => {
    for (const event of ['update', 'delete']) await db.run(`DROP TRIGGER IF EXISTS ${table}_no_${event}`);
  });
  await api.database.unitOfWork.inTransaction(async ({ sql: db }) =>
    expect((await db.run(sql, params)).affected).toBe(1),
  );
}

/** A customer with a history, a setting, an article and some events: something in every log. */
async function something(): Promise<TestCustomer> {
  const customer = await group.customer({ type: 'PRIVATE', name: 'Sigrid Påhittad', personalNumber: '8001019804' });
  await change(alma, `customerUpdate(id: "${customer.id}", input: { phone: "070-174 06 05" })`);
  await change(alma, 'customerSettingsUpdate(input: { showLanguage: true })');
  await change(alma, 'articleCreate(input: { number: "1", name: "Filter" })');
  await change(alma, `customerPersonalNumberReveal(id: "${customer.id}", reason: "Frågade")`);
  return customer;
}

const oneOf = async (table: string, order = 'id'): Promise<Record<string, SqlValue>> => {
  const [row] = await api.database.read.all<Record<string, SqlValue>>(
    `SELECT * FROM ${table} WHERE groupId = ? ORDER BY ${order} LIMIT 1`,
    [group.id],
  );
  if (!row) throw new Error(`Nothing in ${table}`);
  return row;
};

describe('The logs of a group', () => {
  it('are intact as they were written, go on growing, and outlive the erasure of a person', async () => {
    const { id, number } = await something();
    await seal();
    await change(alma, `customerUpdate(id: "${id}", input: { comments: "Uppdiktad" })`);
    await seal();
    const before = await verifyLogs(api.database.read, key, group.id);
    expect(before).toMatchObject({ findings: [], seals: 5, head: expect.stringMatching(/^5\.[0-9a-f]{32}$/) });
    const counts = await Promise.all(
      ['access_event', 'customer_history', 'settings_history', 'entry_history'].map((table) => countOf(table)),
    );
    expect(before.rows).toBe(counts.reduce((sum, count) => sum + count, 0));
    await change(alma, `customerErase(id: "${id}", input: { confirmation: "${number}", ground: REQUESTED })`);
    await seal();
    // That somebody was erased is told, too; nothing that was told before is gone.
    expect(await verifyLogs(api.database.read, key, group.id)).toMatchObject({ findings: [], rows: before.rows + 1 });
  });

  it('are sealed once, however many do it at the same time, and not before what is written has settled', async () => {
    await something();
    await seals(60_000).sealGroup(group.id);
    // Events have an order of their own; ids are made before they are committed.
    expect(await logsSealed()).toEqual(['EVENTS']);
    await Promise.all([seal(), seal(), seal()]);
    await seal();
    expect((await logsSealed()).sort()).toEqual(['CUSTOMERS', 'ENTRIES', 'EVENTS', 'SETTINGS']);
    expect(await found()).toEqual([]);
  });

  it('are sealed by a constant number of statements for so many rows, and looked through by as many', async () => {
    const rows = Array.from({ length: 1200 }, () => [group.id, newId(), 1, alma.bytes, 'Alma', 'x', null, '1']);
    const columns = ['groupId', 'id', 'at', 'actorId', 'actorName', 'settingKey', 'oldValue', 'newValue'];
    await api.database.unitOfWork.inTransaction(({ sql }) => insertRows(sql, 'settings_history', columns, rows));
    const sealing = await statementsOf(api.database, seal);
    // 512 rows a seal, 128 a statement: 4 + 4 + 2 reads and 3 seals; one look at each other log, and at what is sealed.
    expect(sealing.statements.length).toBeLessThanOrEqual(10 + 3 + 3 + 1 + 1);
    const looking = await statementsOf(api.database, found);
    expect(looking.result).toEqual([]);
    expect(looking.statements.length).toBeLessThanOrEqual(10 + 3 + 5);
  });
});

describe('A thief with the database is found out', () => {
  it('who changes a value of a history', async () => {
    await something();
    await seal();
    const { id } = await oneOf('customer_history');
    await asThief('customer_history', "UPDATE customer_history SET actorName = 'Någon' WHERE groupId = ? AND id = ?", [
      group.id,
      id ?? null,
    ]);
    expect(await found()).toEqual([['ROWS_CHANGED', 'CUSTOMERS', 2, null]]);
  });

  it('who removes a row', async () => {
    await something();
    await seal();
    const { id } = await oneOf('entry_history');
    await asThief('entry_history', 'DELETE FROM entry_history WHERE groupId = ? AND id = ?', [group.id, id ?? null]);
    expect(await found()).toEqual([['ROWS_MISSING', 'ENTRIES', 4, null]]);
  });

  it('who puts a row in', async () => {
    await something();
    await seal();
    const row = await oneOf('settings_history');
    const made = Buffer.from(row['id'] as Buffer);
    // Of the same millisecond, a little before.
    made.writeUInt8(0, 8);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      insertRows(sql, 'settings_history', Object.keys(row), [Object.values({ ...row, id: made })]),
    );
    expect(await found()).toEqual([['ROWS_ADDED', 'SETTINGS', 3, null]]);
  });

  it('who removes an event, sealed or not: it is told which', async () => {
    await something();
    await something();
    const reveal = async () =>
      (
        await api.database.read.all<{ position: number }>(
          "SELECT position FROM access_event WHERE groupId = ? AND action = 'REVEALED' ORDER BY position",
          [group.id],
        )
      ).map(({ position }) => position);
    const [first = 0, last = 0] = await reveal();
    const remove = (position: number) =>
      asThief('access_event', 'DELETE FROM access_event WHERE groupId = ? AND position = ?', [group.id, position]);
    await remove(last);
    expect(await found()).toEqual([['ROWS_MISSING', 'EVENTS', null, last]]);
    group = await aGroup(api);
    alma = await group.user('administrator');
    await something();
    await something();
    await seal();
    expect((await reveal())[0]).toBe(first);
    await remove(first);
    expect(await found()).toEqual([['ROWS_MISSING', 'EVENTS', 1, first]]);
  });

  it('who rewrites a seal without the key, or takes one away', async () => {
    await something();
    await seal();
    await asThief('audit_seal', 'UPDATE audit_seal SET rowCount = rowCount + 1 WHERE groupId = ? AND number = 2', [
      group.id,
    ]);
    expect(await found()).toEqual([['SEAL_CHANGED', 'CUSTOMERS', 2, null]]);
    await asThief('audit_seal', 'DELETE FROM audit_seal WHERE groupId = ? AND number = 2', [group.id]);
    expect((await found())[0]).toEqual(['SEAL_MISSING', 'SETTINGS', 2, null]);
  });

  it('who has a key of another server', async () => {
    await something();
    await new SealService({
      ...api.database,
      clock: Date.now,
      key: new SealKey({ keyEncryptionKey: Buffer.alloc(32, 7) }),
      settledMs: -60_000,
    }).sealGroup(group.id);
    expect((await found())[0]).toEqual(['KEY_UNKNOWN', 'EVENTS', 1, null]);
  });

  it('who takes away the last seals with their rows, from whoever kept the last one', async () => {
    await something();
    await seal();
    const { head } = await verifyLogs(api.database.read, key, group.id);
    await asThief('audit_seal', 'DELETE FROM audit_seal WHERE groupId = ? AND number = 4', [group.id]);
    expect(await found()).toEqual([]);
    const { lines, isIntact } = await auditReport(api.database.read, key, [head ?? '']);
    expect([isIntact, lines.at(-1)]).toEqual([
      false,
      `The seal ${head} that you kept is not there: seals at the end have gone, or been made anew.`,
    ]);
  });
});

describe('An administrator', () => {
  const state = '{ seals isChecking lastCheck { by isIntact rows findings { trouble log seal } } }';
  interface State {
    seals: number;
    isChecking: boolean;
    lastCheck: { by: string; isIntact: boolean; rows: number; findings: object[] } | null;
  }
  const check = async (): Promise<State> => {
    dataOf(await api.run(alma, `mutation { auditVerify { state ${state} } }`));
    for (;;) {
      const { auditState } = dataOf(await api.run<{ auditState: State }>(alma, `{ auditState ${state} }`));
      if (!auditState.isChecking) return auditState;
      await pause(50);
    }
  };

  it('has the logs looked through and is told what came of it, which the log tells too', async () => {
    await something();
    await seal();
    const { lastCheck } = await check();
    expect(lastCheck).toMatchObject({ by: 'Alma Påhittad', isIntact: true, findings: [] });
    const { id } = await oneOf('customer_history');
    await asThief('customer_history', 'DELETE FROM customer_history WHERE groupId = ? AND id = ?', [
      group.id,
      id ?? null,
    ]);
    expect((await check()).lastCheck).toMatchObject({
      isIntact: false,
      findings: [{ trouble: 'ROWS_MISSING', log: 'CUSTOMERS', seal: 2 }],
    });
    const { accessLog } = dataOf(
      await api.run<{ accessLog: { nodes: object[] } }>(
        alma,
        '{ accessLog(filter: { kinds: [LOG] }) { nodes { action actor } } }',
      ),
    );
    expect(accessLog.nodes).toEqual([
      { action: 'LOG_BROKEN', actor: 'Alma Påhittad' },
      { action: 'LOG_INTACT', actor: 'Alma Påhittad' },
    ]);
  });

  it('is the only one who may', async () => {
    for (const who of [await group.user('office'), await group.apiKey(['admin'], alma)])
      for (const call of [`query { auditState ${state} }`, `mutation { auditVerify { state ${state} } }`])
        expect((await api.run(who, call)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('Whoever runs the server', () => {
  it('is told by a command, beside the server, which changes nothing', async () => {
    await something();
    await seal();
    const { database } = api.config;
    // Where a database is embedded, its secrets lie beside it.
    const dataDir = database.kind === 'sqlite' ? path.dirname(database.file) : api.config.dataDir;
    if (database.kind === 'sqlite')
      fs.copyFileSync(path.join(api.config.dataDir, 'secrets.json'), path.join(dataDir, 'secrets.json'));
    const DATABASE_URL =
      database.kind === 'sqlite'
        ? ''
        : `mysql://${database.user}:${encodeURIComponent(database.password)}@${database.host}:${database.port}/${database.database}`;
    const run = async (...args: string[]) => {
      const program = startProgram('audit-verify', { DATA_DIR: dataDir, DATABASE_URL }, args);
      const [code] = (await once(program.child, 'close')) as [number];
      return { code, text: program.lines.join('\n') };
    };
    const { head } = await verifyLogs(api.database.read, key, group.id);
    const others = (await run()).text.split('\n').filter((line) => /BROKEN/.test(line)).length;
    // The thieves of this file have been in other groups.
    expect(others).toBeGreaterThan(0);
    const kept = await run(head ?? '');
    expect(kept.code).toBe(1);
    expect(kept.text).toContain(`OK. ${(await verifyLogs(api.database.read, key, group.id)).rows} rows`);
    expect(kept.text).not.toContain('that you kept');
  }, 60_000);
});

const countOf = async (table: string): Promise<number> => {
  const [row] = await api.database.read.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table} WHERE groupId = ?`, [
    group.id,
  ]);
  return row?.n ?? 0;
};
const logsSealed = async (): Promise<string[]> =>
  (
    await api.database.read.all<{ log: string }>('SELECT log FROM audit_seal WHERE groupId = ? ORDER BY number', [
      group.id,
    ])
  ).map(({ log }) => log);
