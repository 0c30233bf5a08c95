import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('an administrator wants to know who has seen a personal number', () => {
  it('finds it from the card, follows it back, and has the log verified', async () => {
    const id = await aCustomer(product(), {
      type: 'PRIVATE',
      name: 'Sigrid Sekretess',
      personalNumber: '19800101-9804',
    });
    const alva = await sit('administrator');
    await alva.goTo('/settings/customers/general');
    await alva.page.getByRole('switch', { name: alva.text('settings.label.requireRevealReason') }).click();
    await alva.page
      .getByRole('switch', { name: alva.text('settings.label.requireRevealReason'), checked: true })
      .waitFor();
    await alva.goTo(`/customers/${id}`);
    await alva.button('card.reveal').focus();
    await alva.page.keyboard.press('Enter');
    await alva.page.getByRole('dialog', { name: alva.text('card.reveal.why') }).waitFor();
    await expectAccessible(alva.page, 'the question why');
    await alva.page.keyboard.press('Enter');
    await alva.page.getByText('Fyll i fältet.').waitFor();
    await alva.page.keyboard.type('Ringde om sin faktura');
    await alva.page.keyboard.press('Enter');
    await alva.page.getByText('19800101-9804').waitFor();
    // The dialog gives the focus back as it goes.
    await alva.button('card.reveal.hide').and(alva.page.locator(':focus')).waitFor();
    await alva.choose('card.log');
    await alva.heading(alva.text('log.title')).waitFor();
    const events = alva.page.getByRole('listitem').filter({ hasText: 'Personnumret för' });
    await events.first().waitFor();
    expect(await events.count()).toBe(1);
    expect(await events.first().textContent()).toContain('Alva Demo');
    expect(await events.first().textContent()).toContain('Ringde om sin faktura');
    await expectAccessible(alva.page, 'the log of a customer');

    await alva.button('log.verify').click();
    await alva.page.getByText(/Loggen är oförändrad/).waitFor();
    await expectAccessible(alva.page, 'the log, verified');

    const [file] = await Promise.all([alva.page.waitForEvent('download'), alva.link('log.file').click()]);
    expect(file.suggestedFilename()).toBe('logg.csv');

    await events.getByRole('link', { name: 'Sigrid Sekretess' }).click();
    await alva.heading('Sigrid Sekretess').waitFor();
  });

  it('is told so when older events do not come, and has them once they do', async () => {
    const id = await aCustomer(product(), {
      type: 'PRIVATE',
      name: 'Siv Sedd Ofta',
      personalNumber: '19811218-9876',
    });
    const alva = await sit('administrator');
    await alva.page.evaluate(async (customer) => {
      const query = `mutation { customerPersonalNumberReveal(id: "${customer}", reason: "Prov") { userErrors { code } } }`;
      const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
      for (let n = 0; n < 26; n++)
        await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    }, id);
    await alva.goTo(`/settings/log?customer=${id}`);
    const events = alva.page.getByRole('listitem').filter({ hasText: 'Personnumret för' });
    await events.nth(24).waitFor();
    await alva.page.route('**/graphql', (route) => route.abort());
    await alva.button('people.more').click();
    await alva.page.getByText(alva.text('error.NETWORK')).waitFor();
    expect(await events.count()).toBe(25);
    await alva.page.unroute('**/graphql');
    await alva.button('people.more').click();
    await events.nth(25).waitFor();
  });

  it('in English, on a phone in the dark, by kind, day and person', async () => {
    const alva = await sit('administrator', { screen: 'phone', scheme: 'dark', language: 'en' });
    await alva.goTo('/settings/log?kind=SIGN_IN');
    await alva.page
      .getByText(/signed in\./)
      .first()
      .waitFor();
    await expectAccessible(alva.page, 'sign-ins on a phone');
    await alva.field('log.from').fill('2099-01-01');
    await alva.page.getByText(alva.text('log.none')).waitFor();
    await alva.field('log.from').fill('');
    await alva.page.getByLabel(alva.text('log.byPerson')).first().click();
    await alva.page.getByRole('option', { name: 'Otto Demo' }).click();
    await alva.page.waitForURL(/person=usr_/);
    const ofAlva = alva.page.getByText('Alva Demo signed in.');
    await ofAlva.first().waitFor({ state: 'detached' });
    expect(await ofAlva.count()).toBe(0);
  });
});

describe('somebody else', () => {
  it('has no such page', async () => {
    const otto = await sit('office');
    await otto.goTo('/settings/log');
    await otto.page.getByText(otto.text('session.needs.title')).waitFor();
    expect(await otto.link('log.title').count()).toBe(0);
  });
});
