import { describe, expect, it } from '@jest/globals';
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
    const elsewhere = await sit('administrator');
    await elsewhere.heading('Customers').waitFor();
    await alva.page.getByRole('radio', { name: 'Svenska' }).click();
    await alva.heading(alva.text('account.title')).waitFor();
  });
});
