import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { expectAccessible } from '../world/accessibility';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';
import type { SeatOptions } from '../world/seat';

const { sit, product } = world();

const looks: SeatOptions[] = [
  { screen: 'desktop', scheme: 'light', language: 'sv' },
  { screen: 'phone', scheme: 'dark', language: 'en' },
];

describe.each(looks)('what a program has changed of many, on a $screen', (look) => {
  it('is found in the log and taken back by an administrator: what can go back at once, and the rest when it can', async () => {
    const alva = await sit('administrator', look);
    await alva.goTo('/customers');
    const { made } = await alva.ask<{ made: { tag: { id: string } } }>(
      `mutation { made: tagCreate(input: { name: "Avtal ${look.screen}" }) { tag { id } } }`,
    );
    const tag = made.tag.id;
    const ids = [
      await aCustomer(product(), { name: `Avtalskund Ett ${look.screen}`, language: 'sv', tags: [tag] }),
      await aCustomer(product(), { name: `Avtalskund Två ${look.screen}`, language: 'sv', tags: [tag] }),
    ];
    await aChange(ids, tag);
    await alva.ask(`mutation { tagInactivate(id: "${tag}") { userErrors { code } } }`);

    await alva.goTo('/settings/log?kind=MANY');
    await alva.page
      .getByRole('link', { name: alva.text('log.showOf', { what: alva.text('log.subject.BULK') }), exact: true })
      .first()
      .click();
    const main = alva.page.locator('main');
    await main.getByText(alva.text('bulk.status.DONE')).waitFor();
    await alva.button('bulk.undo').click();
    await main.getByText(alva.text('bulk.status.UNDONE')).waitFor();
    const partly = main.getByRole('region', { name: alva.text('bulk.rows.partly') });
    await partly
      .getByText(new RegExp(`^${alva.text('card.field.tags')}: `))
      .first()
      .waitFor();
    expect(await partly.getByRole('listitem').count()).toBe(2);
    await expectAccessible(alva.page, 'a change of many that was taken back in part');
    expect(await cards(ids)).toEqual([
      { language: 'sv', tags: [] },
      { language: 'sv', tags: [] },
    ]);

    await alva.ask(`mutation { tagActivate(id: "${tag}") { userErrors { code } } }`);
    await alva.button('bulk.undo.again').click();
    await partly.waitFor({ state: 'detached' });
    await main.getByText(alva.text('bulk.count.undone')).waitFor();
    expect(await alva.button('bulk.undo.again').count()).toBe(0);
    const back = { language: 'sv', tags: [{ name: `Avtal ${look.screen}` }] };
    expect(await cards(ids)).toEqual([back, back]);
  });

  async function cards(ids: readonly string[]): Promise<object[]> {
    const found: object[] = [];
    for (const id of ids) {
      const document = 'query ($id: ID!) { customer(by: { id: $id }) { language tags { name } } }';
      found.push((await product().ask<{ customer: object }>(document, { id })).customer);
    }
    return found;
  }

  /** By a partner's program: takes the tag off the customers, and gives them another language. */
  async function aChange(ids: readonly string[], tag: string): Promise<void> {
    const { chosen } = await product().ask<{ chosen: { selection: { id: string } } }>(
      'mutation ($ids: [ID!]) { chosen: customerSelectionCreate(ids: $ids) { selection { id } } }',
      { ids },
    );
    const changes = [
      { field: 'tags', operation: 'REMOVE', values: [tag] },
      { field: 'language', operation: 'SET', values: ['en'] },
    ];
    const { tried } = await product().ask<{ tried: { customerBulk: { id: string } } }>(
      'mutation ($id: ID!, $changes: [CustomerBulkChangeInput!]!) { tried: customerBulkPrepare(selectionId: $id, changes: $changes) { customerBulk { id } } }',
      { id: chosen.selection.id, changes },
    );
    const { id } = tried.customerBulk;
    const until = async (status: string): Promise<void> => {
      const document = 'query ($id: ID!) { customerBulk(id: $id) { status } }';
      for (const deadline = Date.now() + 30_000; ; await pause(50)) {
        const { customerBulk } = await product().ask<{ customerBulk: { status: string } }>(document, { id });
        if (customerBulk.status === status) return;
        if (Date.now() > deadline) throw new Error(`The change is still ${customerBulk.status}`);
      }
    };
    await until('CHECKED');
    await product().ask(`mutation { customerBulkStart(id: "${id}") { userErrors { code } } }`);
    await until('DONE');
  }
});
