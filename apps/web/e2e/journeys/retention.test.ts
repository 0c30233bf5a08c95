import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

describe('private customers whom nobody needs any more', () => {
  it('are proposed once the group has said for how long it keeps them, and erased as an administrator approves', async () => {
    const mona = await comeAs({ screen: 'desktop', scheme: 'light', language: 'sv' });
    await mona.goTo('/settings/retention');
    await mona.page.getByText(mona.text('retention.off')).waitFor();
    await expectAccessible(mona.page, 'no retention');
    await mona.link('retention.toSetting').click();
    await mona.field('settings.label.retentionMonths').fill('1');
    await mona.page.keyboard.press('Enter');
    await mona.page
      .getByText(`${mona.text('settings.label.retentionMonths')}: 1`)
      .first()
      .waitFor();

    await mona.goTo('/settings/retention');
    await boxes(mona).first().waitFor();
    // One for both.
    expect(await boxes(mona).count()).toBe(3);
    expect(await erase(mona).getAttribute('aria-disabled')).toBe('true');
    await boxes(mona).nth(1).check();
    await erase(mona).click();
    const dialog = mona.page.getByRole('dialog');
    await dialog.getByRole('row', { name: mona.text('card.erase.source.customer') }).waitFor();
    await typed(mona, '2');
    await dialog.getByText(mona.text('retention.wrong', { count: '1' })).waitFor();
    await expectAccessible(mona.page, 'what would be erased');
    await typed(mona, '1');
    await mona.page.getByRole('heading', { name: mona.text('retention.last') }).waitFor();
    await mona.page.getByText('1 kund är raderad').waitFor();
    await expectAccessible(mona.page, 'who was erased');
    await boxes(mona).first().waitFor();
    expect(await boxes(mona).count()).toBe(1);

    await mona.goTo('/jobs');
    await mona.page.getByText('Gallring av 1 kund').first().waitFor();
  });

  it('stay when they are used between being chosen and being erased, and that is told', async () => {
    const mona = await comeAs({ screen: 'phone', scheme: 'dark', language: 'en' });
    await mona.goTo('/settings/retention');
    await boxes(mona).first().waitFor();
    await boxes(mona).first().check();
    await expectAccessible(mona.page, 'who is due');
    await erase(mona).click();
    await mona.page
      .getByRole('dialog')
      .getByRole('row', { name: mona.text('card.erase.source.customer') })
      .waitFor();
    const first = mona.page
      .getByRole('main')
      .getByRole('link', { name: /^Open /, includeHidden: true })
      .first();
    const id = (await first.getAttribute('href'))?.split('/').at(-1) ?? '';
    await product().ask('mutation ($id: ID!) { customerActivate(id: $id) { userErrors { code } } }', { id });
    await typed(mona, '1');
    await mona.page.getByRole('heading', { name: mona.text('retention.last') }).waitFor();
    await mona.page.getByText(/^One customer stays/).waitFor();
    await mona.page.getByRole('main').locator(`a[href="/customers/${id}"]`).waitFor();
    await expectAccessible(mona.page, 'who stays');
    await mona.page.getByText(/^No private customer has been inactive/).waitFor();
  });
});

const boxes = (seat: Seat) => seat.page.getByRole('main').getByRole('checkbox');
const erase = (seat: Seat) => seat.page.getByRole('main').getByRole('button', { name: /^(Radera|Erase) / });

async function typed(seat: Seat, count: string): Promise<void> {
  const dialog = seat.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(count);
  await dialog.getByRole('button', { name: seat.text('card.erase.submit'), exact: true }).click();
}

/** The language follows the account: whoever reads English chooses it. */
async function comeAs(look: SeatOptions): Promise<Seat> {
  const seat = await sit('administrator', look);
  if (look.language !== 'en') return seat;
  await seat.goTo('/me');
  await seat.page.getByRole('radio', { name: 'English' }).click();
  await seat.heading(seat.text('account.title')).waitFor();
  await seat.page.waitForLoadState('networkidle');
  return seat;
}
