import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expectAccessible } from '../world/accessibility';
import { ImportWizard } from '../world/import-wizard';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();

interface Known {
  readonly name: string;
  readonly number: string;
}
let folder: string;
let file: string;
let known: Known;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'register-corrected-'));
  file = path.join(folder, 'fel.csv');
  const { customer } = await product().ask<{ customer: Known & { email: string } }>(
    '{ customer(by: { number: "0001" }) { name number email } }',
  );
  known = customer;
  const like = [customer.name, 'Företag', customer.email, '070-174 06 05'];
  const rows = [
    ['Kundnummer', 'Namn', 'Kundtyp', 'E-post', 'Telefon'],
    ...Array.from({ length: 30 }, (_, at) => [
      `RÄTT-${at}`,
      `Påhittade Felet ${at}`,
      at < 6 ? 'Okänd' : 'Företag',
      at < 6 ? '' : `fel ${at}`,
    ]),
    ['RÄTT-30', ...like],
    ['RÄTT-31', ...like],
    ['RÄTT-32', 'Påhittade Felfria AB', 'Företag', 'felfri@example.com', ''],
  ];
  await writeFile(file, rows.map((cells) => cells.join(';')).join('\r\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file with thirty wrong rows', () => {
  it('is put right where it stands, its doubles are told apart, the rest is skipped and given back, and all of it is taken back', async () => {
    const alva = await sit('administrator');
    const wizard = new ImportWizard(alva);
    await wizard.choose(file);
    await wizard.review();
    expect(await wizard.counts()).toMatchObject({ NEW: 1, ERROR: 30, DUPLICATE: 2 });

    // By keys alone, one after another: the next stands where the last one was.
    await cell(alva, 'E-post', 8).click();
    for (const at of [8, 9, 10]) {
      await cell(alva, 'E-post', at).waitFor();
      await expectFocus(alva, 'E-post', at);
      await alva.page.keyboard.press('Control+a');
      await alva.page.keyboard.type(`rättad${at}@example.com`);
      await alva.page.keyboard.press('Enter');
      await cell(alva, 'E-post', at).waitFor({ state: 'detached' });
    }
    // What is no better says so, and is kept.
    await cell(alva, 'E-post', 11).fill('också fel');
    await cell(alva, 'E-post', 11).press('Enter');
    await alva.page.getByRole('tab', { name: new RegExp(`^${alva.text('import.tab.ERROR')} 27`) }).waitFor();
    await expectAccessible(alva.page, 'wrong rows');
    await cell(alva, 'Kundtyp', 2).fill('Företag');
    await alva.page.getByRole('button', { name: / alla 6$/ }).click();
    await alva.page.getByRole('tab', { name: new RegExp(`^${alva.text('import.tab.ERROR')} 21`) }).waitFor();

    await alva.page.reload();
    await wizard.reviewShown();
    expect(await wizard.counts()).toMatchObject({ NEW: 10, ERROR: 21, DUPLICATE: 2 });

    await alva.page.getByRole('tab', { name: new RegExp(`^${alva.text('import.tab.DUPLICATE')}`) }).click();
    await alva.page
      .getByRole('button', { name: alva.text('import.correct.compare') })
      .first()
      .click();
    const dialog = alva.page.getByRole('dialog');
    await dialog.getByRole('cell', { name: known.name }).first().waitFor();
    await expectAccessible(alva.page, 'a row beside a customer');
    const update = alva.text('import.compare.update', { customer: `${known.number} ${known.name}` });
    await dialog.getByRole('button', { name: update }).click();
    await dialog.waitFor({ state: 'detached' });
    // The other one is about the same customer still, until somebody says what it is.
    await alva.page
      .getByRole('button', { name: alva.text('import.correct.compare') })
      .first()
      .click();
    await dialog.getByRole('button', { name: alva.text('import.compare.create') }).click();
    await dialog.waitFor({ state: 'detached' });
    const preview = await wizard.counts();
    expect(preview).toMatchObject({ NEW: 11, CHANGED: 1, ERROR: 21, DUPLICATE: 0 });

    await wizard.start().click();
    await wizard.done('fel.csv');
    expect(await wizard.counts()).toEqual(preview);
    const download = alva.page.waitForEvent('download');
    await alva.page.getByRole('link', { name: alva.text('import.left.download.done') }).click();
    const leftOut = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n').slice(1);
    expect(leftOut).toHaveLength(21);
    expect(leftOut.filter((line) => line.includes('också fel'))).toHaveLength(1);
    await wizard.takeBack(12);
  }, 300_000);
});

describe('a file of contact persons', () => {
  it('is imported into the cards that it names, one row put right on the way, and taken back', async () => {
    const alva = await sit('administrator');
    const wizard = new ImportWizard(alva);
    const people = path.join(folder, 'kontakter.csv');
    const rows = [
      ['Kundnummer', 'Namn', 'Telefon', 'E-post'],
      [known.number, 'Berit Påhittadsson', '070-174 06 05', 'berit@example.com'],
      ['INGEN', 'Torsten Påhittadsson', '', 'torsten@example.com'],
    ];
    await writeFile(people, rows.map((cells) => cells.join(';')).join('\r\n'));
    await alva.goTo('/contacts');
    await alva.page
      .locator('#main')
      .getByRole('link', { name: alva.text('import.entry') })
      .click();
    await wizard.chooseHere(people);
    await wizard.review();
    expect(await wizard.counts()).toMatchObject({ NEW: 1, ERROR: 1 });
    await cell(alva, 'Kundnummer', 3).fill(known.number);
    await cell(alva, 'Kundnummer', 3).press('Enter');
    // The last fault is gone, and the tab of faults is where one stands.
    await alva.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'tab');
    await expectAccessible(alva.page, 'contact persons to import');
    expect(await wizard.counts()).toMatchObject({ NEW: 2, ERROR: 0 });
    await wizard.start().click();
    await wizard.done('kontakter.csv');
    const job = new URL(alva.page.url()).pathname;
    await alva.link('import.done.show.CONTACT_PERSONS').click();
    await alva.page.getByLabel(alva.text('contacts.search')).fill('Påhittadsson');
    await alva.page.getByText('Torsten Påhittadsson').waitFor();
    await alva.page.getByText('Berit Påhittadsson').waitFor();
    await alva.goTo(job);
    await wizard.takeBack(2);
  }, 180_000);
});

const cell = (seat: Seat, column: string, row: number) =>
  seat.page.getByRole('textbox', { name: seat.text('import.correct.cell', { column, row: String(row) }), exact: true });

async function expectFocus(seat: Seat, column: string, row: number): Promise<void> {
  const name = seat.text('import.correct.cell', { column, row: String(row) });
  await seat.page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name);
}
