import { describe, expect, it } from '@jest/globals';
import { builtInViewNames } from '@register/domain/view/customer-view';
import type { Locator } from 'playwright-core';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: SeatOptions[] = [
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'phone', scheme: 'dark', language: 'sv' },
];

describe.each(looks)('the views of the register, on a $screen', (look) => {
  const phone = look.screen === 'phone';
  const place = `Vyköping${look.screen}`;
  const name = `Kunder i ${place}`;

  it('an administrator shares one, and everybody has in it what is theirs', async () => {
    await aCustomer(product(), {
      name: `${place} Ett AB`,
      comments: 'Uppdiktad.',
      addresses: { visiting: { city: place } },
    });
    await aCustomer(product(), { name: `${place} Två AB`, addresses: { visiting: { city: place } } });
    const alva = await sit('administrator', look);
    await alva.goTo(`/customers?f=city:is:${place}&f=discountLetters:has:no`);
    await holds(alva, ['Ett', 'Två']);

    // By keyboard, as everything here.
    await alva.tabTo(alva.button('views.menu'));
    await alva.page.keyboard.press('Enter');
    await alva.page.getByRole('menuitem', { name: alva.text('views.new') }).press('Enter');
    const dialog = alva.page.getByRole('dialog', { name: alva.text('views.new') });
    await dialog.waitFor();
    await expectAccessible(alva.page, 'the dialog of a new view');
    await dialog.getByLabel(alva.text('views.name'), { exact: false }).fill(name);
    await dialog.getByRole('combobox', { name: alva.text('views.audience') }).click();
    await alva.page.getByRole('option', { name: alva.text('views.audience.EVERYONE') }).click();
    await dialog.getByLabel(alva.text('views.name'), { exact: false }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await alva.page.waitForURL(/view=viw_/);
    const address = new URL(alva.page.url());
    expect([...address.searchParams.keys()]).toEqual(['view']);

    const columns = await panelOf(alva);
    await columns.getByLabel(alva.text('columns.search')).fill(alva.text('card.field.comments'));
    await columns.getByRole('checkbox', { name: alva.text('card.field.comments') }).check();
    await alva.tabTo(columns.getByRole('button', { name: up(alva, 'card.field.comments') }));
    await alva.page.keyboard.press('Enter');
    await alva.page.keyboard.press('Enter');
    await expectAccessible(alva.page, 'the panel of columns');
    await alva.page.keyboard.press('Escape');
    await columns.waitFor({ state: 'detached' });
    await alva.page.getByText('Uppdiktad.').first().waitFor();
    const bar = alva.page.getByRole('region', { name: alva.text('views.changed.region') });
    await bar.getByRole('button', { name: alva.text('views.save'), exact: true }).click();
    await bar.waitFor({ state: 'detached' });

    // The office has it as it was shared, changes it for itself, and puts it back.
    const otto = await sit('office', look);
    await choose(otto, name);
    await holds(otto, ['Ett', 'Två']);
    await otto.page.getByText('Uppdiktad.').first().waitFor();
    await otto.button('views.menu').click();
    await otto.page.getByRole('menuitem', { name: otto.text('views.begin') }).waitFor();
    await expect(otto.page.getByRole('menuitem', { name: otto.text('views.edit') }).count()).resolves.toBe(0);
    await otto.page.keyboard.press('Escape');
    await otto.search('Ett');
    await holds(otto, ['Ett']);
    const changed = otto.page.getByRole('region', { name: otto.text('views.changed.region') });
    await changed.waitFor();
    await expect(changed.getByRole('button', { name: otto.text('views.save'), exact: true }).count()).resolves.toBe(0);
    await expectAccessible(otto.page, 'a changed view');
    await changed.getByRole('button', { name: otto.text('views.reset'), exact: true }).click();
    await changed.waitFor({ state: 'detached' });
    await holds(otto, ['Ett', 'Två']);

    // Who sees no discount letters is told that something is left out, and not what.
    const rut = await sit('readOnly', look);
    await rut.goTo(`/customers${address.search}`);
    await rut.page.getByText(rut.text('views.notWhole')).waitFor();
    await holds(rut, ['Ett', 'Två']);
    await expectAccessible(rut.page, 'a view that is not whole');
    expect(await rut.page.getByText(rut.text('card.field.discountLetters')).count()).toBe(0);

    // Those who only read begin with it, until they choose themselves.
    await alva.button('views.menu').click();
    await alva.page.getByRole('menuitem', { name: alva.text('views.begin.role') }).click();
    const begins = alva.page.getByRole('dialog', { name: alva.text('views.begin.role.title', { name }) });
    await begins.getByRole('combobox').click();
    await alva.page.getByRole('option', { name: alva.text('views.audience.readOnly') }).click();
    await begins.getByText(alva.text('views.begin.role.unset')).waitFor();
    await expectAccessible(alva.page, 'the dialog of where a role begins');
    await begins.getByRole('button', { name: alva.text('views.begin.role.submit') }).click();
    await begins.waitFor({ state: 'detached' });
    const ragnar = await sit('readOnly', look);
    await ragnar.page.waitForURL((url) => url.searchParams.get('view') === address.searchParams.get('view'));
    // From a card the menu leads back to the view that one was in.
    await choose(ragnar, builtInViewNames.inactive.sv);
    await ragnar.page.waitForURL(/view=inactive/);
    await ragnar.customers().first().getByRole('link').first().click();
    await ragnar.page.waitForURL(/customers\/cus_/);
    await ragnar.page
      .locator('main h1')
      .filter({ hasNotText: ragnar.text('register.title') })
      .waitFor();
    const back = ragnar.page
      .getByRole('navigation', { name: ragnar.text('nav.main') })
      .getByRole('link', { name: ragnar.text('nav.customers'), exact: true });
    await back.hover();
    await back.click();
    await ragnar.page.waitForURL(/view=inactive/);
    await alva.button('views.menu').click();
    await alva.page.getByRole('menuitem', { name: alva.text('views.begin.role') }).click();
    await begins.getByRole('combobox').click();
    await alva.page.getByRole('option', { name: alva.text('views.audience.readOnly') }).click();
    await begins.getByRole('button', { name: alva.text('views.begin.role.clear') }).click();
    await begins.waitFor({ state: 'detached' });

    // Taken away, it is had back.
    await alva.button('views.menu').click();
    await alva.page.getByRole('menuitem', { name: alva.text('views.delete') }).click();
    await alva.page.getByRole('button', { name: alva.text('card.undo'), exact: true }).click();
    await alva.page.waitForURL(/view=viw_/);
    await holds(alva, ['Ett', 'Två']);
  });

  it('one has one’s own columns and beginning on every machine', async () => {
    const here = await sit('technician', look);
    await choose(here, builtInViewNames.recent.sv);
    const columns = await panelOf(here);
    await columns.getByLabel(here.text('columns.search')).fill(here.text('card.field.createdAt'));
    await columns.getByRole('checkbox', { name: here.text('card.field.createdAt') }).check();
    await here.page.keyboard.press('Escape');
    await columns.waitFor({ state: 'detached' });
    await here.button('views.menu').click();
    await here.page.getByRole('menuitem', { name: here.text('views.begin') }).click();
    await here.page
      .getByText(here.text('views.begin.done', { name: builtInViewNames.recent.sv }))
      .first()
      .waitFor();

    const there = await sit('technician', look);
    await there.page.waitForURL(/view=recent/);
    const shown = await panelOf(there);
    await shown.getByRole('checkbox', { name: there.text('card.field.createdAt'), checked: true }).waitFor();
    await shown.getByRole('button', { name: there.text('columns.reset') }).click();
    await there.page.keyboard.press('Escape');
    await choose(there, builtInViewNames.active.sv);
    await there.button('views.menu').click();
    await there.page.getByRole('menuitem', { name: there.text('views.begin') }).click();
  });

  const holds = async (seat: Seat, ends: readonly string[]): Promise<void> => {
    for (const end of ends) await seat.page.getByRole('link', { name: `${place} ${end} AB` }).waitFor();
    // What is no more in the list goes when the new one has come.
    for (const gone of ['Ett', 'Två'].filter((end) => !ends.includes(end)))
      await seat.page.getByRole('link', { name: `${place} ${gone} AB` }).waitFor({ state: 'detached' });
  };

  const panelOf = async (seat: Seat): Promise<Locator> => {
    await seat.button('columns.title').click();
    const panel = seat.page.getByRole('dialog', { name: seat.text('columns.title') });
    await panel.waitFor();
    return panel;
  };

  /** On a phone the views are a list to choose from. */
  const choose = async (seat: Seat, view: string): Promise<void> => {
    if (!phone)
      return seat.page
        .getByRole('navigation', { name: seat.text('views.title') })
        .getByRole('link', { name: view })
        .click();
    await seat.page.getByRole('combobox', { name: seat.text('views.title') }).click();
    await seat.page.getByRole('option', { name: view }).click();
  };
});

const up = (seat: Seat, id: 'card.field.comments'): string => seat.text('columns.up', { column: seat.text(id) });
