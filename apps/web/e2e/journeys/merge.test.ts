import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { Seat, SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: SeatOptions[] = [
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'phone', scheme: 'dark', language: 'sv' },
];

describe.each(looks)('two customers that are one, on a $screen', (look) => {
  const word = `Tvilling${look.screen}`;

  it('are looked at side by side, made one, found by the old address, and made two again', async () => {
    const address = { row1: 'Storgatan 1', postalCode: '903 26', city: 'Umeå' };
    const kept = await aCustomer(product(), {
      name: `${word} Ett AB`,
      phone: '070-174 06 05',
      addresses: { invoice: address },
    });
    const alva = await sit('administrator', look);
    const { made } = await alva.ask<{ made: { tag: { id: string } } }>(
      'mutation ($name: String!) { made: tagCreate(input: { name: $name }) { tag { id } } }',
      { name: `Tillfällig ${look.screen}` },
    );
    const gone = await aCustomer(product(), {
      tags: [made.tag.id],
      name: `${word} Två AB`,
      phone: '070-174 06 06',
      email: 'tva@example.com',
      contactPersons: [{ name: 'Bo Påhittad' }],
      addresses: { invoice: { ...address, row1: 'Stora gatan 1' } },
    });
    const otto = await sit('office', look);
    await otto.goTo(`/customers/${kept}`);
    await otto.heading(`${word} Ett AB`).waitFor();
    await otto.choose('merge.action');
    await otto.heading(otto.text('merge.title')).waitFor();
    await otto.page.getByRole('textbox', { name: otto.text('merge.search') }).fill(`${word} Två`);
    const other = otto.page.getByRole('link', { name: new RegExp(`${word} Två`) });
    await other.waitFor();
    await expectAccessible(otto.page, 'the choice of the other customer');
    await other.click();
    await otto.page.getByText(/Bo Påhittad|1 kontaktperson/).waitFor();
    await expectAccessible(otto.page, 'the merge');
    const phone = otto.page.getByRole('group', { name: otto.text('card.field.phone'), exact: true });
    await phone.getByRole('radio').nth(1).check();
    await otto.button('merge.submit').click();

    await otto.heading(`${word} Ett AB`).waitFor();
    const undo = otto.button('merge.undo');
    await undo.waitFor();
    await expectAccessible(otto.page, 'the card of what has been merged');
    const { customer } = await product().ask<{ customer: object }>(
      'query ($id: ID!) { customer(by: { id: $id }) { id phone email contactPersons { name } addresses { invoice { row1 } } } }',
      { id: gone },
    );
    expect(customer).toEqual({
      id: kept,
      phone: '+46701740606',
      email: 'tva@example.com',
      contactPersons: [{ name: 'Bo Påhittad' }],
      addresses: { invoice: { row1: 'Storgatan 1' } },
    });

    // Whoever has kept the old address comes here, and is told why.
    await otto.goTo(`/customers/${gone}`);
    await otto.page.waitForURL(new RegExp(`/customers/${kept}`));
    await otto.page.getByText(/Länken ledde till kund/).waitFor();
    await otto.goTo(`/customers/${kept}/history`);
    await otto.page.getByText(/slogs ihop med den här/).waitFor();

    // A tag that is there no more cannot come back, and that is told.
    await alva.ask(
      'mutation ($id: ID!, $tag: ID!) { customerUpdate(id: $id, input: { tags: { remove: [$tag] } }) { userErrors { code } } tagDelete(id: $tag) { userErrors { code } } }',
      { id: kept, tag: made.tag.id },
    );
    await otto.goTo(`/customers/${kept}`);
    await undo.click();
    await otto.page.getByText(new RegExp(`^.+: Tillfällig ${look.screen}$`)).waitFor();
    await otto.page.getByText(otto.text('merge.lost')).waitFor();
    await expectAccessible(otto.page, 'the card of what is two again');
    const back = otto.page.getByRole('link', { name: /Till kund/ });
    await back.waitFor();
    await back.click();
    await otto.heading(`${word} Två AB`).waitFor();
    expect(otto.page.url()).toContain(gone);
  });

  it('are found as alike over the whole register, from what the overview says there is to do, and are told apart or merged from there', async () => {
    const email = `${word.toLowerCase()}@example.com`;
    const names = [`${word} Norr AB`, `${word} Norr`];
    for (const name of names) await aCustomer(product(), { name, email });
    const otto = await sit('office', look);
    // The overview says that there is something to look at, and leads to it.
    await otto.goTo('/overview');
    await otto.page.getByRole('link', { name: 'Kunder med samma e-post' }).click();
    await otto.page.getByRole('radio', { name: otto.text('duplicates.by.EMAIL'), checked: true }).waitFor();
    const group = otto.page.getByRole('region', { name: email });
    await found(otto, group);
    await expectAccessible(otto.page, 'the possible duplicates');
    const apart = group.getByRole('button', { name: otto.text('duplicates.apart') });
    await apart.click();
    await group.waitFor({ state: 'detached' });
    await otto.button('duplicates.undo').click();
    await group.getByRole('link', { name: /^Slå ihop med/ }).click();
    await otto.heading(otto.text('merge.title')).waitFor();
    await otto.page
      .getByText(names[1] ?? '', { exact: true })
      .first()
      .waitFor();
  });
});

/** A register that has grown has more of them than one page holds. */
async function found(seat: Seat, group: Locator): Promise<void> {
  const more = seat.button('duplicates.more');
  await group.or(more).first().waitFor();
  while (!(await group.isVisible())) {
    const before = await seat.page.getByRole('region').count();
    await more.click();
    await seat.page.getByRole('region').nth(before).waitFor();
  }
}
