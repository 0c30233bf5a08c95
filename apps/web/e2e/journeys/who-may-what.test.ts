import { describe, expect, it } from '@jest/globals';
import { aCustomer } from '../world/customers';
import { world } from '../world/journey';

const { sit, product } = world();

describe('a technician', () => {
  it('finds the customers that are theirs and no other', async () => {
    const id = await aCustomer(product(), { name: 'Någon Annans AB' });
    const tyra = await sit('technician');
    await tyra.customers().first().waitFor();
    await tyra.search('någon annans');
    await tyra.page.getByText(tyra.text('register.empty.filtered.title')).waitFor();
    await tyra.goTo(`/customers/${id}`);
    await tyra.page.getByText(tyra.text('card.missing.title')).first().waitFor();
  });
});

describe('somebody who may only read', () => {
  it('sees the card without a way to change it', async () => {
    const id = await aCustomer(product(), { name: 'Bara Titta AB' });
    const reko = await sit('readOnly');
    await reko.goTo(`/customers/${id}`);
    await reko.heading('Bara Titta AB').waitFor();
    expect(await reko.button('card.edit').count()).toBe(0);
    expect(await reko.link('register.add').count()).toBe(0);
    await reko.goTo('/settings/customers/general');
    await reko.page.getByText(reko.text('session.needs.title')).waitFor();
    await reko.page.getByText(/Alva Demo/).waitFor();
  });
});

describe('somebody at the office', () => {
  it('learns why the number is locked and who can help', async () => {
    const id = await aCustomer(product(), { name: 'Låsta Numret AB' });
    const otto = await sit('office');
    await otto.goTo(`/customers/${id}/edit`);
    await otto.page
      .getByRole('button', { name: otto.text('ui.locked.why', { field: otto.text('card.field.number') }) })
      .click();
    await otto.page.getByText(otto.text('card.lock.CUSTOMER_NUMBER_ADMIN_ONLY')).waitFor();
    await otto.page.getByText(/Alva Demo/).waitFor();
  });
});

describe("a customer's own login", () => {
  it('sees its own customer, and nothing internal anywhere in what the server sends', async () => {
    const { customers } = await product().ask<{ customers: { nodes: { id: string; comments: string | null }[] } }>(
      '{ customers(first: 100, filter: { comments: { isNull: false } }) { nodes { id comments } } }',
    );
    expect(customers.nodes.length).toBeGreaterThan(0);
    const kim = await sit(null);
    const sent: Promise<string>[] = [];
    kim.page.on('response', (response) => {
      if (response.url().endsWith('/graphql')) sent.push(response.text().catch(() => ''));
    });
    await kim.signIn(product().user('customer'));
    await kim.page.waitForURL(/\/portal$/);
    for (const page of ['portal.documents', 'portal.details', 'portal.account'] as const) {
      await kim.page
        .getByRole('navigation')
        .getByRole('link', { name: kim.text(page) })
        .click();
      await kim.page.getByRole('heading', { level: 1 }).first().waitFor();
      await kim.page.waitForLoadState('networkidle');
    }
    const all = (await Promise.all(sent)).join('\n');
    expect(all).toMatch(/cus_/);
    for (const { comments } of customers.nodes) expect(all).not.toContain(comments);
    await kim.goTo(`/customers/${customers.nodes[0]?.id ?? ''}`);
    await kim.page.waitForURL(/\/portal$/);
  });
});
