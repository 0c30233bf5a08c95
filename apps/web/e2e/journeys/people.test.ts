import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { world } from '../world/journey';

const { sit } = world();
const secret = 'åtta lugna älgar vid en sjö';

describe('an administrator lets somebody in, and decides what they may', () => {
  it('from the invitation to the day when they leave', async () => {
    const alva = await sit('administrator');
    await alva.goTo('/settings/users');
    await alva.button('people.invite').click();
    const dialog = alva.page.getByRole('dialog');
    await dialog.getByLabel(alva.text('people.name')).fill('Ines Påhittad');
    await dialog.getByLabel(alva.text('people.email')).fill('ines@example.com');
    await expectAccessible(alva.page, 'the invitation');
    await dialog.getByRole('button', { name: alva.text('people.invite.submit') }).click();
    const link = await alva.page.getByLabel(alva.text('ui.link'), { exact: true }).inputValue();
    await alva.button('ui.done').click();

    const ines = await sit(null, { screen: 'phone' });
    await ines.goTo(new URL(link).pathname);
    await ines.page.locator('input[name=password]').fill(secret);
    await expectAccessible(ines.page, 'the page of the link');
    await ines.button('welcome.join').click();
    // A technician sees only the customers that are assigned to them: none yet.
    await ines.page.waitForURL('**/customers**');
    await ines.goTo('/customers/new');
    expect(await ines.field('card.field.name').count()).toBe(0);

    await alva.page.getByRole('link', { name: 'Ines Påhittad', exact: true }).click();
    await alva.heading('Ines Påhittad').waitFor();
    await expectAccessible(alva.page, 'a user');
    const create = alva.page.getByRole('checkbox', { name: alva.text('keys.permission.customer.create') });
    await create.check();
    await alva.button('ui.saveBar.save').click();
    await alva.page.getByText(alva.text('people.saved', { name: 'Ines Påhittad' })).waitFor();
    await alva.page.getByText(/Behörigheter: nya Skapa kunder\./).waitFor();
    await ines.goTo('/customers/new');
    await ines.field('card.field.name').waitFor();

    await alva.button('people.actions').click();
    await alva.page.getByRole('menuitem', { name: alva.text('people.inactivate') }).click();
    await alva.page
      .getByRole('dialog')
      .getByRole('button', { name: alva.text('people.inactivate') })
      .click();
    await alva.page.getByText(alva.text('people.inactivated', { name: 'Ines Påhittad' })).waitFor();
    await ines.page.reload();
    await ines.button('login.submit').waitFor();
    // Used up: the same link opens nothing more.
    await ines.goTo(new URL(link).pathname);
    await ines.heading(ines.text('welcome.expired')).waitFor();
  });

  it('by a role of the group’s own, on a phone, which leaves alone whoever has it', async () => {
    const alva = await sit('administrator', { screen: 'phone', scheme: 'dark', language: 'en' });
    await alva.goTo('/settings/roles');
    await alva.button('roles.add').click();
    const dialog = alva.page.getByRole('dialog');
    await dialog.getByLabel(alva.text('roles.name')).fill('Jour');
    await dialog.getByRole('checkbox', { name: alva.text('keys.permission.article.price') }).check();
    // What a permission needs comes with it.
    expect(await dialog.getByRole('checkbox', { name: alva.text('keys.permission.article.view') }).isChecked()).toBe(
      true,
    );
    await expectAccessible(alva.page, 'a role');
    await dialog.getByRole('button', { name: alva.text('roles.save') }).click();
    await alva.button('roles.editOf', { name: 'Jour' }).waitFor();
    await expectAccessible(alva.page, 'the roles');
  });
});
