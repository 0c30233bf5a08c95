import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importStatus, resultOf } from '../src/register-import/import-job.js';
import { ImportWorld } from './killed-import-story.js';

const rowCount = 3000;

describe('an import whose process is killed', () => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await ImportWorld.make();
  });
  afterEach(() => world.close());

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
    const record = await world.load(id);
    expect(resultOf(record.result)?.counts).toEqual({
      NEW: sound,
      CHANGED: 0,
      UNCHANGED: 0,
      DUPLICATE: 0,
      ERROR: rowCount / 100,
      SKIPPED: 0,
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
    for (const part of parts) expect([part, await world.count(part)]).toEqual([part, sound]);
    expect(
      await world.count(
        '(SELECT DISTINCT c.numberKey FROM customer c JOIN import_row r ON r.customerId = c.id AND r.jobId = c.importId) n',
      ),
    ).toBe(sound);
  }

  it('ten times goes on where it was, and its counts are true; so does taking it back', async () => {
    const id = await world.prepared('CUSTOMERS', text);
    const seen = await world.killedWhileWriting(id, 10, 'customer', sound);
    expect(seen).toHaveLength(10);
    for (const [done, customers] of seen) expect(customers).toBe(done);
    await expectWhole(id);

    const undone = await world.killedWhileUndoing(id, 3, 'customer');
    for (const [done = 0, left] of undone) expect(left).toBe(sound - done);
    const parts: [string, number][] = [
      ['customer', 0],
      ['customer_search', 0],
      ['contact_person', 0],
      ["customer_history WHERE action = 'DELETED' AND source = 'IMPORT'", sound],
      ["outbox WHERE topic = 'customer.deleted'", sound],
      ["import_row WHERE undone = 'REMOVED' AND undoWritten = 1", sound],
    ];
    for (const [part, n] of parts) expect([part, await world.count(part)]).toEqual([part, n]);
  }, 600_000);

  it('while it reads begins anew, and shows no row twice', async () => {
    const id = await world.prepared('CUSTOMERS', text);
    const first = world.aProcess();
    await world.until(id, ({ progressDone }) => progressDone > 0);
    await first.kill();
    world.aProcess();
    const record = await world.until(id, (found) => importStatus(found) === 'PREVIEWED');
    expect(resultOf(record.result)?.counts).toMatchObject({ NEW: sound, ERROR: rowCount / 100 });
    expect(await world.count('import_row')).toBe(rowCount);
  }, 300_000);

  it('is taken over by another process, and what two processes write is written once', async () => {
    const id = await world.prepared('CUSTOMERS', text);
    const [one] = [world.aProcess(), world.aProcess()];
    await world.until(id, (record) => importStatus(record) === 'PREVIEWED');
    await world.start(id);
    await world.until(id, ({ progressDone }) => progressDone > 0);
    await one?.kill();
    await world.until(id, (record) => importStatus(record) === 'DONE');
    await expectWhole(id);
  }, 300_000);
});
