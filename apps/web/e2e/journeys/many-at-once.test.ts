import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: SeatOptions[] = [
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'phone', scheme: 'dark', language: 'sv' },
];

describe.each(looks)('many customers at once on a $screen', (look) => {
  const phone = look.screen === 'phone';
  const word = `Samling${look.screen}`;
  const names = ['Ett', 'Fyra', 'Tre', 'Två'].map((name) => `${word} ${name} AB`);

  it('are marked by hand or all of them, and given out as a file of the columns that were chosen', async () => {
    for (const name of names) await aCustomer(product(), { name });
    const otto = await sit('office', look);
    await otto.goTo(`/customers?q=${word}`);
    await otto.customers().nth(3).waitFor();
    await startMarking(otto);
    await mark(otto, names[0]);
    if (phone) await mark(otto, names[1]);
    // With Shift everything between.
    else await box(otto, names[1]).click({ modifiers: ['Shift'] });
    const bar = otto.page.getByRole('region', { name: otto.text('collection.bar') });
    await bar.getByText(/^2 markerade$/).waitFor();
    await expectAccessible(otto.page, 'the register with marks');

    await bar.getByRole('button', { name: otto.text('collection.export'), exact: true }).click();
    const dialog = otto.page.getByRole('dialog', { name: otto.text('collection.export.title') });
    await dialog.getByText(/^2 markerade kunder$/).waitFor();
    await dialog.getByRole('radio', { name: otto.text('collection.export.format.CSV') }).check();
    await dialog.getByRole('radio', { name: otto.text('collection.export.columns.some') }).check();
    await dialog.getByRole('button', { name: otto.text('collection.export.none') }).click();
    await dialog.getByLabel('Namn', { exact: true }).check();
    await expectAccessible(otto.page, 'the dialog of the export');
    expect(await fileOf(otto)).toBe(`\ufeffNamn\r\n${names[0]}\r\n${names[1]}\r\n`);
    await dialog.waitFor({ state: 'detached' });

    await bar.getByRole('button', { name: /4/ }).click();
    await bar.getByRole('button', { name: otto.text('collection.export'), exact: true }).click();
    await dialog.getByRole('radio', { name: otto.text('collection.export.format.CSV') }).check();
    const everything = (await fileOf(otto)).trim().split('\r\n');
    expect(everything).toHaveLength(5);
    for (const name of names) expect(everything.join()).toContain(name);
    await dialog.waitFor({ state: 'detached' });

    // All but one: the others stay marked, those too that are not loaded.
    if (phone) await box(otto, names[2]).uncheck();
    else {
      await box(otto, names[2]).focus();
      await otto.page.keyboard.press('Space');
    }
    await bar.getByText(/^3 markerade kunder$/).waitFor();
    await expectAccessible(otto.page, 'the register with all marked but one');
    await bar.getByRole('button', { name: otto.text('collection.export'), exact: true }).click();
    await dialog.getByText(/^3 markerade kunder$/).waitFor();
    await dialog.getByRole('radio', { name: otto.text('collection.export.format.CSV') }).check();
    const others = (await fileOf(otto)).trim().split('\r\n');
    expect(others).toHaveLength(4);
    expect(others.join()).not.toContain(names[2]);
    await dialog.waitFor({ state: 'detached' });
    await box(otto, names[2]).check();
    await bar.getByText(/^Alla 4 kunder i filtret$/).waitFor();
  });

  it('are changed together once it is seen what that would do, and are as they were when it is undone', async () => {
    const those = ['Alfa', 'Beta', 'Gamma'].map((name) => `${word}ändring ${name} AB`);
    for (const [at, name] of those.entries()) await aCustomer(product(), { name, language: at === 0 ? 'en' : 'sv' });
    const otto = await sit('office', look);
    await otto.goTo(`/customers?q=${word}ändring`);
    await otto.customers().nth(2).waitFor();
    await openBulk(otto);
    const drawer = otto.page.getByRole('dialog', { name: otto.text('bulk.title') });
    await pick(otto, 'bulk.field', otto.text('card.field.language'));
    await pick(otto, 'bulk.value', otto.text('card.choice.en'));
    await expectAccessible(otto.page, 'the choice of changes');
    await otto.button('bulk.review').click();
    const start = drawer.getByRole('button', { name: 'Ändra 2 kunder' });
    await start.waitFor();
    await expectAccessible(otto.page, 'the review of a change of many');
    await start.click();
    await drawer.getByText(otto.text('bulk.status.DONE')).waitFor();
    const languages = async (): Promise<string[]> => {
      const { customers } = await product().ask<{ customers: { nodes: { language: string }[] } }>(
        'query ($search: String) { customers(first: 10, search: $search) { nodes { language } } }',
        { search: `${word}ändring` },
      );
      return customers.nodes.map(({ language }) => language).sort();
    };
    expect(await languages()).toEqual(['en', 'en', 'en']);
    await otto.button('bulk.close').last().click();

    // Later, by its own page.
    await otto.goTo('/customers/changes');
    await otto.page.locator('main li a').first().click();
    await otto.button('bulk.undo').click();
    await otto.page.locator('main').getByText(otto.text('bulk.status.UNDONE')).waitFor();
    expect(await languages()).toEqual(['en', 'sv', 'sv']);
    await expectAccessible(otto.page, 'a change of many that was undone');
  });

  it('are changed to the end also when the drawer is closed before the server has answered that it begins', async () => {
    const those = ['Alfa', 'Beta'].map((name) => `${word}stängd ${name} AB`);
    for (const name of those) await aCustomer(product(), { name, language: 'sv' });
    const otto = await sit('office', look);
    await otto.goTo(`/customers?q=${word}stängd`);
    await otto.customers().nth(1).waitFor();
    await openBulk(otto);
    const drawer = otto.page.getByRole('dialog', { name: otto.text('bulk.title') });
    await pick(otto, 'bulk.field', otto.text('card.field.language'));
    await pick(otto, 'bulk.value', otto.text('card.choice.en'));
    await otto.button('bulk.review').click();
    const start = drawer.getByRole('button', { name: 'Ändra 2 kunder' });
    await start.waitFor();
    const asked: string[] = [];
    const isStart = (text: string | null): boolean => text?.includes('mutation CustomerBulkStart') === true;
    let answer = (): void => undefined;
    const closed = new Promise<void>((resolve) => (answer = resolve));
    await otto.page.route('**/graphql', async (route) => {
      const text = route.request().postData() ?? '';
      if (/mutation CustomerBulk/.test(text)) asked.push(text.replace(/.*mutation (\w+).*/s, '$1'));
      if (isStart(text)) await closed;
      await route.continue();
    });
    await start.click();
    await otto.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    const begun = otto.page.waitForResponse((response) => isStart(response.request().postData()));
    answer();
    await begun;
    await otto.page.unrouteAll({ behavior: 'wait' });
    await otto.goTo('/customers/changes');
    await otto.page.locator('main li a').first().click();
    // The list names those of before, too, and is there until the change is.
    await otto.link('bulk.latest').waitFor();
    await otto.page.locator('main').getByText(otto.text('bulk.status.DONE')).waitFor();
    expect(asked).toEqual(['CustomerBulkStart']);
  });

  it('tell whom they left out and why, a page after the other and as a file', async () => {
    const many = 53;
    const made = await Promise.all(
      Array.from({ length: many }, (_, at) => aCustomer(product(), { name: `${word}överhoppad ${at} AB` })),
    );
    const alva = await sit('administrator', look);
    const { chosen } = await alva.ask<{ chosen: { selection: { id: string } } }>(
      'mutation ($ids: [ID!]) { chosen: customerSelectionCreate(ids: $ids) { selection { id } } }',
      { ids: made },
    );
    const deletions = made.map((id, at) => `d${at}: customerDelete(id: "${id}") { userErrors { code } }`);
    for (let done = 0; done < many; done += 5)
      await alva.ask(`mutation { ${deletions.slice(done, done + 5).join(' ')} }`);
    const { tried } = await alva.ask<{ tried: { customerBulk: { id: string } } }>(
      `mutation ($id: ID!) { tried: customerBulkPrepare(selectionId: $id, changes: [{ field: "language", operation: SET, values: ["en"] }]) {
        customerBulk { id } } }`,
      { id: chosen.selection.id },
    );
    await alva.goTo(`/customers/changes/${tried.customerBulk.id}`);
    const left = alva.page.getByRole('region', { name: alva.text('bulk.rows.skipped') });
    await left.getByRole('listitem').nth(49).waitFor();
    expect(await left.getByRole('listitem').count()).toBe(50);
    await expectAccessible(alva.page, 'a change of many that left customers out');
    await alva.button('bulk.rows.more').click();
    await left
      .getByRole('listitem')
      .nth(many - 1)
      .waitFor();
    await alva.button('bulk.rows.more').waitFor({ state: 'detached' });
    const [download] = await Promise.all([alva.page.waitForEvent('download'), alva.link('bulk.rows.file').click()]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(1 + many);
    expect(lines[1]).toContain('Kunden ligger i papperskorgen');
  });

  async function openBulk(seat: Seat): Promise<void> {
    if (!phone) return seat.button('bulk.title').click();
    await seat.button('collection.actions').click();
    await seat.page.getByRole('menuitem', { name: seat.text('bulk.title') }).click();
  }

  async function pick(seat: Seat, field: 'bulk.field' | 'bulk.value', option: string): Promise<void> {
    await seat.page.getByRole('dialog').getByLabel(seat.text(field)).click();
    await seat.page.getByRole('option', { name: option, exact: true }).click();
  }

  async function startMarking(seat: Seat): Promise<void> {
    if (!phone) return;
    await seat.button('collection.actions').click();
    await seat.page.getByRole('menuitem', { name: seat.text('collection.startMarking') }).click();
  }

  const box = (seat: Seat, name = '') => seat.page.getByLabel(seat.text('register.select', { name }));
  const mark = (seat: Seat, name = '') => box(seat, name).check();

  async function fileOf(seat: Seat): Promise<string> {
    const [download] = await Promise.all([
      seat.page.waitForEvent('download'),
      seat.button('collection.export.submit').click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }
});
