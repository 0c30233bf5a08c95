import { describe, expect, it } from '@jest/globals';
import { aCustomer, stored } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('somebody without a mouse', () => {
  it('signs in, searches, opens, edits, saves and reads the history by keys alone', async () => {
    const id = await aCustomer(product(), { name: 'Tangentbordets AB', comments: 'Före' });
    const otto = await sit(null);
    const { keyboard } = otto.page;
    await otto.goTo('/login');
    await otto.field('login.email').focus();
    await keyboard.type(product().user('office').email);
    await keyboard.press('Tab');
    await keyboard.type(product().user('office').password);
    await keyboard.press('Enter');
    await otto.customers().first().waitFor();

    await keyboard.press('/');
    await keyboard.type('tangentbordets');
    await otto.customer('Tangentbordets AB').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await otto.heading('Tangentbordets AB').waitFor();

    await keyboard.press('e');
    await otto.page.waitForURL(/\/edit/);
    await otto.field('card.field.comments').focus();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Skrivet utan mus');
    await keyboard.press('ControlOrMeta+S');
    await otto.expectSaved();
    expect(await stored(product(), id)).toMatchObject({ comments: 'Skrivet utan mus' });
    await otto.page.getByText('Skrivet utan mus').first().waitFor();
  });

  it('comes past a message to what is behind it, and is where they were when they close it', async () => {
    const id = await aCustomer(product(), { name: 'Meddelandets AB' });
    const otto = await sit('office');
    const { keyboard } = otto.page;
    await otto.goTo(`/customers/${id}`);
    await otto.heading('Meddelandets AB').waitFor();
    await otto.choose('card.inactivate');
    const close = otto.page.locator('[data-sonner-toast]').getByRole('button', { name: otto.text('ui.close') });
    await close.waitFor();
    const last = otto.page.locator('main a, main button').last();
    await last.focus();
    await otto.tabTo(close);
    await otto.tabTo(otto.link('app.skip'));
    await last.focus();
    await otto.tabTo(close);
    await keyboard.press('Enter');
    await close.waitFor({ state: 'detached' });
    expect(await last.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('has all the time they need while they stand in a message', async () => {
    const id = await aCustomer(product(), { name: 'Tidens AB' });
    const otto = await sit('office');
    await otto.page.clock.install();
    await otto.goTo(`/customers/${id}`);
    await otto.heading('Tidens AB').waitFor();
    await otto.choose('card.inactivate');
    const undo = otto.page.locator('[data-sonner-toast]').getByRole('button').last();
    await undo.waitFor();
    await otto.tabTo(undo);
    await otto.page.clock.runFor(20_000);
    // A pointer that crosses the message does not take it away.
    await undo.hover();
    await otto.page.mouse.move(10, 10);
    await otto.page.clock.runFor(20_000);
    expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await otto.tabTo(otto.link('app.skip'));
    await otto.page.clock.runFor(20_000);
    await undo.waitFor({ state: 'detached' });
  });
});
