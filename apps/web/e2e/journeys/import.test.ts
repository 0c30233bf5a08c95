import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ImportWizard } from '../world/import-wizard';
import { world } from '../world/journey';
import { faultyWorkbook, rowsOf, type FaultyWorkbook } from '../world/workbook';

const { sit } = world();

/** `IMPORT_ROWS=10000` walks it as a company would; two of a hundred rows are wrong. */
const rows = Number(process.env['IMPORT_ROWS'] ?? 2000);
let book: FaultyWorkbook;
beforeAll(async () => {
  book = await faultyWorkbook(rows, rows / 50);
});
afterAll(() => rm(path.dirname(book.file), { recursive: true, force: true }));

describe('an administrator with the company’s workbook, every fiftieth row of it wrong', () => {
  it('sees what would happen, imports it, gets the wrong rows back with reasons, nothing happens the second time, and all of it is taken back', async () => {
    const alva = await sit('administrator');
    const wizard = new ImportWizard(alva);
    await wizard.choose(book.file);
    await wizard.review();
    const preview = await wizard.counts();
    expect({ sound: preview.NEW + preview.DUPLICATE, ...preview }).toMatchObject({
      sound: book.sound,
      ERROR: book.faults.length,
      CHANGED: 0,
      UNCHANGED: 0,
    });

    const promise = (await wizard.start().innerText()).replace(/[^\d,]/g, '');
    expect(promise).toBe(`${preview.NEW},${preview.ERROR + preview.DUPLICATE}`);
    await wizard.start().click();
    await wizard.done('kunder.xlsx');
    expect(await wizard.counts()).toEqual(preview);

    const written = new URL(alva.page.url()).pathname;
    const download = alva.page.waitForEvent('download');
    await alva.page.getByRole('link', { name: alva.text('import.left.download.done') }).click();
    const leftOut = await rowsOf(await (await download).path());
    expect(leftOut).toHaveLength(preview.ERROR + preview.DUPLICATE);
    const reasons = new Map(leftOut.map((row) => [row['Kommentar'], row['Fel']]));
    const unnamed = book.faults.filter(({ mark, column }) => !reasons.get(mark)?.includes(`${column}: `));
    expect(unnamed.map(({ mark, column }) => ({ mark, column, reason: reasons.get(mark) }))).toEqual([]);

    await alva.link('import.done.show.CUSTOMERS').click();
    await alva.customers().first().waitFor();
    await alva.search(book.first.number);
    await alva.customer(book.first.name).waitFor();

    await wizard.choose(book.file);
    await wizard.review();
    expect(await wizard.counts()).toEqual({ ...preview, NEW: 0, UNCHANGED: preview.NEW });

    await alva.goTo(written);
    await wizard.takeBack(preview.NEW);
    await wizard.choose(book.file);
    await wizard.review();
    expect(await wizard.counts()).toEqual(preview);
  }, 600_000);
});
