import { describe, expect, it } from '@jest/globals';
import { stat } from 'node:fs/promises';
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

  it('tells who gave everything out that is held on the customer, to whom and why', async () => {
    const id = await aCustomer(product(), { name: 'Utdragets Anna', type: 'PRIVATE', personalNumber: '19800101-9804' });
    const alva = await sit('administrator');
    await alva.goTo(`/customers/${id}`);
    await alva.heading('Utdragets Anna').waitFor();
    await alva.choose('card.extract.action');
    const dialog = alva.page.getByRole('dialog', { name: alva.text('card.extract.title') });
    await dialog.getByLabel(alva.text('card.extract.reason')).fill('Begärt per brev');
    await expectAccessible(alva.page, 'the dialog about an extract');
    const asked = alva.page.waitForRequest((request) => request.url().includes('/files/personal-data'));
    const download = alva.page.waitForEvent('download');
    await dialog.getByRole('button', { name: alva.text('card.extract.submit') }).click();
    // Why stands in no address, which histories and logs keep.
    expect(new URL((await asked).url()).search).toBe('');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/Utdragets Anna\.zip$/);
    expect((await stat(await file.path())).size).toBeGreaterThan(500);
    await alva.goTo(`/customers/${id}/history`);
    await alva.page.getByText(/lämnades ut \(Begärt per brev\)/).waitFor();

    // Nobody else is offered it.
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}`);
    await otto.heading('Utdragets Anna').waitFor();
    await otto.button('card.more').click();
    await otto.page.getByRole('menuitem', { name: otto.text('card.print') }).waitFor();
    expect(await otto.page.getByRole('menuitem', { name: otto.text('card.extract.action') }).count()).toBe(0);
  });
});
