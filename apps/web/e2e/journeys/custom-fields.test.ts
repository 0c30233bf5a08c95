import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: SeatOptions[] = [
  { screen: 'desktop', scheme: 'light' },
  { screen: 'phone', scheme: 'dark' },
];

describe.each(looks)("the group's own fields, on a $screen, $scheme", (look) => {
  it('are added, moved by keys, changed, taken out of use and brought back', async () => {
    const alva = await sit('administrator', look);
    const { page } = alva;
    const title = `Kundklass ${look.screen}`;
    const items = () => page.locator('ol[aria-label] > li');
    const drawer = (name: string) => page.getByRole('dialog', { name, exact: true });
    await alva.goTo('/settings/customers/custom-fields');
    await alva.button('settings.customFields.add').click();
    const adding = drawer(alva.text('settings.customFields.add'));
    await adding.getByRole('button', { name: alva.text('settings.customFields.create'), exact: true }).click();
    await adding.getByText(alva.text('settings.customFields.problem.REQUIRED')).waitFor();
    await expectAccessible(page, 'a new custom field, refused');
    await alva.field('settings.customFields.title.sv').fill(title);
    await adding.getByRole('combobox', { name: alva.text('settings.customFields.type'), exact: true }).click();
    await page.getByRole('option', { name: alva.text('settings.customFields.type.CHOICE'), exact: true }).click();
    await adding.getByLabel(alva.text('settings.customFields.option.sv', { place: '1' })).fill('Silver');
    await alva.button('settings.customFields.options.add').click();
    // What is typed goes where the new line is.
    await adding.locator('input:focus').waitFor();
    await page.keyboard.type('Guld');
    await alva.button('card.contacts.up', { name: 'Guld' }).press('Enter');
    await adding.getByRole('switch', { name: alva.text('settings.customFields.showInList'), exact: true }).check();
    await adding.getByRole('button', { name: alva.text('settings.customFields.create'), exact: true }).click();
    await adding.waitFor({ state: 'hidden' });
    await page.getByText(alva.text('settings.customFields.saved', { name: title })).waitFor();

    const up = alva.button('card.contacts.up', { name: title });
    const last = (await items().count()) - 1;
    expect(await items().nth(last).innerText()).toContain(title);
    await up.focus();
    await page.keyboard.press('Enter');
    await items()
      .nth(last - 1)
      .filter({ hasText: title })
      .waitFor();
    expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.reload();
    await items()
      .nth(last - 1)
      .filter({ hasText: title })
      .waitFor();

    await page.getByRole('button', { name: title, exact: true }).click();
    const changing = drawer(title);
    expect(await changing.getByLabel(alva.text('settings.customFields.option.sv', { place: '1' })).inputValue()).toBe(
      'Guld',
    );
    await expectAccessible(page, 'a custom field');
    await changing.getByRole('switch', { name: alva.text('settings.customFields.required'), exact: true }).check();
    await page.keyboard.press('Escape');
    await alva.button('ui.guard.discard').click();
    await changing.waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: title, exact: true }).click();
    await alva.button('settings.customFields.mark').click();
    await changing.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: alva.text('settings.customFields.deleted') }).waitFor();
    await expectAccessible(page, 'custom fields, one marked as deleted');
    await page.getByRole('button', { name: title, exact: true }).click();
    await alva.button('settings.customFields.bringBack').click();
    await page.getByText(alva.text('settings.customFields.broughtBack', { name: title })).waitFor();

    await page.getByRole('button', { name: title, exact: true }).click();
    await alva.button('settings.customFields.remove').click();
    await page
      .getByRole('dialog', { name: alva.text('settings.customFields.remove.ask', { name: title }) })
      .getByRole('button', { name: alva.text('settings.customFields.remove') })
      .click();
    await page.getByText(alva.text('settings.customFields.removed', { name: title })).waitFor();
    expect(await page.getByRole('button', { name: title, exact: true }).count()).toBe(0);
  });

  it('keep their type once a customer has a value, and say why', async () => {
    const alva = await sit('administrator', look);
    await alva.goTo('/settings/customers/custom-fields');
    await alva.page.getByRole('button', { name: 'Portkod', exact: true }).click();
    const type = alva.text('settings.customFields.type');
    await alva.button('ui.locked.why', { field: type }).click();
    await alva.page.getByText(alva.text('settings.customFields.type.locked')).waitFor();
    await expectAccessible(alva.page, 'why the type is locked');
    expect(
      await alva.page
        .getByRole('button', { name: alva.text('settings.customFields.remove') })
        .getAttribute('aria-disabled'),
    ).toBe('true');
  });

  it('are columns of the list, which is ordered and narrowed by them, and by a link', async () => {
    const code = `Kod${look.screen}`;
    const id = await aCustomer(product(), {
      name: `Egna Kolumner ${look.screen} AB`,
      customFields: [{ key: 'door_code', text: code }],
    });
    await aCustomer(product(), { name: `Utan Kolumner ${look.screen} AB` });
    const alva = await sit('administrator', look);
    const { page } = alva;
    await alva.search(`kolumner ${look.screen}`);
    await alva.customer(`Utan Kolumner ${look.screen} AB`).waitFor();
    await alva.customer(`Egna Kolumner ${look.screen} AB`).filter({ hasText: code }).waitFor();
    expect(await alva.customers().count()).toBe(2);

    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const panel = page.getByRole('dialog', { name: alva.text('filter.title') });
    await panel.getByRole('button', { name: 'Portkod', exact: true }).click();
    await panel.getByLabel(alva.text('filter.value', { filter: 'Portkod' })).fill(code.toLowerCase());
    await expectAccessible(page, 'filters by custom fields');
    await alva.customer(`Utan Kolumner ${look.screen} AB`).waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: /^Visa |^Show / }).click();
    expect(await alva.customers().count()).toBe(1);
    await expectAccessible(page, 'the register, filtered by a custom field');

    const colleague = await sit('office', look);
    await colleague.goTo(new URL(page.url()).pathname + new URL(page.url()).search);
    await colleague.customer(`Egna Kolumner ${look.screen} AB`).waitFor();
    expect(await colleague.customers().count()).toBe(1);
    await colleague
      .button('register.chip.remove', {
        filter: colleague.text('filter.chip.contains', { title: 'Portkod', values: code.toLowerCase() }),
      })
      .click();
    await colleague.customer(`Utan Kolumner ${look.screen} AB`).waitFor();

    if (look.screen === 'desktop')
      await colleague.page.getByRole('columnheader', { name: 'Portkod' }).getByRole('button').first().click();
    else {
      await colleague.page.getByRole('combobox', { name: colleague.text('register.sort') }).click();
      await colleague.page.getByRole('option', { name: 'Portkod' }).click();
    }
    await colleague.page.waitForURL(/sort=customFields\.door_code/);
    await colleague.customers().first().filter({ hasText: 'Egna Kolumner' }).waitFor();
    await colleague.goTo(`/customers/${id}`);
    await colleague.page.getByText(code).first().waitFor();
  });

  it('are for administrators to define', async () => {
    const office = await sit('office', look);
    await office.goTo('/settings/customers/custom-fields');
    await office.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await office.button('settings.customFields.add').count()).toBe(0);
  });
});
