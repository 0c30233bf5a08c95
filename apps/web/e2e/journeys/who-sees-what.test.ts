import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { world } from '../world/journey';
import type { SeatOptions } from '../world/seat';

const { sit, product } = world();

/** A permission each, so that the second finds something that the first has not opened. */
const looks: readonly (SeatOptions & { readonly field: string; readonly permission: Asked })[] = [
  { screen: 'desktop', field: 'discountLetters', permission: 'keys.permission.discountLetter.view' },
  {
    screen: 'phone',
    scheme: 'dark',
    language: 'en',
    field: 'assignees',
    permission: 'keys.permission.customer.assign',
  },
];
type Asked = 'keys.permission.discountLetter.view' | 'keys.permission.customer.assign';

describe('an administrator asks why something is closed to a technician', () => {
  it.each(looks)('and opens it: on a $screen, $field', async ({ field, permission, ...look }) => {
    const tyra = await sit('technician');
    await tyra.customers().first().waitFor();
    const link = tyra.customers().first().getByRole('link').first();
    const name = (await link.innerText()).trim();
    await link.click();
    await tyra.heading(name).waitFor();
    const { pathname } = new URL(tyra.page.url());

    const alva = await sit('administrator', look);
    await alva.goTo('/settings/users');
    const technician = product().user('technician').name;
    await alva.page.getByRole('link', { name: technician, exact: true }).click();
    await alva.link('people.seen.action', { name: technician }).click();
    // The menu is theirs: of the registers that technicians see, and no administration.
    const reach = alva.page.getByRole('definition');
    await reach.filter({ hasText: alva.text('nav.contacts') }).waitFor();
    expect(await reach.filter({ hasText: alva.text('roles.title') }).count()).toBe(0);
    const customer = alva.page.getByRole('textbox', { name: alva.text('people.customer') });
    const choose = async () => {
      await customer.fill(name.slice(0, 12));
      await alva.page
        .getByRole('option', { name: new RegExp(name.slice(0, 12)) })
        .first()
        .click();
      // It stands in the field, which one still is in.
      await alva.page.locator(`:focus[readonly][value^=${JSON.stringify(name)}]`).waitFor();
    };
    await choose();
    // Let go of again by the keyboard, which is then where one searches for another.
    await alva.page.keyboard.press('Tab');
    await alva.page.keyboard.press('Enter');
    await alva.button('people.customer.another').waitFor({ state: 'detached' });
    await customer.and(alva.page.locator(':focus:not([readonly])')).waitFor();
    await choose();
    await alva.page.getByRole('radio', { name: alva.text('people.seen.filter.locked') }).check({ force: true });
    const row = alva.page.locator(`[data-field="${field}"]`);
    await row.getByText(alva.text('people.seen.opened', { permissions: alva.text(permission) })).waitFor();
    await expectAccessible(alva.page, 'who sees what');

    await alva.link('people.seen.card', { name: technician }).click();
    await alva.page.getByText(alva.text('people.seen.card.title', { name: technician })).waitFor();
    expect(new URL(alva.page.url()).pathname.startsWith(pathname)).toBe(true);
    expect(await alva.button('card.edit').count()).toBe(0);
    await expectAccessible(alva.page, 'the card as another has it');
    await alva.page.goBack();

    await alva.link('people.seen.openUser').click();
    await alva.page.getByRole('checkbox', { name: alva.text(permission) }).check();
    await alva.page.getByText(alva.text('people.difference.title')).waitFor();
    await alva.page
      .getByText(alva.text('people.difference.gained', { items: alva.text(permission) }), { exact: true })
      .waitFor();
    await expectAccessible(alva.page, 'what is going to change');
    await alva.button('ui.saveBar.save').click();
    await alva.page.getByText(alva.text('people.saved', { name: technician })).waitFor();

    await tyra.page.reload();
    await tyra.heading(name).waitFor();
    if (field === 'discountLetters') await tyra.page.locator('[data-field="discountLetters"]').waitFor();
    else await tyra.button('card.assign').waitFor();
  });
});

describe('an administrator makes a role', () => {
  it.each(['desktop', 'phone'] as const)('and sees a card as it has it before it is saved, on a %s', async (screen) => {
    const alva = await sit('administrator', { screen });
    await alva.goTo('/settings/roles');
    await alva.button('roles.copyOf', { name: alva.text('roles.builtIn.technician') }).click();
    const dialog = alva.page.getByRole('dialog');
    await dialog.getByLabel(alva.text('roles.name')).fill('Jour');
    await dialog.getByText(alva.text('roles.preview'), { exact: true }).click();
    await dialog.getByText(alva.text('people.seen.customers.assigned')).waitFor();
    await dialog.getByRole('textbox', { name: alva.text('people.customer') }).fill('Brf');
    await alva.page.getByRole('option').first().click();
    await expectAccessible(alva.page, 'what a role comes to');
    const link = dialog.getByRole('link', { name: alva.text('roles.preview.card', { name: 'Jour' }) });
    const [tab] = await Promise.all([alva.page.waitForEvent('popup'), link.click()]);
    await tab.getByText(alva.text('people.seen.card.title', { name: 'Jour' })).waitFor();
    await expectAccessible(tab, 'a card as a role has it');
    await tab.close();
    // What was being edited is still there.
    expect(await dialog.getByLabel(alva.text('roles.name')).inputValue()).toBe('Jour');
  });
});
