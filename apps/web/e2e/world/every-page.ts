import { describe, it } from '@jest/globals';
import { expectAccessible } from './accessibility';
import { aCustomer } from './customers';
import { world } from './journey';
import type { Page } from 'playwright-core';
import type { SeatOptions } from './seat';

/** Walks every page of the product as it looks to somebody; a file of journeys for each screen, so that two may walk at a time. */
export function walkEveryPage(looks: readonly SeatOptions[]): void {
  const { sit, product } = world();
  describe.each(looks)('every page, on a $screen, $scheme, in $language', (look) => {
    it('has nothing that axe finds and does not scroll sideways', async () => {
      const id = await aCustomer(product(), {
        name: 'Tillgängliga Bygg AB',
        phone: '070-174 06 05',
        email: 'info@example.com',
        comments: 'Uppdiktad.',
        addresses: { invoice: { row1: 'Storgatan 1', postalCode: '903 26', city: 'Umeå' } },
        contactPersons: [{ name: 'Sara Prov', email: 'sara@example.com', sendWorkOrder: true, isMain: true }],
      });
      const visitor = await sit(null, look);
      await visitor.goTo('/login');
      await visitor.button('login.submit').waitFor();
      await expectAccessible(visitor.page, '/login');
      await visitor.signIn(product().user('administrator'));
      const me = await ownId(visitor.page);
      const pages = [
        '/overview',
        '/customers',
        '/customers?q=zzzzzz',
        '/customers?view=recent&f=status:inactive',
        '/customers/print?f=status:inactive',
        '/customers/new',
        '/customers/duplicates',
        `/customers/${id}`,
        `/customers/${id}/edit`,
        `/customers/${id}/history`,
        `/customers/${id}/merge`,
        '/import',
        '/import?register=articles',
        '/contacts',
        '/contacts?q=zzzzzz',
        '/articles',
        '/articles?q=zzzzzz',
        '/articles/groups',
        '/discount-letters',
        '/discount-letters/new',
        '/settings/cost-centres',
        '/settings/tags',
        '/settings/subgroups',
        '/settings/customers/general',
        '/settings/customers/number',
        '/settings/customers/orders',
        '/settings/customers/views',
        '/settings/customers/custom-fields',
        '/jobs',
        '/messages',
        '/settings/users',
        `/settings/seen?user=${me}&customer=${id}`,
        `/customers/${id}/seen-by/${me}`,
        '/settings/roles',
        '/settings/keys',
        '/settings/log',
        '/settings/branding',
        '/settings/retention',
        '/me',
        '/nowhere',
      ];
      for (const page of pages) {
        await visitor.goTo(page);
        await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
        await visitor.page.waitForLoadState('networkidle');
        await expectAccessible(visitor.page, page);
      }
    });
  });
}

/** Of whoever is signed in there. */
const ownId = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { user { id } } }' }),
    });
    const { data } = (await answer.json()) as { data: { viewer: { user: { id: string } } } };
    return data.viewer.user.id;
  });
