import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();

const contactOf = async (id: string): Promise<Record<string, unknown> | undefined> => {
  const { customer } = await product().ask<{ customer: { contactPersons: Record<string, unknown>[] } }>(
    'query ($id: ID!) { customer(by: { id: $id }) { contactPersons { name phone email sendWorkOrder } } }',
    { id },
  );
  return customer.contactPersons[0];
};
const search = async (seat: Seat, words: string): Promise<void> => {
  await seat.goTo('/contacts');
  await seat.field('contacts.search').fill(words);
  await seat.page.waitForURL(/\?q=/);
};
const dialogOf = (seat: Seat, name: string) => seat.page.getByRole('dialog', { name, exact: true });

describe.each(['desktop', 'phone'] as const)('the register of contact persons, on a %s', (screen) => {
  it('finds a person by part of the phone, and changes them through the card of the customer', async () => {
    const name = screen === 'desktop' ? 'Sara Skrivbord' : 'Sara Ficka';
    const number = screen === 'desktop' ? '070-174 06 31' : '070-174 06 32';
    const id = await aCustomer(product(), {
      name: 'Kontaktens Bygg AB',
      contactPersons: [{ name, phone: number }, { name: `Annan ${screen}` }],
    });
    const otto = await sit('office', { screen, scheme: screen === 'desktop' ? 'light' : 'dark' });
    await search(otto, number.slice(5));
    const row = otto.page.locator('main').getByText(name, { exact: true }).first();
    await row.waitFor();
    await expectAccessible(otto.page, `/contacts on a ${screen}`);
    await row.click();
    const dialog = dialogOf(otto, name);
    const sends = dialog.getByRole('switch', { name: otto.text('card.part.sendWorkOrder') });
    await sends.waitFor();
    expect(await sends.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByText(otto.text('card.contacts.needsEmail')).first().waitFor();
    await expectAccessible(otto.page, `a contact person on a ${screen}`);

    await dialog.getByLabel(otto.text('card.part.email')).fill('ingen adress');
    await dialog.getByRole('button', { name: otto.text('registers.save') }).click();
    await dialog.locator('[aria-invalid="true"]').waitFor();
    await dialog.getByLabel(otto.text('card.part.email')).fill('sara@example.com');
    await sends.click();
    await dialog.getByRole('button', { name: otto.text('registers.save') }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await contactOf(id)).toMatchObject({ name, email: 'sara@example.com', sendWorkOrder: true });
    await otto.page.locator('main').getByText(otto.text('contacts.sends.order')).first().waitFor();

    // The history of the card tells of it.
    await otto.goTo(`/customers/${id}/history`);
    await otto.page.getByText('sara@example.com').first().waitFor();
  });
});

describe('two people who edit the same contact person', () => {
  it('are told what the other wrote, and save again to let their own stand', async () => {
    const id = await aCustomer(product(), { name: 'Samtidiga El AB', contactPersons: [{ name: 'Kurt Krock' }] });
    const [otto, alva] = await Promise.all([sit('office'), sit('administrator')]);
    for (const seat of [otto, alva]) {
      await search(seat, 'kurt krock');
      await seat.page.locator('main').getByText('Kurt Krock', { exact: true }).first().click();
      await dialogOf(seat, 'Kurt Krock').getByLabel(seat.text('card.part.role')).waitFor();
    }
    const save = async (seat: Seat, role: string): Promise<void> => {
      const dialog = dialogOf(seat, 'Kurt Krock');
      await dialog.getByLabel(seat.text('card.part.role')).fill(role);
      await dialog.getByRole('button', { name: seat.text('registers.save') }).click();
    };
    await save(otto, 'Platschef');
    await dialogOf(otto, 'Kurt Krock').waitFor({ state: 'hidden' });
    await save(alva, 'Inköpare');
    await dialogOf(alva, 'Kurt Krock')
      .getByText(/Platschef/)
      .waitFor();
    expect(await dialogOf(alva, 'Kurt Krock').getByLabel(alva.text('card.part.role')).inputValue()).toBe('Inköpare');
    await save(alva, 'Inköpare');
    await dialogOf(alva, 'Kurt Krock').waitFor({ state: 'hidden' });
    const { customer } = await product().ask<{ customer: { contactPersons: { role: string }[] } }>(
      'query ($id: ID!) { customer(by: { id: $id }) { contactPersons { role } } }',
      { id },
    );
    expect(customer.contactPersons).toEqual([{ role: 'Inköpare' }]);
  });
});

describe('without a mouse', () => {
  it('one reaches the register, a person in it, and the way back', async () => {
    await aCustomer(product(), { name: 'Tangent AB', contactPersons: [{ name: 'Tage Tangent' }] });
    const otto = await sit('office');
    await otto.goTo('/customers');
    await otto.tabTo(otto.link('nav.contacts'));
    await otto.page.keyboard.press('Enter');
    await otto.heading(otto.text('contacts.title')).waitFor();
    await otto.page.keyboard.press('/');
    await otto.page.keyboard.type('tage');
    await otto.page.waitForURL(/\?q=tage/);
    const row = otto.page.getByRole('row').filter({ hasText: 'Tage Tangent' });
    await row.waitFor();
    await otto.tabTo(row);
    await otto.page.keyboard.press('Enter');
    await dialogOf(otto, 'Tage Tangent').getByLabel(otto.text('card.part.role')).waitFor();
    await otto.page.keyboard.press('Escape');
    await dialogOf(otto, 'Tage Tangent').waitFor({ state: 'hidden' });
  });
});

describe('a technician', () => {
  it('sees the contact persons of their own customers only', async () => {
    await aCustomer(product(), { name: 'Annans AB', contactPersons: [{ name: 'Osedd Person' }] });
    const tova = await sit('technician');
    await search(tova, 'osedd');
    await tova.page.getByText(tova.text('contacts.empty.filtered')).waitFor();
  });
});
