import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: readonly SeatOptions[] = [
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'phone', scheme: 'dark', language: 'en' },
];

describe.each(looks)('a person who asks to be forgotten, on a $screen, $scheme, in $language', (look) => {
  it('is kept by a hold, then erased by an administrator, and leaves a number; the office sees nothing of it', async () => {
    const name = `Glömda Personsson ${look.screen}`;
    const id = await aCustomer(product(), {
      type: 'PRIVATE',
      name,
      number: `GLÖM-${look.screen}`,
      phone: '0701740605',
    });
    const mona = await sit('administrator', look);
    await mona.goTo(`/customers/${id}`);
    await mona.choose('card.hold.action');
    const hold = mona.page.getByRole('dialog');
    await expectAccessible(mona.page, 'a hold');
    await hold.getByRole('button', { name: mona.text('card.hold.submit'), exact: true }).click();
    await hold.locator('[aria-invalid="true"]').waitFor();
    await mona.field('card.hold.reason').fill('Tvist om en faktura');
    await hold.getByRole('button', { name: mona.text('card.hold.submit'), exact: true }).click();
    await mona.page.getByText(mona.text('card.hold.title')).waitFor();
    await expectAccessible(mona.page, 'a card that is held');

    await mona.choose('card.erase.action');
    const dialog = mona.page.getByRole('dialog');
    await dialog.getByText(mona.text('card.erase.stopped')).waitFor();
    expect(await dialog.getByRole('button', { name: mona.text('card.erase.submit') }).count()).toBe(0);
    await expectAccessible(mona.page, 'what a hold stops');
    await dialog
      .getByRole('button', { name: mona.text('ui.close'), exact: true })
      .last()
      .click();
    await mona.button('card.hold.lift').click();
    await mona.page.getByText(mona.text('card.hold.title')).waitFor({ state: 'detached' });

    const otto = await sit('office', look);
    await otto.goTo(`/customers/${id}`);
    await otto.heading(name).waitFor();
    await otto.button('card.more').click();
    await otto.page.getByRole('menuitem', { name: otto.text('card.print'), exact: true }).waitFor();
    for (const item of ['card.hold.action', 'card.erase.action'] as const)
      expect(await otto.page.getByRole('menuitem', { name: otto.text(item), exact: true }).count()).toBe(0);

    await mona.choose('card.erase.action');
    await dialog.getByRole('row', { name: mona.text('card.erase.source.customer') }).waitFor();
    await mona.field('card.erase.ground').click();
    await mona.page.getByRole('option', { name: mona.text('card.erase.ground.REQUESTED'), exact: true }).click();
    await dialog.getByLabel(typed(mona, look), { exact: false }).fill('fel');
    await dialog.getByRole('button', { name: mona.text('card.erase.submit'), exact: true }).click();
    await dialog.getByText(mona.text('card.delete.wrong', { number: `GLÖM-${look.screen}` })).waitFor();
    await expectAccessible(mona.page, 'what would be erased');
    await dialog.getByLabel(typed(mona, look), { exact: false }).fill(`GLÖM-${look.screen}`);
    await dialog.getByRole('button', { name: mona.text('card.erase.submit'), exact: true }).click();
    await mona.heading(mona.text('card.erased.title')).waitFor();
    await mona.page.getByText(`GLÖM-${look.screen}`).first().waitFor();
    expect(await mona.page.getByText(name).count()).toBe(0);
    await expectAccessible(mona.page, 'a customer that was erased');

    await otto.goTo(`/customers/by-number/${encodeURIComponent(`GLÖM-${look.screen}`)}`);
    await otto.heading(otto.text('card.missing.title')).waitFor();
  });
});

const typed = (seat: Seat, { screen }: SeatOptions) => seat.text('card.erase.type', { number: `GLÖM-${screen}` });
