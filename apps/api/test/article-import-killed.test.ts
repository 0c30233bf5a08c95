import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { resultOf } from '../src/register-import/import-job.js';
import { ImportWorld } from './killed-import-story.js';

const rowCount = 3000;

describe('an import of articles whose process is killed', () => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await ImportWorld.make();
  });
  afterEach(() => world.close());

  it('ten times goes on where it was: nothing lost, nothing twice, nothing by halves', async () => {
    const sound = rowCount - rowCount / 100;
    const text = [
      'Artikelnr;Benämning;Pris;Artikelgrupp',
      ...Array.from(
        { length: rowCount },
        (_, at) => `A-${at};${at % 100 === 50 ? '' : `Påhittad artikel ${at}`};${at},50;Grupp ${at % 300}`,
      ),
    ].join('\n');
    const id = await world.prepared('ARTICLES', text, { createGroups: true });
    const seen = await world.killedWhileWriting(id, 10, 'article', sound);
    expect(seen).toHaveLength(10);
    for (const [done, articles] of seen) expect(articles).toBe(done);

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
    // Each article's number, name, price and group are four rows of its history; a group's name is one.
    const parts: [string, number][] = [
      ['article', sound],
      ['article WHERE articleGroupId IS NOT NULL', sound],
      ['import_row WHERE committed = 1', sound],
      ["entry_history WHERE kind = 'article'", sound * 4],
      ["entry_history WHERE kind = 'article' AND source = 'IMPORT'", sound * 4],
      ['article_group', 297],
      ["entry_history WHERE kind = 'article_group'", 297],
      ['outbox', sound + 297],
      ['(SELECT DISTINCT a.id FROM article a JOIN import_row r ON r.customerId = a.id) n', sound],
    ];
    for (const [part, count] of parts) expect([part, await world.count(part)]).toEqual([part, count]);
  }, 600_000);
});
