import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { choose, OnDisk } from '../world/document-files';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();
const section = (seat: Seat) => seat.page.locator('#section-logins');
const password = 'en lång påhittad mening';

const looks: readonly SeatOptions[] = [
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'phone', scheme: 'dark', language: 'en' },
];

describe.each(looks)("a customer's own login, on a $screen, $scheme, in $language", (look) => {
  let disk: OnDisk;
  beforeAll(async () => {
    disk = await OnDisk.make();
  });
  afterAll(() => disk.clear());

  it('is invited from the card, changes its address, sends a document, and is shut out', async () => {
    const email = `sara.${look.screen}@example.com`;
    const id = await aCustomer(product(), {
      name: `Inloggade Bygg ${look.screen}`,
      comments: 'Hemlig anteckning.',
      addresses: { invoice: { row1: 'Gamla gatan 1', city: 'Umeå' } },
    });
    // He reads Swedish wherever he sits; whom he invites is written to in her own language.
    const otto = await sit('office', { ...look, language: 'sv' });
    await otto.goTo(`/customers/${id}`);
    const link = await invite(otto, email, look.language === 'en');

    const sara = await sit(null, look);
    const sent: Promise<string>[] = [];
    sara.page.on('response', (response) => {
      if (response.url().endsWith('/graphql')) sent.push(response.text().catch(() => ''));
    });
    await sara.page.goto(link);
    await sara.page.getByLabel(sara.text('welcome.password'), { exact: false }).first().fill(password);
    await sara.button('welcome.join').click();
    await sara.page.waitForURL(/\/portal$/);
    await sara.heading(sara.text('portal.hello', { name: 'Sara' })).waitFor();
    await sara.page.getByText(sara.text('portal.documents.none')).waitFor();
    await expectAccessible(sara.page, '/portal');

    await goTo(sara, 'portal.details');
    await sara.page.getByText('Gamla gatan 1').waitFor();
    await expectAccessible(sara.page, '/portal/details');
    await sara.link('portal.details.change').click();
    await sara.page.locator('[name="addresses.invoice.row1"]').fill('Nya gatan 2');
    await expectAccessible(sara.page, '/portal/details/edit');
    await sara.save();
    await sara.page.getByText('Nya gatan 2').waitFor();

    await goTo(sara, 'portal.documents');
    await choose(sara.page, sara.button('portal.documents.upload'), await disk.file('ritning.txt', 'Uppdiktad'));
    await sara.page.getByRole('link', { name: 'ritning.txt', exact: true }).waitFor();
    await expectAccessible(sara.page, '/portal/documents');
    await goTo(sara, 'portal.account');
    await sara.heading(sara.text('account.title')).waitFor();
    await expectAccessible(sara.page, '/portal/me');

    // What she did stands in the history under her name; then she is shut out, wherever she is.
    await otto.goTo(`/customers/${id}/history`);
    await otto.page.getByText('Nya gatan 2').first().waitFor();
    await otto.page.getByText('Sara Påhittad').first().waitFor();
    await otto.goTo(`/customers/${id}`);
    await section(otto).getByText(otto.text('card.logins.state.ACTIVE')).waitFor();
    await expectAccessible(otto.page, 'the logins on the card');
    await otto.button('card.logins.actions', { name: 'Sara Påhittad' }).click();
    await otto.page.getByRole('menuitem', { name: otto.text('card.logins.block'), exact: true }).click();
    await section(otto).getByText(otto.text('card.logins.state.BLOCKED')).waitFor();
    await sara.goTo('/portal/details');
    await sara.page.waitForURL(/\/login/);
    expect((await Promise.all(sent)).join('\n')).not.toContain('Hemlig anteckning');
  });
});

/** Who is invited with every right that acts; the link, as the inviter gets it to hand over. */
async function invite(otto: Seat, email: string, english: boolean): Promise<string> {
  await section(otto)
    .getByRole('button', { name: otto.text('card.logins.invite'), exact: true })
    .click();
  const drawer = otto.page.getByRole('dialog');
  await drawer.getByRole('textbox', { name: otto.text('card.logins.name') }).fill('Sara Påhittad');
  await drawer.getByRole('textbox', { name: otto.text('card.logins.email') }).fill(email);
  if (english) await drawer.getByRole('radio', { name: 'English' }).check();
  for (const right of ['UPLOAD_DOCUMENTS', 'EDIT_ADDRESSES'] as const)
    await drawer.getByRole('checkbox', { name: otto.text(`card.right.${right}`) }).check();
  await expectAccessible(otto.page, 'an invitation');
  await drawer.getByRole('button', { name: otto.text('card.logins.send'), exact: true }).click();
  const link = await otto.page.getByRole('textbox', { name: otto.text('ui.link') }).inputValue();
  await otto.button('ui.done').click();
  await section(otto).getByText(otto.text('card.logins.state.INVITED')).waitFor();
  return link;
}

const goTo = (sara: Seat, page: 'portal.details' | 'portal.documents' | 'portal.account') =>
  sara.page
    .getByRole('navigation')
    .getByRole('link', { name: sara.text(page), exact: true })
    .click();
