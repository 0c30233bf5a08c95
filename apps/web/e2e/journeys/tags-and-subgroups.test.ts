import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';
import type { TextId } from '../world/texts';

const { sit, product } = world();

const screens: (SeatOptions & { scheme: 'light' | 'dark' })[] = [
  { screen: 'desktop', scheme: 'light' },
  { screen: 'phone', scheme: 'dark' },
];

/** Opens the list of a field by its focus, types, and takes the first that is left, by keys alone. */
async function choose(seat: Seat, field: 'tags' | 'subgroups', words: string): Promise<void> {
  const input = seat.page.locator(`[data-name="${field}"]`);
  await input.focus();
  await seat.page.getByRole('option').first().waitFor();
  await seat.page.keyboard.type(words);
  await seat.page.getByRole('option', { name: words }).waitFor();
  await seat.page.keyboard.press('ArrowDown');
  await seat.page.keyboard.press('Enter');
  await seat.page.getByRole('button', { name: seat.text('card.link.remove', { name: words }) }).waitFor();
  await expectAccessible(seat.page, `the list of ${field}`);
  await seat.page.keyboard.press('Escape');
}

/** Adds an entry to a register on its page. */
async function add(seat: Seat, register: 'tags' | 'subgroups', name: string): Promise<void> {
  await seat.goTo(`/settings/${register}`);
  await seat.button(`${register}.add`).first().click();
  const dialog = seat.page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(`^${seat.text(`${register}.name` satisfies TextId)}`)).fill(name);
  await expectAccessible(seat.page, `a new entry of ${register}`);
  await dialog.getByRole('button', { name: seat.text('registers.save') }).click();
  await seat.page.getByText(name, { exact: true }).first().waitFor();
}

describe.each(screens)('on a $screen, $scheme', (options) => {
  it('an administrator adds a tag and a subgroup, and the office marks a customer with them by keys', async () => {
    const [tag, subgroup] = [`Tagg ${options.screen}`, `Grupp ${options.screen}`];
    const id = await aCustomer(product(), { name: `Märkta ${options.screen} AB` });
    const alva = await sit('administrator', options);
    await add(alva, 'tags', tag);
    await add(alva, 'subgroups', subgroup);

    const otto = await sit('office', options);
    await otto.goTo(`/customers/${id}/edit`);
    await choose(otto, 'tags', tag);
    await choose(otto, 'subgroups', subgroup);
    const target = await otto.button('card.link.remove', { name: tag }).boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(options.screen === 'phone' ? 44 : 24);
    await otto.save();
    await otto.page.locator('#section-details').getByText(tag, { exact: true }).waitFor();
    await otto.page.locator('#section-details').getByText(subgroup, { exact: true }).waitFor();
    await expectAccessible(otto.page, 'the card');

    await otto.goTo(`/customers/${id}/history`);
    await otto.page.locator('main').getByText(tag, { exact: true }).waitFor();
    await otto.goTo(`/customers?q=${encodeURIComponent(`märkta ${options.screen}`)}`);
    await otto.customer(`Märkta ${options.screen} AB`).waitFor();
    // A phone's card has room for who it is and how to reach them.
    const listed = options.screen === 'desktop' ? tag : `Märkta ${options.screen} AB`;
    expect(await otto.customer(`Märkta ${options.screen} AB`).innerText()).toContain(listed);
    await expectAccessible(otto.page, 'the register');
  });

  it('an administrator chooses where the customers of a user begin', async () => {
    const subgroup = `Början ${options.screen}`;
    const alva = await sit('administrator', options);
    await add(alva, 'subgroups', subgroup);
    await alva.button('subgroups.defaults').click();
    const dialog = alva.page.getByRole('dialog');
    await dialog.getByLabel('Otto Demo').click();
    await alva.page.getByRole('option', { name: subgroup }).click();
    await alva.page
      .getByText(alva.text('registers.saved', { name: 'Otto Demo' }))
      .first()
      .waitFor();
    await expectAccessible(alva.page, 'the default subgroups');

    const otto = await sit('office', options);
    await otto.goTo('/customers/new');
    await otto.button('create.more').click();
    await otto.button('card.link.remove', { name: subgroup }).waitFor();
    await expectAccessible(otto.page, 'a new customer');
  });
});
