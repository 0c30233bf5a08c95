import { describe, expect, it } from '@jest/globals';
import { aCustomer, stored } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('a customer', () => {
  it('is created, with a number given by itself and its faults told while one types', async () => {
    const otto = await sit('office');
    await otto.goTo('/customers/new');
    await otto.field('card.field.organisationNumber').fill('212000-0143');
    await otto.field('card.field.name').fill('Nyskapad Hiss AB');
    await otto.page.getByText(otto.text('card.violation.IDENTITY_CHECK_DIGIT')).first().waitFor();
    await otto.field('card.field.organisationNumber').fill('');
    await otto.button('create.saveAndOpen').click();
    await otto.heading('Nyskapad Hiss AB').waitFor();
    await otto.page
      .getByText(/^Kund \S+$/)
      .first()
      .waitFor();
  });

  it('is shown before it is made twice: the same name in the same place first, the same organisation number only by choice', async () => {
    const address = { invoice: { row1: 'Påhittade gatan 1', postalCode: '903 26', city: 'Holmsund' } };
    const id = await aCustomer(product(), {
      name: 'Tvilling Hiss AB',
      organisationNumber: '212000-0142',
      addresses: address,
    });
    for (const city of ['Norrfors', 'Bygdeå'])
      await aCustomer(product(), { name: 'Tvilling Hiss AB', addresses: { invoice: { ...address.invoice, city } } });
    const otto = await sit('office');
    await otto.goTo('/customers/new');
    await otto.field('card.field.name').fill('tvilling hiss ab');
    await otto.field('card.part.city').first().fill('holmsund');
    const first = otto.page.getByRole('listitem').filter({ has: otto.page.locator(`a[href$="${id}"]`) });
    await first.getByText('Samma namn och ort').waitFor();
    await otto.field('card.field.organisationNumber').fill('212000-0142');
    await first.getByText('Samma org.nr').waitFor();
    await otto.button('create.saveAndOpen').click();
    await otto.page.getByText(otto.text('create.twins.exact')).waitFor();
    await otto.field('create.twins.accept').check();
    await otto.button('create.saveAndOpen').click();
    await otto.heading('tvilling hiss ab').waitFor();
  });

  it('is inactivated and taken back by the undo that is offered', async () => {
    const id = await aCustomer(product(), { name: 'Fram Och Åter AB' });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}`);
    await otto.choose('card.inactivate');
    await otto.page.getByText(otto.text('card.inactivated', { name: 'Fram Och Åter AB' })).waitFor();
    expect(await stored(product(), id)).toMatchObject({ status: 'INACTIVE' });
    await otto.button('card.undo').click();
    await otto.page.getByText(otto.text('card.choice.ACTIVE'), { exact: true }).waitFor();
    expect(await stored(product(), id)).toMatchObject({ status: 'ACTIVE' });
  });

  it('is put in the bin only when its number was typed, and comes back from it', async () => {
    const id = await aCustomer(product(), { name: 'Papperskorgens AB' });
    const number = String((await stored(product(), id))['number']);
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}`);
    await otto.choose('card.delete');
    await otto.page.getByLabel(otto.text('card.delete.type', { number })).fill('fel');
    await otto.button('card.delete.submit').click();
    await otto.page.getByText(otto.text('card.delete.wrong', { number })).waitFor();
    await otto.page.getByLabel(otto.text('card.delete.type', { number })).fill(number);
    await otto.button('card.delete.submit').click();
    await otto.goTo(`/customers/${id}`);
    await otto.page.getByText(otto.text('card.deleted.title'), { exact: true }).waitFor();
    await otto.button('card.restore').first().click();
    await otto.page.getByText(otto.text('card.restored', { name: 'Papperskorgens AB' })).waitFor();
    expect(await stored(product(), id)).toMatchObject({ status: 'ACTIVE' });
  });

  it('gets another number from an administrator', async () => {
    const id = await aCustomer(product(), { name: 'Nya Numret AB' });
    const alva = await sit('administrator');
    await alva.goTo(`/customers/${id}`);
    await alva.choose('card.number.change');
    const dialog = alva.page.getByRole('dialog', { name: alva.text('card.number.title') });
    await dialog.getByLabel(alva.text('card.field.number')).fill('X-4711');
    await dialog.getByRole('button', { name: alva.text('card.number.submit') }).click();
    await alva.page.getByText(alva.text('card.number.done', { number: 'X-4711' })).waitFor();
    await alva.goTo('/customers/by-number/X-4711');
    await alva.heading('Nya Numret AB').waitFor();
  });
});
