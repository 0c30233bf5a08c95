import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importStatus, resultOf } from '../src/register-import/import-job.js';
import { ImportWorld } from './killed-import-story.js';

const customers = 40;
const persons = 15;
const rowCount = customers * persons;

describe('an import of contact persons whose process is killed', () => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await ImportWorld.make();
  });
  afterEach(() => world.close());

  it('goes on where it was: each person once, each a version of its customer; so does taking it back', async () => {
    const known = ['Kundnr;Namn', ...Array.from({ length: customers }, (_, at) => `${at};Påhittat ${at}`)];
    const first = await world.prepared('CUSTOMERS', known.join('\n'));
    const process = world.aProcess();
    await world.until(first, (record) => importStatus(record) === 'PREVIEWED');
    await world.start(first);
    await world.until(first, (record) => importStatus(record) === 'DONE');
    await process.kill();

    // The persons of a customer lie far apart, so that every batch writes on customers of the batches before it.
    const text = [
      'Kundnr;Namn;E-post',
      ...Array.from(
        { length: rowCount },
        (_, at) => `${at % customers};Person ${at};${at % 100 === 50 ? 'ingen' : `p${at}@example.com`}`,
      ),
    ].join('\n');
    const sound = rowCount - rowCount / 100;
    const id = await world.prepared('CONTACT_PERSONS', text);
    const seen = await world.killedWhileWriting(id, 2, 'contact_person', sound);
    for (const [done, written] of seen) expect(written).toBe(done);
    const counts = { NEW: sound, CHANGED: 0, UNCHANGED: 0, DUPLICATE: 0, ERROR: rowCount / 100, SKIPPED: 0 };
    expect(resultOf((await world.load(id)).result)?.counts).toEqual(counts);
    const parts: [string, number][] = [
      ['contact_person', sound],
      ["customer_history WHERE field = 'contactPersons' AND source = 'IMPORT'", sound],
      ['(SELECT DISTINCT customerId, version FROM import_row WHERE version > 1) n', sound],
      ["outbox WHERE topic = 'customer.updated'", sound],
    ];
    for (const [part, count] of parts) expect([part, await world.count(part)]).toEqual([part, count]);
    expect(await world.count(`customer WHERE version = ${persons + 1}`)).toBeGreaterThan(0);

    const undone = await world.killedWhileUndoing(id, 1, 'contact_person');
    for (const [done = 0, left] of undone) expect(left).toBe(sound - done);
    expect(await world.count('contact_person')).toBe(0);
    expect(await world.count('customer')).toBe(customers);
    expect(await world.count("import_row WHERE undone = 'UNDONE' AND undoWritten = 1")).toBe(sound);
  }, 300_000);
});
