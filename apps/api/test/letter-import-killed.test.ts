import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { resultOf } from '../src/register-import/import-job.js';
import { ImportWorld } from './killed-import-story.js';

const letters = 30;
const groups = 40;
const rowCount = letters * groups;

describe('an import of discount letters whose process is killed', () => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await ImportWorld.make();
  });
  afterEach(() => world.close());

  it('twice goes on where it was: each letter once, each of its discounts once, however the file mixes them', async () => {
    // The rows of a letter lie far apart, so that every batch writes on letters of the batches before it.
    const text = [
      'Rabattbrev;Artikelgrupp;Rabatt %',
      ...Array.from(
        { length: rowCount },
        (_, at) => `Påhittat brev ${at % letters};Grupp ${Math.floor(at / letters)};${at % 100 === 50 ? 'mycket' : 5}`,
      ),
    ].join('\n');
    const sound = rowCount - rowCount / 100;
    const id = await world.prepared('DISCOUNT_LETTERS', text, { createGroups: true });
    const seen = await world.killedWhileWriting(id, 2, 'discount_letter_row', sound);
    expect(seen).toHaveLength(2);
    for (const [done, discounts] of seen) expect(discounts).toBe(done);

    const record = await world.load(id);
    const counts = { NEW: sound, CHANGED: 0, UNCHANGED: 0, DUPLICATE: 0, ERROR: rowCount / 100, SKIPPED: 0 };
    expect(resultOf(record.result)?.counts).toEqual(counts);
    const parts: [string, number][] = [
      ['discount_letter', letters],
      ['discount_letter_row', sound],
      ['import_row WHERE committed = 1', sound],
      ["entry_history WHERE kind = 'discount_letter' AND field = 'name'", letters],
      ["entry_history WHERE kind = 'discount_letter' AND field = 'rows' AND source = 'IMPORT'", sound],
      ["(SELECT DISTINCT entryId, part FROM entry_history WHERE field = 'rows') n", sound],
      ['article_group', groups],
      ['discount_letter l JOIN import_row r ON r.customerId = l.id AND r.jobId = l.importId', sound],
    ];
    for (const [part, count] of parts) expect([part, await world.count(part)]).toEqual([part, count]);
  }, 300_000);
});
