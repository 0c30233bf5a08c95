import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer, stored } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('the history of a card', () => {
  it('is looked through by person, and gives a value back', async () => {
    const id = await aCustomer(product(), { name: 'Ångerköpings Bygg AB', comments: 'Före' });
    const otto = await sit('office', { screen: 'phone', scheme: 'dark' });
    await otto.goTo(`/customers/${id}/edit`);
    await otto.field('card.field.comments').fill('Efter');
    await otto.save();
    await otto.goTo(`/customers/${id}/history`);
    await otto.field('card.history.actor').click();
    await otto.page.getByRole('option', { name: product().user('office').name }).click();
    await otto.page.waitForURL((address) => address.searchParams.has('actor'));
    await otto.page.getByText(otto.text('card.history.action.CREATED')).waitFor({ state: 'detached' });
    await expectAccessible(otto.page, 'the history');
    await otto
      .button('card.history.restore', { field: otto.text('card.field.comments') })
      .first()
      .click();
    await otto.page.getByText(otto.text('card.history.reverted')).waitFor();
    expect(await stored(product(), id)).toMatchObject({ comments: 'Före' });
  });
});
