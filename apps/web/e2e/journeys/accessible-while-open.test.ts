import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { ImportWizard } from '../world/import-wizard';
import { world } from '../world/journey';
import type { SeatOptions } from '../world/seat';
import { faultyWorkbook, longTable, type FaultyWorkbook } from '../world/workbook';

const { sit, product } = world();
let book: FaultyWorkbook;
let table: string;
beforeAll(async () => {
  book = await faultyWorkbook(40, 8);
  table = await longTable(30_000);
});
afterAll(async () => {
  for (const file of [book.file, table]) await rm(path.dirname(file), { recursive: true, force: true });
});

const looks: SeatOptions[] = [
  { screen: 'desktop', scheme: 'light' },
  { screen: 'phone', scheme: 'dark' },
];

describe.each(looks)('what opens over a page, on a $screen, $scheme', (look) => {
  it('the question before an import is stopped', async () => {
    const alva = await sit('administrator', look);
    // As far as the page hears, the file is not read to its end under our eyes.
    let stopped = false;
    await alva.page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      stopped ||= asked.includes('"operationName":"RegisterImportCancel"');
      if (stopped || !asked.includes('"operationName":"RegisterImport"')) return route.continue();
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { registerImport: { status: string } } };
      answer.data.registerImport.status = 'READING';
      return route.fulfill({ response, json: answer });
    });
    await alva.goTo('/import');
    await alva.page.locator('input[type=file]').setInputFiles(table);
    await alva.button('import.cancel').click();
    const dialog = alva.page.getByRole('dialog', { name: alva.text('import.cancel.title') });
    await dialog.waitFor();
    await expectAccessible(alva.page, 'stop an import');
    await dialog.getByRole('button', { name: alva.text('import.cancel'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await alva.page.getByText(alva.text('import.done.cancelled', { name: 'kunder.csv' })).waitFor();
  });

  it('the list of fields to map a column to', async () => {
    const alva = await sit('administrator', look);
    const wizard = new ImportWizard(alva);
    await wizard.choose(book.file);
    await wizard.fieldOf('Kommentar').click();
    await alva.page.getByRole('listbox').waitFor();
    await expectAccessible(alva.page, 'the list of fields');
    await alva.page.keyboard.type('zzz');
    await alva.page.getByRole('option', { name: alva.text('ui.nothingFound') }).waitFor();
    await expectAccessible(alva.page, 'the list of fields, narrowed to none');
    await alva.page.keyboard.press('Escape');
    await wizard.review();
    await expectAccessible(alva.page, 'the review');
  });

  it('the question before what was typed is left, and the change of number', async () => {
    const id = await aCustomer(product(), { name: 'Öppnade Dörrar AB' });
    const alva = await sit('administrator', look);
    await alva.goTo(`/customers/${id}/edit`);
    await alva.field('card.field.name').fill('Inte sparat');
    await alva.link('nav.customers').first().click();
    await alva.button('ui.guard.stay').waitFor();
    await expectAccessible(alva.page, 'the unsaved guard');
    await alva.button('ui.guard.discard').click();
    await alva.page.waitForURL((address) => !address.pathname.endsWith('/edit'));

    await alva.goTo(`/customers/${id}`);
    await alva.choose('card.number.change');
    const dialog = alva.page.getByRole('dialog', { name: alva.text('card.number.title') });
    await dialog.waitFor();
    await expectAccessible(alva.page, 'the change of number');
    await dialog.getByRole('textbox').first().fill('');
    await dialog.getByRole('button', { name: alva.text('card.number.submit') }).click();
    await expectAccessible(alva.page, 'the change of number, refused');
    expect(await dialog.isVisible()).toBe(true);
  });
});
