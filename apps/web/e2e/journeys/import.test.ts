import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';
import { faultyWorkbook, rowsOf, type FaultyWorkbook } from '../world/workbook';

const { sit } = world();
let book: FaultyWorkbook;

beforeAll(async () => {
  book = await faultyWorkbook(10_000, 200);
});
afterAll(() => rm(path.dirname(book.file), { recursive: true, force: true }));

describe('an administrator with the company’s workbook of 10,000 customers, 200 of them wrong', () => {
  it('sees what would happen, imports it, gets the wrong rows back with reasons, and nothing happens the second time', async () => {
    const alva = await sit('administrator');
    await upload(alva);
    const preview = await counts(alva);
    expect(preview).toMatchObject({ NEW: book.sound, ERROR: book.faults, CHANGED: 0, UNCHANGED: 0 });

    await alva.page.getByRole('button', { name: /^Importera 9.800 rader, hoppa över 200$/ }).click();
    await alva.page.getByText(alva.text('import.done.title', { name: 'kunder.xlsx' })).waitFor({ timeout: 120_000 });
    expect(await counts(alva)).toEqual(preview);

    const download = alva.page.waitForEvent('download');
    await alva.page.getByRole('link', { name: alva.text('import.left.download.done') }).click();
    const [head, ...rows] = await rowsOf(await (await download).path());
    expect(head?.at(-1)).toBe('Fel');
    expect(rows).toHaveLength(book.faults);
    expect(rows.filter((cells) => (cells.at(-1)?.length ?? 0) < 10)).toEqual([]);

    await alva.link('import.done.show').click();
    await alva.customers().first().waitFor();
    await alva.search('bolaget 4711');
    await alva.customer('Påhittade Bolaget 4711 AB').waitFor();

    await upload(alva);
    expect(await counts(alva)).toMatchObject({ NEW: 0, CHANGED: 0, UNCHANGED: book.sound, ERROR: book.faults });
  });
});

async function upload(seat: Seat): Promise<void> {
  await seat.goTo('/customers/import');
  await seat.page.locator('input[type=file]').setInputFiles(book.file);
  await seat.page.waitForURL(/\/customers\/import\/job_/, { timeout: 60_000 });
  await Promise.race([
    seat.button('import.map.continue').waitFor({ timeout: 120_000 }),
    seat.page.getByRole('tab').first().waitFor({ timeout: 120_000 }),
  ]);
  if (await seat.button('import.map.continue').isVisible()) await seat.button('import.map.continue').click();
  await seat.page.getByRole('tab').first().waitFor({ timeout: 120_000 });
}

const outcomes = ['NEW', 'CHANGED', 'UNCHANGED', 'DUPLICATE', 'ERROR'] as const;

/** The numbers on the tabs. */
async function counts(seat: Seat): Promise<Record<string, number>> {
  const read = async (outcome: (typeof outcomes)[number]) => {
    const tab = seat.page.getByRole('tab', { name: new RegExp(`^${seat.text(`import.tab.${outcome}`)} `) });
    return [outcome, Number((await tab.innerText()).replace(/\D/g, ''))] as const;
  };
  return Object.fromEntries(await Promise.all(outcomes.map(read)));
}
