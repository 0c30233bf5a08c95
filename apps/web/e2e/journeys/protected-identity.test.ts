import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: readonly SeatOptions[] = [{ screen: 'desktop' }, { screen: 'phone', scheme: 'dark', language: 'en' }];

describe('an administrator protects the identity of a customer', () => {
  it.each(looks)(
    'who then is gone for the office, and not for the technician who goes there: $screen',
    async (look) => {
      const name = `Fridlysta Frida ${look.screen}`;
      const id = await aCustomer(product(), { name, type: 'PRIVATE', addresses: { visiting: { city: 'Gömdby' } } });
      const otto = await sit('office', look);
      await otto.goTo(`/customers/${id}`);
      await otto.heading(name).waitFor();

      const alva = await sit('administrator', look);
      await alva.goTo(`/customers/${id}`);
      await alva.heading(name).waitFor();
      await assign(alva, look.screen === 'phone');
      await alva.choose('card.protect.action');
      const dialog = alva.page.getByRole('dialog', { name: alva.text('card.protect.title', { name }) });
      await dialog.getByText(product().user('technician').name, { exact: false }).waitFor();
      await expectAccessible(alva.page, 'protecting an identity');
      // By keyboard: what the dialog is for has the focus.
      await alva.page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await banner(alva).waitFor();
      await expectAccessible(alva.page, 'the card of a customer with protected identity');

      // The card that the office had open, its list, its search and its palette.
      await otto.page.reload();
      await otto.page.getByText(otto.text('card.missing.title')).first().waitFor();
      await otto.goTo('/customers');
      await otto.customers().first().waitFor();
      await otto.search(name);
      await otto.page.getByText(otto.text('register.empty.filtered.title')).waitFor();
      await otto.page.keyboard.press('Control+k');
      await otto.page.getByRole('combobox', { name: otto.text('palette.title') }).fill(name);
      await otto.page.getByText(otto.text('palette.none')).waitFor();

      const tyra = await sit('technician', look);
      await tyra.search(name);
      await badge(tyra, tyra.customer(name)).waitFor();
      await expectAccessible(tyra.page, 'a list with a customer of protected identity');
      await tyra.customer(name).getByRole('link').first().click();
      await tyra.heading(name).waitFor();
      await banner(tyra).waitFor();
      await tyra.button('card.more').click();
      await tyra.page.getByRole('menuitem').first().waitFor();
      expect(await tyra.page.getByRole('menuitem', { name: tyra.text('card.unprotect.action') }).count()).toBe(0);

      await alva.goTo('/customers?f=protectedIdentity:is:yes');
      await badge(alva, alva.customer(name)).waitFor();
      await alva.goTo(`/settings/log?kind=PERSONAL_DATA&customer=${id}`);
      await alva.page.getByText(/(fick skyddad identitet|was given protected identity)/).waitFor();
      await alva.goTo(`/customers/${id}`);
      await alva.choose('card.unprotect.action');
      await alva.button('card.unprotect.submit').click();
      await banner(alva).waitFor({ state: 'detached' });
      await otto.goTo(`/customers/${id}`);
      await otto.heading(name).waitFor();
    },
  );
});

/** Puts the technician on the customer whose card is open. */
async function assign(seat: Seat, onPhone: boolean): Promise<void> {
  if (onPhone) await seat.choose('card.assign');
  else await seat.button('card.assign').click();
  const dialog = seat.page.getByRole('dialog', { name: seat.text('card.assign.title') });
  await dialog.getByRole('checkbox', { name: product().user('technician').name }).check();
  await dialog.getByRole('button', { name: seat.text('card.assign.submit') }).click();
  await seat.page.getByText(seat.text('card.assign.done')).first().waitFor();
}

const banner = (seat: Seat) => seat.page.getByText(seat.text('card.protected.text'));
const badge = (seat: Seat, within: ReturnType<Seat['customer']>) => within.getByText(seat.text('card.protected.title'));
