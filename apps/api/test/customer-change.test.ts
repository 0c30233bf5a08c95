import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup } from './register.js';
import { statementsOf } from './statements.js';

interface Changed {
  readonly customer: ({ readonly version: number } & Readonly<Record<string, unknown>>) | null;
  readonly userErrors: readonly { readonly code: string; readonly conflicts?: readonly object[] }[];
}

/** Every field of the card that is one value, and what depends on others besides. */
const card = `id version type number name organisationNumber personalNumber phone email language orderNumber costCentre comments
  vatType vatPercent propertyDesignation apartmentNumber associationNumber facilitiesDisabled facilityRequired costCentreRequired
  alwaysInvoice status createdAt`;
const more = `${card} updatedAt city displayName vatDisplay { rate } mainContact { name } contactPersons { name } tags { name }
  addresses { visiting { city } } viewerPermissions { field canEdit reason } protectedIdentity`;

describe('One change of a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api, {
      showVatType: true,
      showLanguage: true,
      showCostCentre: true,
      showOrderNumber: true,
      useTaxReductions: true,
    });
  });
  afterAll(() => api.close());

  const change = async (who: TestViewer, id: string, input: object, asked = card, expectedVersion?: number) =>
    dataOf(
      await api.run<{ customerUpdate: Changed }>(
        who,
        `mutation ($id: ID!, $input: CustomerUpdateInput!, $expectedVersion: Int) {
          customerUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { customer { ${asked} }
            userErrors { code ... on VersionConflictError { conflicts { field mine theirs } } } } }`,
        { id, input, expectedVersion },
      ),
    ).customerUpdate;
  const read = async (who: TestViewer, id: string, asked = card) =>
    dataOf(
      await api.run<{ customer: Readonly<Record<string, unknown>> | null }>(
        who,
        `{ customer(by: { id: "${id}" }) { ${asked} } }`,
      ),
    ).customer;

  /** The statements that the change costs. */
  async function costOf(who: TestViewer, id: string, input: object, asked: string): Promise<string[]> {
    const { statements, result } = await statementsOf(api.database, () => change(who, id, input, asked));
    expect(result.userErrors).toEqual([]);
    return statements;
  }

  it('of one value reads who asks and the row, and writes row, history and message; nothing is read for the answer', async () => {
    const administrator = await group.anAdministrator();
    const { id } = await group.customer({ contactPersons: [{ name: 'Eva' }], tags: [] });
    expect(await costOf(administrator, id, { alwaysInvoice: true }, 'id version alwaysInvoice name')).toEqual([
      expect.stringContaining('FROM session'),
      expect.stringMatching(/^SELECT .* FROM customer c WHERE/s),
      expect.stringMatching(/^UPDATE customer SET version = \?, updatedAt = \?, alwaysInvoice = \? WHERE/),
      expect.stringMatching(/^INSERT INTO customer_history /),
      expect.stringMatching(/^INSERT INTO outbox /),
    ]);
    const parts = await costOf(administrator, id, { alwaysInvoice: false }, 'version contactPersons { name }');
    expect(parts).toHaveLength(6);
    expect(parts.at(-1)).toMatch(/^SELECT .* FROM contact_person WHERE/s);
  });

  it('is answered as it stands in the register, whatever was changed', async () => {
    const administrator = await group.anAdministrator();
    const { id } = await group.customer({
      type: 'PRIVATE',
      personalNumber: '198112189876',
      phone: '0701740605',
      addresses: { visiting: { city: 'Umeå' } },
      contactPersons: [{ name: 'Eva', isMain: true }],
      comments: 'Ring först',
      apartmentNumber: '1201',
      associationNumber: '5560360793',
    });
    for (const input of [
      { name: ' Påhittad  Ögren ' },
      { phone: '070-174 06 07', email: 'eva@example.com' },
      { language: 'fi', orderNumber: 'Märk 7', costCentre: 'KS 9', comments: 'Två\nrader' },
      { vatType: 'CUSTOM_VAT', vatPercent: 12.5 },
      { vatType: 'NO_VAT' },
      { personalNumber: null },
      { personalNumber: '19811218-9876' },
      { apartmentNumber: null, associationNumber: null, propertyDesignation: 'Granen 1:2' },
      { facilitiesDisabled: true, costCentreRequired: true, alwaysInvoice: true },
      { facilitiesDisabled: false, alwaysInvoice: false, phone: null, email: null, comments: null },
      { addresses: { visiting: { city: 'Luleå' } } },
      { contactPersons: { create: [{ name: 'Bo', isMain: true }] } },
      { type: 'COMPANY' },
      { alwaysInvoice: false },
    ])
      for (const asked of [card, more]) {
        const { customer, userErrors } = await change(administrator, id, input, asked);
        expect({ input, userErrors }).toEqual({ input, userErrors: [] });
        expect(customer).toEqual(await read(administrator, id, asked));
      }
  });

  it('answers no field that is closed to whoever made it', async () => {
    const reader = await group.user('office', { closedFields: ['comments', 'phone'] });
    const { id } = await group.customer({ comments: 'Betalar sent', phone: '0701740605', email: 'eva@example.com' });
    const { customer } = await change(reader, id, { alwaysInvoice: true }, 'alwaysInvoice comments phone email');
    expect(customer).toEqual({ alwaysInvoice: true, comments: null, phone: null, email: 'eva@example.com' });
    const login = await group.customerLogin({ id }, ['EDIT_ADDRESSES']);
    const own = await change(login, id, { email: 'bo@example.com' }, 'email comments alwaysInvoice');
    expect(own.customer).toEqual({ email: 'bo@example.com', comments: null, alwaysInvoice: null });
  });

  it('of a value that is searched leaves the customer to be found by everything else', async () => {
    const administrator = await group.anAdministrator();
    const { id } = await group.customer({
      addresses: { visiting: { city: 'Arjeplog' } },
      contactPersons: [{ name: 'Zebulon Påhittad' }],
    });
    await change(administrator, id, { email: 'qvintus@example.com' });
    for (const search of ['arjeplog', 'zebulon', 'qvintus']) {
      const found = await api.run<{ customers: { nodes: { id: string }[] } }>(
        administrator,
        `{ customers(first: 5, search: "${search}") { nodes { id } } }`,
      );
      expect(dataOf(found).customers.nodes).toEqual([{ id }]);
    }
  });

  it('keeps the parts that others have changed since, and tells of what both have', async () => {
    const administrator = await group.anAdministrator();
    const { id, version } = await group.customer({ contactPersons: [{ name: 'Eva' }] });
    await change(administrator, id, { contactPersons: { create: [{ name: 'Bo' }] }, language: 'fi' });
    const mine = await change(
      administrator,
      id,
      { alwaysInvoice: true },
      `alwaysInvoice contactPersons { name }`,
      version,
    );
    expect(mine).toEqual({
      customer: { alwaysInvoice: true, contactPersons: [{ name: 'Eva' }, { name: 'Bo' }] },
      userErrors: [],
    });
    const both = await change(administrator, id, { language: 'de' }, card, version);
    expect(both.userErrors).toEqual([
      { code: 'VERSION_CONFLICT', conflicts: [{ field: 'language', mine: 'de', theirs: 'fi' }] },
    ]);
  });
});
