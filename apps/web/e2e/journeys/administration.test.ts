import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('an administrator', () => {
  it('switches a field off and on, and the card follows', async () => {
    const id = await aCustomer(product(), { name: 'Inställda Fält AB' });
    const alva = await sit('administrator');
    const costCentre = async () => {
      await alva.goTo(`/customers/${id}/edit`);
      await alva.field('card.field.name').waitFor();
      return alva.field('card.field.costCentre').count();
    };
    const setting = () => alva.page.getByRole('switch', { name: alva.text('settings.label.showCostCentre') });
    const before = await costCentre();
    await alva.goTo('/settings/customers/general');
    await setting().click();
    await alva.page
      .getByText(new RegExp(`${alva.text('settings.label.showCostCentre')}: (på|av)`))
      .first()
      .waitFor();
    expect(await costCentre()).toBe(before === 0 ? 1 : 0);
    await alva.goTo('/settings/customers/general');
    await setting().click();
    await alva.page
      .getByText(new RegExp(`${alva.text('settings.label.showCostCentre')}: (på|av)`))
      .first()
      .waitFor();
    expect(await costCentre()).toBe(before);
  });

  it.each(['desktop', 'phone'] as const)('gives the customer pages a picture of any size, on a %s', async (screen) => {
    const alva = await sit('administrator', { screen, scheme: screen === 'phone' ? 'dark' : 'light', language: 'sv' });
    await alva.goTo('/settings/branding');
    await alva.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ord.txt', mimeType: 'text/plain', buffer: words });
    await alva.page.getByText(alva.text('branding.logo.wrong')).waitFor();
    await alva.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'vi.svg', mimeType: 'image/svg+xml', buffer: logo });
    await alva.page.getByRole('img', { name: alva.text('branding.logo') }).waitFor();
    await alva.field('branding.slug').fill(`provlyft-${screen}`);
    // Meanwhile somebody else says whom to call.
    const phone = screen === 'phone' ? '0980-31 92 84' : '090-17 46 05';
    const other = await sit('administrator');
    await other.goTo('/settings/branding');
    await other.field('branding.phone').fill(phone);
    await other.button('ui.saveBar.save').click();
    await other.page.getByText(other.text('branding.saved')).first().waitFor();
    await alva.button('ui.saveBar.save').click();
    await alva.page.getByText(alva.text('branding.conflict')).waitFor();
    expect(await alva.field('branding.phone').inputValue()).toBe(phone);
    expect(await alva.field('branding.slug').inputValue()).toBe(`provlyft-${screen}`);
    await expectAccessible(alva.page, '/settings/branding');
    await alva.button('ui.saveBar.save').click();
    await alva.page.getByText(alva.text('branding.saved')).first().waitFor();

    const visitor = await sit(null, { screen, language: 'en' });
    await visitor.goTo(`/login?branding=provlyft-${screen}`);
    await visitor.page.locator('img[src^="data:image/png"]').waitFor();
    await expectAccessible(visitor.page, 'the sign-in of a group with a logo');
  });

  it('makes an API key, which works until it is revoked', async () => {
    const alva = await sit('administrator');
    await alva.goTo('/settings/keys');
    await alva.button('keys.add').first().click();
    const dialog = alva.page.getByRole('dialog', { name: alva.text('keys.create.title') });
    await dialog.getByLabel(alva.text('keys.create.name')).fill('Ekonomi på prov');
    await dialog
      .getByRole('group', { name: alva.text('keys.create.view') })
      .getByRole('radio', { name: alva.text('keys.create.scope.all') })
      .check();
    await dialog.getByRole('button', { name: alva.text('keys.create.submit') }).click();
    const secret = await alva.page.getByLabel(alva.text('keys.secret.label'), { exact: true }).inputValue();
    expect(secret).toMatch(/^crk_live_/);
    const count = () =>
      fetch(`${product().url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ customers(first: 1) { totalCount { value } } }' }),
      });
    expect(await (await count()).json()).toMatchObject({ data: { customers: { totalCount: {} } } });
    await alva.button('keys.secret.done').click();
    await alva.button('keys.revoke.of', { name: 'Ekonomi på prov' }).click();
    await alva.button('keys.revoke.submit').click();
    await alva.page.getByText(alva.text('keys.revoke.done', { name: 'Ekonomi på prov' })).waitFor();
    expect((await count()).status).toBe(401);
  });

  it('chooses language and appearance, which follow the account', async () => {
    const alva = await sit('administrator');
    await alva.goTo('/me');
    await alva.page.getByRole('radio', { name: 'English' }).click();
    await alva.page.getByRole('heading', { level: 1, name: 'My preferences' }).waitFor();
    const elsewhere = await sit(null);
    await elsewhere.signIn(product().user('administrator'));
    await elsewhere.heading('Customers').waitFor();
    await alva.page.getByRole('radio', { name: 'Svenska' }).click();
    await alva.heading(alva.text('account.title')).waitFor();
  });
});

/** Far larger than a page shows it. */
const logo = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="900"><rect width="3000" height="900" fill="#0e7490"/></svg>',
);
const words = Buffer.from('Ingen bild.');
