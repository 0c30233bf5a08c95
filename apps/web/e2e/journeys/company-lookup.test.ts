import { afterAll, describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer, stored } from '../world/customers';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';
import { startVies, type Vies } from '../world/vies';

let vies: Vies | undefined;
const { sit, product } = world(async () => {
  vies = await startVies();
  return { COMPANY_LOOKUP: 'file,vies', VIES_URL: vies.url };
});
afterAll(() => vies?.stop());

const fetched = (seat: Seat) => seat.page.getByRole('dialog', { name: seat.text('card.lookup.title') });
const magnifier = (seat: Seat) => seat.page.getByRole('button', { name: new RegExp(`^${seat.text('card.lookup')}`) });

describe('fetching what registers say of a company', () => {
  it('fills a new card, which is then saved', async () => {
    const otto = await sit('office');
    await otto.goTo('/customers/new');
    await otto.field('card.field.organisationNumber').fill('405060-7086');
    await magnifier(otto).click();
    await fetched(otto).getByText('Inventarvägen 12').waitFor();
    await expectAccessible(otto.page, 'the fetched details');
    await otto.button('card.lookup.use').click();
    expect(await otto.field('card.field.name').inputValue()).toBe('Påhittade Fjällhissar AB');
    await otto.button('create.saveAndOpen').click();
    await otto.heading('Påhittade Fjällhissar AB').waitFor();
  });

  it('overwrites nothing unless that is chosen', async () => {
    const invoice = { row1: 'Gamla vägen 1', postalCode: '903 26', city: 'Umeå' };
    const id = await aCustomer(product(), {
      name: 'Mitt Eget Namn',
      organisationNumber: '435060-7083',
      addresses: { invoice },
    });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}/edit`);
    await magnifier(otto).click();
    const boxes = fetched(otto).getByRole('checkbox');
    expect([await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked()]).toEqual([false, false]);
    await boxes.nth(1).check();
    await otto.button('card.lookup.use').click();
    await otto.save();
    expect(await stored(product(), id)).toMatchObject({ name: 'Mitt Eget Namn' });
    await otto.page.getByText('c/o Låtsas Förvaltning').first().waitFor();
  });

  it('asks which one it is when several firms have the number, and warns of one that is no more', async () => {
    const otto = await sit('office');
    await otto.goTo('/customers/new');
    await otto.field('card.field.organisationNumber').fill('425060-7084');
    await magnifier(otto).click();
    await fetched(otto)
      .getByRole('radio', { name: /Sagobyns Snickeri/ })
      .check();
    await otto.button('card.lookup.use').click();
    expect(await otto.field('card.field.name').inputValue()).toBe('Sagobyns Snickeri');

    await otto.field('card.field.organisationNumber').fill('415060-7085');
    await magnifier(otto).click();
    await fetched(otto).getByText(otto.text('card.lookup.deregistered')).waitFor();
    expect(await fetched(otto).getByRole('checkbox').first().isChecked()).toBe(false);
    await fetched(otto)
      .getByRole('button', { name: otto.text('ui.cancel') })
      .click();
    expect(await otto.field('card.field.name').inputValue()).toBe('Sagobyns Snickeri');
  });

  it('has an answer to every fault of a register, and saving goes on', async () => {
    const running = vies;
    if (!running) throw new Error('There is no VIES');
    const otto = await sit('office', { screen: 'phone', scheme: 'dark' });
    await otto.goTo('/customers/new');
    await otto.field('card.field.name').fill('Trots Allt AB');
    await otto.field('card.field.organisationNumber').fill('449006-9244');
    for (const [behaves, words] of [
      ['WELL', 'card.lookup.NOT_FOUND'],
      ['BROKEN', 'card.lookup.UNAVAILABLE'],
      ['WELL', 'card.lookup.NOT_FOUND'],
      ['WRONG_COMPANY', 'card.lookup.UNAVAILABLE'],
      ['WELL', 'card.lookup.NOT_FOUND'],
      ['BUSY', 'card.lookup.UNAVAILABLE'],
      ['WELL', 'card.lookup.NOT_FOUND'],
      ['SILENT', 'card.lookup.UNAVAILABLE'],
    ] as const) {
      running.behaves = behaves;
      await magnifier(otto).click();
      await otto.page
        .getByRole('status')
        .filter({ hasText: otto.text(words) })
        .waitFor();
    }
    await otto.button('create.saveAndOpen').click();
    await otto.heading('Trots Allt AB').waitFor();
  });

  it("never offers to look up a person's number", async () => {
    const otto = await sit('office');
    await otto.goTo('/customers/new');
    await otto.field('card.field.organisationNumber').fill('811218-9876');
    expect(await magnifier(otto).getAttribute('aria-disabled')).toBe('true');
    expect(await magnifier(otto).getAttribute('aria-label')).toContain(otto.text('card.lookup.person'));
  });
});

describe('a card that is filled in', () => {
  it('knows the city of a postal code that the group has been to, and keeps a typed number when another type is chosen', async () => {
    const invoice = { row1: 'Provvägen 1', postalCode: '984 99', city: 'Pajala' };
    await aCustomer(product(), { name: 'Ortens Bygg AB', addresses: { invoice } });
    const otto = await sit('office');
    await otto.goTo('/customers/new');
    await otto.field('card.part.postalCode').first().fill('98499');
    await otto.field('card.part.postalCode').first().press('Tab');
    await otto.page.getByText(otto.text('card.address.learned')).waitFor();
    expect(await otto.field('card.part.city').first().inputValue()).toBe('Pajala');

    await otto.field('card.field.organisationNumber').fill('405060-7086');
    await otto.page.getByRole('radio', { name: otto.text('card.choice.PRIVATE') }).check();
    // One field with another name: what was typed in it stays.
    expect(await otto.field('card.field.personalNumber').inputValue()).toBe('405060-7086');
    await otto.page.getByRole('radio', { name: otto.text('card.choice.COMPANY') }).check();
    expect(await otto.field('card.field.organisationNumber').inputValue()).toBe('405060-7086');
  });
});
