import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { expectAccessible } from '../world/accessibility';
import { aCustomer, stored } from '../world/customers';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();

describe('a row of the list', () => {
  it('offers by keys what the card does, and gives the keys back to the row', async () => {
    const id = await aCustomer(product(), { name: 'Radmenyns Ett AB', phone: '070-174 06 05' });
    await aCustomer(product(), {
      name: 'Radmenyns Två AB',
      contactPersons: [{ name: 'Sara Prov', phone: '070-174 06 06', isMain: true }],
    });
    const otto = await onFirst(await sit('office'), 'Radmenyns');
    const { keyboard } = otto.page;

    await keyboard.press('Shift+F10');
    const menu = otto.page.getByRole('menu', { name: otto.text('register.row.menu', { name: 'Radmenyns Ett AB' }) });
    await menu.getByRole('menuitem', { name: otto.text('card.inactivate') }).waitFor();
    expect(await menu.getByRole('menuitem', { name: /^Ring 070/ }).getAttribute('href')).toBe('tel:+46701740605');
    await expectAccessible(otto.page, 'the menu of a row');
    await menu.getByRole('menuitem', { name: otto.text('card.inactivate') }).press('Enter');
    await otto.page.getByText(otto.text('card.inactivated', { name: 'Radmenyns Ett AB' })).waitFor();
    expect(await stored(product(), id)).toMatchObject({ status: 'INACTIVE' });
    await expectFocusOn(otto, 'Radmenyns Ett AB');
    await keyboard.press('ControlOrMeta+Z');
    await otto.customer('Radmenyns Ett AB').getByText(otto.text('register.statusOf.ACTIVE'), { exact: true }).waitFor();
    expect(await stored(product(), id)).toMatchObject({ status: 'ACTIVE' });

    await keyboard.press('ContextMenu');
    await otto.page.getByRole('menuitem', { name: otto.text('card.assign') }).press('Enter');
    const assigning = otto.page.getByRole('dialog', { name: otto.text('card.assign.title') });
    await assigning.waitFor();
    await keyboard.press('Escape');
    await assigning.waitFor({ state: 'detached' });
    await expectFocusOn(otto, 'Radmenyns Ett AB');

    // The panel goes along with the row that one is on.
    await keyboard.press('Space');
    await previewOf(otto, 'Radmenyns Ett AB').waitFor();
    await expectAccessible(otto.page, 'the list with a customer beside it');
    await keyboard.press('j');
    const second = previewOf(otto, 'Radmenyns Två AB');
    await second.getByText('Sara Prov').waitFor();
    const link = new URL(otto.page.url());
    await keyboard.press('Escape');
    await second.waitFor({ state: 'detached' });
    await expectFocusOn(otto, 'Radmenyns Två AB');
    expect(otto.page.url()).not.toContain('open=');

    // The address of it shows it to somebody else, as far as they may see.
    const rut = await sit('readOnly');
    await rut.goTo(`/customers${link.search}`);
    await previewOf(rut, 'Radmenyns Två AB').waitFor();
    await rut.customer('Radmenyns Två AB').click({ button: 'right' });
    await rut.page.getByRole('menuitem', { name: rut.text('card.copyLink') }).waitFor();
    await rut.page.getByRole('menuitem', { name: /^Ring/ }).waitFor();
    expect(await rut.page.getByRole('menuitem', { name: rut.text('card.inactivate') }).count()).toBe(0);
    expect(await rut.page.getByRole('menuitem', { name: rut.text('card.assign') }).count()).toBe(0);
    await rut.page.keyboard.press('Escape');
    expect(await rut.page.locator('[data-edit]').count()).toBe(0);
  });

  it('has the same on a phone, and Back closes what it opened', async () => {
    await aCustomer(product(), { name: 'Fickans AB', addresses: { visiting: { row1: 'Storgatan 1', city: 'Umeå' } } });
    const otto = await sit('office', { screen: 'phone', scheme: 'dark' });
    await otto.search('Fickans');
    await otto.customer('Fickans AB').waitFor();
    await otto.button('register.row.menu', { name: 'Fickans AB' }).click();
    await otto.page.getByRole('menuitem', { name: otto.text('card.inactivate') }).waitFor();
    await expectAccessible(otto.page, 'the menu of a card');
    await otto.page.getByRole('menuitem', { name: otto.text('register.row.preview') }).click();
    const sheet = otto.page.getByRole('dialog', { name: 'Fickans AB' });
    await sheet.getByText('Storgatan 1').waitFor();
    await expectAccessible(otto.page, 'a customer above the list');
    await otto.page.goBack();
    await sheet.waitFor({ state: 'detached' });
    await otto.customer('Fickans AB').waitFor();
  });
});

describe('a value in the list', () => {
  it('is changed where it stands, by the rules of the card, and put back', async () => {
    const id = await aCustomer(product(), { name: 'Cellens AB', phone: '070-174 06 05' });
    const otto = await onFirst(await sit('office'), 'Cellens');
    await otto.page.keyboard.press('F2');
    await otto.page.keyboard.press('F2');
    const editor = editorOf(otto, 'Cellens AB');
    await editor.getByRole('textbox').fill('ring mig');
    await editor.getByRole('textbox').press('Enter');
    await editor.getByText(otto.text('card.violation.PHONE_INVALID')).waitFor();
    await expectAccessible(otto.page, 'a value that is changed in the list');
    await editor.getByRole('textbox').press('Escape');
    await editor.waitFor({ state: 'detached' });
    expect(await stored(product(), id)).toMatchObject({ phone: '+46701740605', version: 1 });

    const cell = otto.customer('Cellens AB').locator('[data-edit]:focus');
    await cell.waitFor();
    await otto.page.keyboard.press('Enter');
    await editor.getByRole('textbox').fill('070-174 06 11');
    await editor.getByRole('textbox').press('Enter');
    await editor.waitFor({ state: 'detached' });
    await otto.customer('Cellens AB').getByText('070-174 06 11').waitFor();
    const field = otto.text('card.field.phone');
    await otto.page.getByText(otto.text('register.edit.done', { field, name: 'Cellens AB' })).waitFor();
    expect(await stored(product(), id)).toMatchObject({ phone: '+46701740611' });
    await otto.page.keyboard.press('ControlOrMeta+Z');
    await otto.customer('Cellens AB').getByText('070-174 06 05').waitFor();
    expect(await stored(product(), id)).toMatchObject({ phone: '+46701740605', version: 3 });

    // Somebody else was faster: one is asked, and what one typed is not lost.
    await cell.waitFor();
    await otto.page.keyboard.press('Enter');
    await editor.getByRole('textbox').fill('070-174 06 22');
    await product().ask(
      'mutation ($id: ID!) { customerUpdate(id: $id, input: { phone: "070-174 06 33" }, expectedVersion: 3) { userErrors { code } } }',
      { id },
    );
    await editor.getByRole('textbox').press('Enter');
    const conflict = otto.page.getByRole('dialog', { name: otto.text('card.conflict.title') });
    await conflict.getByText('070-174 06 33').waitFor();
    await conflict.getByRole('button', { name: otto.text('card.conflict.save') }).click();
    await otto.customer('Cellens AB').getByText('070-174 06 22').waitFor();
    expect(await stored(product(), id)).toMatchObject({ phone: '+46701740622' });
  });
});

describe('on paper', () => {
  it('a list has every row and says what it is, and neither it nor a card has comments or personal numbers', async () => {
    const name = 'Utskrivna Anna';
    const id = await aCustomer(product(), {
      name,
      type: 'PRIVATE',
      personalNumber: '19800101-9804',
      phone: '070-174 06 05',
      comments: 'Nyckeln under mattan.',
      addresses: { visiting: { city: 'Papperstorp' } },
    });
    const otto = await sit('office');
    await otto.page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await otto.goTo('/customers?f=status:all&sort=-updated');
    await otto.button('columns.title').click();
    const columns = otto.page.getByRole('dialog', { name: otto.text('columns.title') });
    await columns.getByLabel(otto.text('columns.search')).fill(otto.text('card.field.comments'));
    await columns.getByRole('checkbox', { name: otto.text('card.field.comments') }).check();
    await otto.page.keyboard.press('Escape');
    await columns.waitFor({ state: 'detached' });
    await otto.page.getByText('Nyckeln under mattan.').waitFor();

    await otto.page.keyboard.press('ControlOrMeta+P');
    await otto.page.locator('html[data-printed]').waitFor();
    await expectAccessible(otto.page, 'the list as it is printed');
    await otto.page.emulateMedia({ media: 'print' });
    const table = otto.page.getByRole('table', { name: otto.text('register.title') });
    const all = await product().ask<{ customers: { totalCount: { value: number } } }>(
      '{ customers(first: 1, filter: { status: { in: [ACTIVE, INACTIVE] } }) { totalCount { value } } }',
    );
    expect(all.customers.totalCount.value).toBeGreaterThan(200);
    expect(await table.locator('tbody tr').count()).toBe(Math.min(all.customers.totalCount.value, mostPrinted));
    const row = table.locator('tbody tr').filter({ hasText: name });
    expect(await row.innerText()).toContain('070-174 06 05');
    expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    const sheet = await otto.page.locator('body').innerText();
    expect(sheet).toContain(otto.text('register.chip.status', { status: otto.text('register.status.all') }));
    for (const kept of [
      '19800101',
      'Nyckeln',
      otto.text('card.field.comments'),
      otto.text('nav.customers') + '\n' + otto.text('nav.contacts'),
    ])
      expect(sheet).not.toContain(kept);
    await expect(otto.button('card.print').isVisible()).resolves.toBe(false);
    await otto.page.emulateMedia({ media: 'screen' });

    await otto.goTo(`/customers/${id}`);
    await otto.heading(name).waitFor();
    await otto.page.getByText('Nyckeln under mattan.').first().waitFor();
    // All but one of its sections.
    await otto.choose('card.print');
    const parts = otto.page.getByRole('dialog', { name: otto.text('card.print.title') });
    await parts.getByRole('checkbox', { name: otto.text('card.section.pricing') }).uncheck();
    await expectAccessible(otto.page, 'the dialog of what is printed');
    await parts.getByRole('button', { name: otto.text('card.print') }).click();
    await otto.page.locator('html[data-printed]').waitFor();
    await otto.page.emulateMedia({ media: 'print' });
    await expect(otto.page.getByRole('heading', { name: otto.text('card.section.pricing') }).isVisible()).resolves.toBe(
      false,
    );
    await expect(otto.page.getByRole('heading', { name: otto.text('card.section.details') }).isVisible()).resolves.toBe(
      true,
    );
    const card = await otto.page.locator('body').innerText();
    expect(card).toContain('070-174 06 05');
    expect(card).toContain('Papperstorp');
    for (const kept of ['19800101', 'Nyckeln']) expect(card).not.toContain(kept);
    await expect(otto.button('card.edit').isVisible()).resolves.toBe(false);
  });
});

/** On the first row of what is found, as somebody without a mouse gets there. */
async function onFirst(seat: Seat, words: string): Promise<Seat> {
  await seat.search(words);
  await seat.customers().first().filter({ hasText: words }).waitFor();
  await seat.page.keyboard.press('ArrowDown');
  return seat;
}

/** What one print holds; it says so where there are more. */
const mostPrinted = 1000;

const previewOf = (seat: Seat, name: string): Locator =>
  seat.page.getByRole('complementary', { name: seat.text('register.preview.of', { name }) });

const editorOf = (seat: Seat, name: string): Locator =>
  seat.page.getByRole('dialog', {
    name: seat.text('register.edit.of', { field: seat.text('card.field.phone'), name }),
  });

const expectFocusOn = (seat: Seat, name: string): Promise<void> =>
  seat.page.locator('[role="row"]:focus').filter({ hasText: name }).waitFor();
