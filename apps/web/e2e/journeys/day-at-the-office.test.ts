import { describe, expect, it } from '@jest/globals';
import { world } from '../world/journey';
import type { SeatOptions } from '../world/seat';

const { sit, product } = world();

const screens: SeatOptions[] = [
  { screen: 'desktop', motion: true },
  { screen: 'phone', motion: true },
];

describe.each(screens)('at the office, on a $screen', (options) => {
  it('somebody signs in, finds a customer while typing, opens the card, changes it, and sees who changed what', async () => {
    const name = `Granåsens Prov ${options.screen} AB`;
    await product().ask(
      'mutation ($name: String!) { customerCreate(input: { name: $name }) { userErrors { code } } }',
      { name },
    );
    const seat = await sit(null, options);
    await seat.signIn(product().user('office'));
    await seat.search(`granasens prov ${options.screen}`);
    await seat.customer(name).waitFor();
    await (options.screen === 'phone' ? seat.customer(name).getByRole('link').first() : seat.customer(name)).click();
    await seat.heading(name).waitFor();

    await seat.button('card.edit').click();
    await seat.field('card.field.phone').first().fill('070-174 06 11');
    await seat.button('ui.saveBar.save').click();
    await seat.page.getByText(seat.text('card.saved')).first().waitFor();

    const id = /cus_\w+/.exec(seat.page.url())?.[0] ?? '';
    await seat.goTo(`/customers/${id}/history`);
    const history = seat.page.locator('main');
    await history
      .getByText(/070-?174\s?06\s?11|\+46701740611/)
      .first()
      .waitFor();
    expect(await history.innerText()).toContain('Otto Demo');
  });
});

describe('back in the list', () => {
  it('one is in the same search, at the same row', async () => {
    const seat = await sit('office');
    await seat.search('ab');
    // Until what is found is there, the list of before stands.
    await seat.customers().nth(2).locator('mark').first().waitFor();
    const third = await seat.customers().nth(2).getByRole('rowheader').innerText();
    await seat.customers().nth(2).click();
    await seat.page.waitForURL(/\/customers\/cus_/);
    await seat.page.goBack();
    await seat.customer(third).waitFor();
    expect(seat.page.url()).toContain('q=ab');
  });
});
