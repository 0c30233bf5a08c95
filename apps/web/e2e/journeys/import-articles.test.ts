import { describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from '../world/accessibility';
import { articleWorkbook } from '../world/article-workbook';
import { ImportWizard } from '../world/import-wizard';
import { world } from '../world/journey';
import type { SeatOptions } from '../world/seat';

const { sit } = world();

const looks: readonly SeatOptions[] = [
  { screen: 'desktop', scheme: 'light' },
  { screen: 'phone', scheme: 'dark' },
];

describe.each(looks)('an administrator with a workbook of articles, on a $screen', (look) => {
  it('goes from the register to the import, adds the group that is missing, and finds the articles', async () => {
    const book = await articleWorkbook(40, look.screen === 'phone' ? 'PH' : 'DE');
    const alva = await sit('administrator', look);
    const wizard = new ImportWizard(alva);
    await alva.goTo('/articles');
    // The menu leads to imports, too; this is the register's own.
    await alva.page
      .getByRole('main')
      .getByRole('link', { name: alva.text('import.entry'), exact: true })
      .click();
    await alva.heading(alva.text('import.title.ARTICLES')).waitFor();
    await expectAccessible(alva.page, 'the file of articles');
    await wizard.chooseHere(book.file);
    expect(await wizard.fieldOf('Utpris').inputValue()).toBe('Pris');
    await expectAccessible(alva.page, 'the columns of articles');

    await wizard.review();
    expect(await wizard.counts()).toMatchObject({ NEW: 0, ERROR: 40 });
    await alva.link('import.back.map').click();
    await alva.page.getByRole('switch', { name: alva.text('import.options.createGroups') }).check({ force: true });
    await wizard.review();
    const preview = { NEW: book.sound, CHANGED: 0, UNCHANGED: 0, DUPLICATE: 0, ERROR: book.faults };
    expect(await wizard.counts()).toEqual(preview);
    await expectAccessible(alva.page, 'the review of articles');

    await wizard.start().click();
    await wizard.done('artiklar.xlsx');
    expect(await wizard.counts()).toEqual(preview);
    await expectAccessible(alva.page, 'the result of articles');
    await alva.link('import.done.show.ARTICLES').click();
    await alva.page.getByText(book.first).first().waitFor();
    // Just those of this file, until the chip is taken away.
    const filter = alva.text('register.chip.importOf', { file: 'artiklar.xlsx' });
    await alva.page.getByText(`${book.sound} artiklar`).first().waitFor();
    await expectAccessible(alva.page, 'the articles of an import');
    await alva.page.getByRole('button', { name: alva.text('register.chip.remove', { filter }) }).click();
    await alva.page.waitForURL(/\/articles\?status=all$/);

    await alva.goTo('/import?register=articles');
    await wizard.chooseHere(book.file);
    await wizard.review();
    expect(await wizard.counts()).toEqual({ ...preview, NEW: 0, UNCHANGED: book.sound });
    await rm(path.dirname(book.file), { recursive: true, force: true });
  }, 300_000);
});

describe('an old address of an import', () => {
  it('leads to where imports are now', async () => {
    const alva = await sit('administrator');
    await alva.goTo('/customers/import');
    await alva.page.waitForURL(/\/import\?register=customers$/);
    await alva.heading(alva.text('import.title.CUSTOMERS')).waitFor();
  });
});
