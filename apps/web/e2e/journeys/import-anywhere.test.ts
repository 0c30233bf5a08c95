import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from '../world/accessibility';
import { ImportWizard } from '../world/import-wizard';
import { world } from '../world/journey';
import { faultyWorkbook, type FaultyWorkbook } from '../world/workbook';

const { sit } = world();
let onPhone: FaultyWorkbook;
let byKeys: FaultyWorkbook;
beforeAll(async () => {
  onPhone = await faultyWorkbook(40, 8, 6_000_000);
  byKeys = await faultyWorkbook(40, 8, 7_000_000);
});
afterAll(async () => {
  for (const { file } of [onPhone, byKeys]) await rm(path.dirname(file), { recursive: true, force: true });
});

describe('a workbook', () => {
  it('is imported on a phone, every step fitting the screen', async () => {
    const alva = await sit('administrator', { screen: 'phone' });
    const wizard = new ImportWizard(alva);
    await wizard.choose(onPhone.file);
    await expectAccessible(alva.page, 'columns');
    await wizard.review();
    const preview = await wizard.counts();
    expect(preview).toMatchObject({ ERROR: onPhone.faults.length, CHANGED: 0, UNCHANGED: 0 });
    for (const outcome of ['NEW', 'ERROR'] as const) {
      await alva.page.getByRole('tab', { name: new RegExp(`^${alva.text(`import.tab.${outcome}`)} `) }).click();
      await alva.page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
      await expectAccessible(alva.page, `rows of ${outcome}`);
    }
    await wizard.start().click();
    await wizard.done('kunder.xlsx');
    expect(await wizard.counts()).toEqual(preview);
    await expectAccessible(alva.page, 'result');
    await alva.link('import.done.show.CUSTOMERS').click();
    await alva.customers().first().waitFor();
    await expectAccessible(alva.page, 'the new customers');
  });

  it('is imported by keys alone: chosen, a column mapped otherwise, looked through and written', async () => {
    const alva = await sit('administrator');
    const wizard = new ImportWizard(alva);
    const { keyboard } = alva.page;
    // Listened for from the start: a dialog that opens before anybody listens is the browser's own.
    const chooser = alva.page.waitForEvent('filechooser', { timeout: 60_000 });
    await alva.goTo('/import');
    await alva.tabTo(alva.page.locator('input[type=file]'));
    await keyboard.press('Enter');
    await (await chooser).setFiles(byKeys.file);
    await wizard.columnsShown();

    const comments = wizard.fieldOf('Kommentar');
    await alva.tabTo(comments);
    await keyboard.press('ArrowDown');
    await keyboard.type(alva.text('import.map.none'));
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await comments.inputValue()).toBe(alva.text('import.map.none'));
    await alva.tabTo(alva.button('import.map.continue'));
    await keyboard.press('Enter');
    await wizard.reviewShown();

    const preview = await wizard.counts();
    // What is wrong comes first; the arrows lead to the rest.
    await alva.tabTo(wizard.chosenTab('ERROR'));
    // They are put right in fields, where their texts stand.
    await alva.page.locator('[role="tabpanel"] input[value="Kommun"]').first().waitFor();
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await wizard.chosenTab('NEW').waitFor();

    await alva.tabTo(wizard.start());
    await keyboard.press('Enter');
    await wizard.done('kunder.xlsx');
    expect(await wizard.counts()).toEqual(preview);
    await alva.tabTo(alva.link('import.done.show.CUSTOMERS'));
    await keyboard.press('Enter');
    await alva.customers().first().waitFor();
  });
});
