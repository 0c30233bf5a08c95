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

describe.each(looks)('the office, on a $screen', (look) => {
  it('makes a discount letter, changes a rate, and reads who did it', async () => {
    const otto = await sit('office', look);
    const name = `Påhittade avtalet ${look.screen}`;
    const rows = () => otto.page.getByRole('list', { name: otto.text('letters.rows') }).getByRole('listitem');
    const row = (at: number) => ({
      group: rows().nth(at).getByLabel(otto.text('letters.group')),
      percent: rows().nth(at).getByLabel(otto.text('letters.percent'), { exact: true }),
    });
    await otto.goTo('/discount-letters');
    await otto.button('letters.add').click();
    await otto.field('letters.name').fill(name);
    await otto.button('letters.rows.add').click();
    await otto.button('letters.create').click();
    await otto.page.getByText(otto.text('letters.wrong.group')).waitFor();
    await expectAccessible(otto.page, 'a letter with what is wrong in it');
    await row(0).group.click();
    await otto.page.getByRole('option', { name: 'Filter', exact: true }).click();
    await row(0).percent.fill('12,5');
    await otto.button('letters.rows.add').click();
    await row(1).group.click();
    await otto.page.getByRole('option', { name: otto.text('letters.all'), exact: true }).click();
    await row(1).percent.fill('3');
    await otto.button('letters.create').click();
    await otto.heading(name).waitFor();
    await row(1).percent.waitFor();
    // All articles come first.
    expect(await row(0).percent.inputValue()).toBe('3');
    expect(await row(1).percent.inputValue()).toBe('12,5');

    await row(1).percent.fill('15');
    await otto.button('letters.rows.remove', { name: otto.text('letters.all') }).click();
    await otto.button('ui.saveBar.save').click();
    await otto.page.getByText(otto.text('registers.saved', { name })).first().waitFor();
    expect(await rows().count()).toBe(1);
    await otto.button('registers.history').click();
    const history = otto.page.getByRole('region', { name: otto.text('registers.history') }).getByRole('listitem');
    await history.first().waitFor();
    const told = (await history.allInnerTexts()).join('\n').replace(/\s+/g, ' ');
    expect(told).toContain('Filter: 12,5 % 15 %');
    expect(told).toContain(`${otto.text('letters.all')}: 3 % –`);
    await expectAccessible(otto.page, 'a letter with its history');
    await otto.goTo('/discount-letters');
    await otto.page.getByText(name).first().waitFor();
    await expectAccessible(otto.page, '/discount-letters');
  });

  it('connects a customer from the letter, takes it off and back, and sees on the card where only the highest counts', async () => {
    const otto = await sit('office', look);
    const customer = `Rabatterade ${look.screen} AB`;
    const id = await aCustomer(product(), { name: customer });
    await otto.goTo('/discount-letters');
    await otto.page.getByText('Avtalskund filter', { exact: true }).first().click();
    await otto.button('letters.customers.connect').click();
    const dialog = otto.page.getByRole('dialog');
    await dialog.getByLabel(otto.text('letters.connect.search')).fill(customer);
    await dialog.getByRole('checkbox', { name: customer }).check();
    await expectAccessible(otto.page, 'connecting customers');
    await dialog.getByRole('button', { name: /1/ }).click();
    const connected = otto.page
      .getByRole('list', { name: otto.text('letters.customers') })
      .getByRole('link', { name: customer });
    await connected.waitFor();
    await otto.button('letters.customers.takeOff', { name: customer }).click();
    await connected.waitFor({ state: 'detached' });
    await otto.button('letters.customers.undo').click();
    await connected.waitFor();

    await otto.goTo(`/customers/${id}/edit`);
    await otto.field('card.field.discountLetters').click();
    await otto.page.getByRole('option', { name: 'Bostadsrättsföreningar 2026' }).click();
    const note = otto.page.getByText(/den högsta rabatten gäller/);
    await note.waitFor();
    expect(await note.innerText()).toContain('Filter');
    await otto.page.keyboard.press('Escape');
    await otto.save();
    const letters = otto.page.getByRole('list', { name: otto.text('card.field.discountLetters') });
    await letters.getByRole('link', { name: 'Bostadsrättsföreningar 2026' }).waitFor();
    await otto.page.getByText(/den högsta rabatten gäller/).waitFor();
    await expectAccessible(otto.page, 'a card with two letters');
    await letters.getByRole('link', { name: 'Avtalskund filter' }).click();
    await otto.heading('Avtalskund filter').waitFor();
  });

  it('keeps typing when one is about to leave, and takes a letter out of use and away', async () => {
    const otto = await sit('office', look);
    const name = `Kortvariga avtalet ${look.screen}`;
    await otto.goTo('/discount-letters/new');
    await otto.field('letters.name').fill(name);
    await otto.page.getByRole('link', { name: otto.text('letters.back') }).click();
    await otto.button('ui.guard.stay').click();
    expect(await otto.field('letters.name').inputValue()).toBe(name);
    await otto.button('letters.create').click();
    await otto.heading(name).waitFor();
    await otto.button('registers.inactivate').click();
    await otto.button('registers.activate').waitFor();
    await otto.button('registers.delete').click();
    const dialog = otto.page.getByRole('dialog');
    await dialog.getByRole('button', { name: otto.text('registers.delete') }).click();
    await otto.heading(otto.text('letters.title')).waitFor();
    expect(await otto.page.getByText(name, { exact: true }).count()).toBe(0);
  });
});

describe('a technician', () => {
  it('is told whom to ask for discount letters', async () => {
    const tekla = await sit('technician');
    await tekla.goTo('/discount-letters');
    await tekla.page.getByText(tekla.text('registers.needs.title')).waitFor();
    expect(await tekla.link('nav.discountLetters').count()).toBe(0);
  });
});
