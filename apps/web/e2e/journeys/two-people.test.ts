import { describe, expect, it } from '@jest/globals';
import { aCustomer, stored } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('two people who edit the same card', () => {
  it('both get what they typed when they changed different fields', async () => {
    const id = await aCustomer(product(), { name: 'Sams Bygg AB', email: 'info@example.com' });
    const [otto, alva] = await Promise.all([sit('office'), sit('administrator')]);
    await Promise.all([otto.goTo(`/customers/${id}/edit`), alva.goTo(`/customers/${id}/edit`)]);
    await otto.field('card.field.email').first().fill('otto@example.com');
    await alva.field('card.field.comments').fill('Ring innan besök.');
    await otto.save();
    await alva.save();
    expect(await stored(product(), id)).toMatchObject({ email: 'otto@example.com', comments: 'Ring innan besök.' });
  });

  it('are asked when it was the same field, and lose nothing they typed', async () => {
    const id = await aCustomer(product(), { name: 'Krock & Co AB', comments: 'Före' });
    const [otto, alva] = await Promise.all([sit('office'), sit('administrator')]);
    await Promise.all([otto.goTo(`/customers/${id}/edit`), alva.goTo(`/customers/${id}/edit`)]);
    await otto.field('card.field.comments').fill('Ottos text');
    await alva.field('card.field.comments').fill('Alvas text');
    await alva.field('card.field.email').first().fill('alva@example.com');
    await otto.save();

    await alva.button('ui.saveBar.save').click();
    const dialog = alva.page.getByRole('dialog', { name: alva.text('card.conflict.title') });
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Alvas text[\s\S]*Ottos text[\s\S]*Före/);
    await dialog.getByRole('button', { name: alva.text('card.conflict.back') }).click();
    expect(await alva.field('card.field.comments').inputValue()).toBe('Alvas text');

    await alva.button('ui.saveBar.save').click();
    await dialog.getByRole('radio', { name: /Otto Demo/ }).check();
    await dialog.getByRole('button', { name: alva.text('card.conflict.save') }).click();
    await alva.expectSaved();
    expect(await stored(product(), id)).toMatchObject({ comments: 'Ottos text', email: 'alva@example.com' });
  });
});
