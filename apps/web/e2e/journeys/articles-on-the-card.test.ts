import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();
const looks: readonly SeatOptions[] = [
  { screen: 'desktop', scheme: 'light' },
  { screen: 'phone', scheme: 'dark' },
];

describe.each(looks)('articles on the card, on a $screen', (look) => {
  const list = (seat: Seat) =>
    seat.page.getByRole('region', { name: seat.text('card.field.serviceArticles'), exact: true });
  const rowOf = (seat: Seat, article: string) => list(seat).getByRole('group', { name: article });
  const labelOf = (seat: Seat, name: 'quantity' | 'price' | 'note') => new RegExp(`^${seat.text(`card.part.${name}`)}`);
  const part = (seat: Seat, article: string, name: 'quantity' | 'price' | 'note') =>
    rowOf(seat, article).getByLabel(labelOf(seat, name));
  const pick = async (seat: Seat, words: string, option: RegExp) => {
    await list(seat).getByLabel(seat.text('card.articles.add.serviceArticles')).fill(words);
    await seat.page.getByRole('option', { name: option }).waitFor();
    await seat.page.keyboard.press('ArrowDown');
    await seat.page.keyboard.press('Enter');
    // The focus is where the next thing is to be said.
    const quantity = list(seat).getByRole('group', { name: option }).getByLabel(labelOf(seat, 'quantity'));
    await quantity.and(seat.page.locator(':focus')).waitFor();
  };

  it('are found while typing, filled in by keyboard, moved, taken away and put back, and saved', async () => {
    const id = await aCustomer(product(), { name: `Brf Filtret ${look.screen}` });
    const otto = await sit('office', look);
    await otto.goTo(`/customers/${id}/edit`);

    await pick(otto, 'f-1010', /F-1010/);
    await otto.page.keyboard.press('ControlOrMeta+a');
    await otto.page.keyboard.type('2,5');
    expect(await part(otto, 'F-1010', 'price').getAttribute('placeholder')).toBe('249');
    await part(otto, 'F-1010', 'price').fill('199,50');
    await part(otto, 'F-1010', 'note').fill('På vinden');
    await pick(otto, 'servicetekniker', /T-100/);
    await rowOf(otto, 'T-100').getByText(otto.text('card.articles.zeroHours')).waitFor();
    await expectAccessible(otto.page, 'the form');

    await otto.page.keyboard.press('Alt+ArrowUp');
    expect(await list(otto).getByRole('group').first().getAttribute('aria-label')).toContain('T-100');
    await rowOf(otto, 'F-1010')
      .getByRole('button', { name: otto.text('card.contacts.remove', { name: 'F-1010' }).replace(/F-1010$/, '') })
      .click();
    await rowOf(otto, 'F-1010').waitFor({ state: 'detached' });
    await otto.button('card.undo').click();
    expect(await part(otto, 'F-1010', 'note').inputValue()).toBe('På vinden');
    await otto.save();
    // On the card it is text, in the form it was typed.
    await list(otto).getByText('På vinden').waitFor();

    const saved = await list(otto).innerText();
    expect(saved.indexOf('T-100')).toBeLessThan(saved.indexOf('F-1010'));
    expect(saved.replace(/\s/g, ' ')).toMatch(/(?<![\d,])2,5 st.*199,50 kr.*På vinden/);
    await expectAccessible(otto.page, 'the card');

    const reader = await sit('readOnly', look);
    await reader.goTo(`/customers/${id}`);
    await list(reader).getByText('På vinden').waitFor();
    expect(await list(reader).innerText()).not.toMatch(/199|249|895|kr|SEK/);
  });

  it('are refused with a word at the row when they make no sense', async () => {
    const id = await aCustomer(product(), { name: `Brf Felet ${look.screen}` });
    const otto = await sit('office', look);
    await otto.goTo(`/customers/${id}/edit`);
    await list(otto).getByLabel(otto.text('card.articles.add.serviceArticles')).fill('finns inte alls');
    await otto.page.getByText(otto.text('card.articles.notFound')).waitFor();
    await pick(otto, 'takfläkt', /M-2020/);
    await part(otto, 'M-2020', 'quantity').fill('-1');
    await otto.button('ui.saveBar.save').click();
    await rowOf(otto, 'M-2020').getByText(/0/).first().waitFor();
    expect(await part(otto, 'M-2020', 'quantity').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(otto.page, 'the form with a fault');
    await part(otto, 'M-2020', 'quantity').fill('1');
    await otto.save();
  });
});
