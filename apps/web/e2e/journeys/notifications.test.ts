import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat } from '../world/seat';

const { sit, product } = world();

describe('a technician who is assigned to a customer', () => {
  it('finds it in the bell and in a letter, puts it away, and the office finds it in the log', async () => {
    const id = await aCustomer(product(), { name: 'Klockans Kyla AB' });
    const tove = await sit('technician');
    await tove.goTo('/me');
    await wayOf(tove, 'notifications.by.email.of').check();
    await tove.page.getByText(tove.text('messages.none')).waitFor();
    await expectAccessible(tove.page, '/me');

    const otto = await sit('office');
    await assign(otto, id);

    await tove.goTo('/customers');
    await tove.customer('Klockans Kyla AB').waitFor();
    await bell(tove).filter({ hasText: '1' }).click();
    const drawer = tove.page.getByRole('dialog', { name: tove.text('notifications.title') });
    await drawer.getByText('Du är nu ansvarig för Klockans Kyla AB').waitFor();
    await drawer.getByText(product().user('office').name, { exact: false }).first().waitFor();
    await expectAccessible(tove.page, 'the bell');
    await drawer.getByRole('link', { name: 'Klockans Kyla AB' }).click();
    await tove.heading(/Klockans Kyla AB/).waitFor();
    await bell(tove).click();
    await drawer.getByRole('button', { name: /^Rensa: / }).click();
    await drawer.getByText(tove.text('notifications.none')).waitFor();
    await tove.page.keyboard.press('Escape');
    expect(await bell(tove).innerText()).toBe(tove.text('notifications.title'));

    await otto.goTo('/me');
    const mine = otto.page.getByRole('list', { name: otto.text('messages.list') });
    await mine.getByText(product().user('technician').email, { exact: false }).first().waitFor();
  });

  it('does the same on a phone, and who may see all messages reads the letter there', async () => {
    const id = await aCustomer(product(), { name: 'Telefonens Tak AB' });
    const alva = await sit('administrator', { screen: 'phone', scheme: 'dark', language: 'en' });
    const tove = await sit('technician', { screen: 'phone', scheme: 'dark' });
    await assign(alva, id, true);
    await tove.goTo('/customers');
    await bell(tove).filter({ hasText: '1' }).click();
    const drawer = tove.page.getByRole('dialog', { name: tove.text('notifications.title') });
    await drawer.getByText('Du är nu ansvarig för Telefonens Tak AB').waitFor();
    await expectAccessible(tove.page, 'the bell on a phone');
    await tove.button('notifications.clearAll').click();
    await drawer.getByText(tove.text('notifications.none')).waitFor();

    await alva.goTo('/messages');
    await alva.field('messages.search').fill('demo');
    const letter = alva.page.getByRole('listitem').filter({ hasText: 'Telefonens Tak AB' }).filter({ hasText: '@' });
    await letter.getByText('Not sent: kept here').waitFor();
    await letter.getByRole('button', { name: alva.text('messages.showLetter') }).click();
    await letter.getByText(`/customers/${id}`, { exact: false }).waitFor();
    await expectAccessible(alva.page, '/messages');
  });
  it('is told once when it is by changing several at a time', async () => {
    for (const n of [1, 2]) await aCustomer(product(), { name: `Flerklocka ${n} AB` });
    const otto = await sit('office');
    await otto.goTo('/customers?q=Flerklocka');
    await otto.customers().nth(1).waitFor();
    await otto.button('bulk.title').click();
    const drawer = otto.page.getByRole('dialog', { name: otto.text('bulk.title') });
    await drawer.getByLabel(otto.text('bulk.field')).click();
    await otto.page.getByRole('option', { name: otto.text('card.field.assignees'), exact: true }).click();
    await drawer.getByLabel(otto.text('bulk.value')).click();
    await otto.page.getByRole('option', { name: product().user('technician').name }).click();
    await otto.page.keyboard.press('Escape');
    await otto.button('bulk.review').click();
    await drawer.getByRole('button', { name: 'Ändra 2 kunder' }).click();
    await drawer.getByText(otto.text('bulk.status.DONE')).waitFor();

    const tove = await sit('technician');
    await bell(tove).filter({ hasText: '1' }).click();
    await tove.page.getByText('Du är nu ansvarig för 2 kunder till').waitFor();
    await tove.link('notifications.mine').click();
    await tove.customer('Flerklocka 1 AB').waitFor();
  });
});

async function assign(seat: Seat, id: string, onPhone = false): Promise<void> {
  await seat.goTo(`/customers/${id}`);
  if (onPhone) await seat.choose('card.assign');
  else await seat.button('card.assign').click();
  const dialog = seat.page.getByRole('dialog', { name: seat.text('card.assign.title') });
  await dialog.getByRole('checkbox', { name: product().user('technician').name }).check();
  await dialog.getByRole('button', { name: seat.text('card.assign.submit') }).click();
  await seat.page.getByText(seat.text('card.assign.done')).first().waitFor();
}

const bell = (seat: Seat) => seat.page.locator('[data-bell]');

const wayOf = (seat: Seat, way: 'notifications.by.email.of') =>
  seat.page.getByRole('checkbox', {
    name: seat.text(way, { subject: seat.text('notifications.subject.CUSTOMER_ASSIGNED') }),
  });
