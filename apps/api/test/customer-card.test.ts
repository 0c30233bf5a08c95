import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

const anna = '19800101-9804'; // invented, from the series that is never handed out
const wholeCard = `query ($by: CustomerLookupInput!) { customer(by: $by) {
  id version type number name displayName organisationNumber personalNumber phone email language orderNumber costCentre comments city
  addresses { invoice { row1 postalCode city country } visiting { city } mail { city } }
  contactPersons { id name role phone email sendServiceProtocol sendWorkOrder isMain } mainContact { id name email }
  facilitiesDisabled facilityRequired costCentreRequired alwaysInvoice vatType vatPercent vatDisplay { shown rate source }
  status inactivatedAt deletedAt assignees { user { id name } assignedAt } createdAt updatedAt
  viewerPermissions { field canRead canEdit shown reason } viewerCan { update { allowed reason } delete { allowed reason } revealPersonalNumber { allowed reason } }
} }`;

interface Card {
  readonly customer: Record<string, unknown> & {
    viewerPermissions: { field: string; canRead: boolean; canEdit: boolean; reason: string | null }[];
  };
}

describe('the card of a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api, {
      showLanguage: true,
      showOrderNumber: true,
      showCostCentre: true,
      showVatType: true,
      includeNumberInDisplayName: true,
    });
  });
  afterAll(() => api.close());

  const card = (viewer: TestViewer, by: object) => api.run<Card>(viewer, wholeCard, { by });
  const nothing = { customer: null };

  it('shows everything that was given when it was made, to whoever may see it', async () => {
    const office = await group.user('office');
    const made = await group.customer({
      type: 'COMPANY',
      number: 'K-17',
      name: 'Påhittade Rör AB',
      organisationNumber: '5560160680',
      phone: '070-174 06 05',
      email: 'info@example.com',
      language: 'sv',
      orderNumber: 'Märk 5',
      costCentre: 'KS1',
      comments: 'Ring först.\nHund på gården.',
      addresses: {
        invoice: { row1: 'Box 1', postalCode: '123 45', city: 'Borås', country: 'se' },
        visiting: { city: 'Växjö' },
      },
      contactPersons: [
        { name: 'Berit Påhittad' },
        { name: 'Åke Påhittad', email: 'ake@example.com', sendWorkOrder: true, isMain: true },
      ],
      facilityRequired: true,
      alwaysInvoice: true,
      vatType: 'CUSTOM_VAT',
      vatPercent: 12.5,
    });
    await group.assign(made, office);
    const { customer } = dataOf(await card(office, { id: made.id }));
    expect(customer).toMatchObject({
      type: 'COMPANY',
      number: 'K-17',
      name: 'Påhittade Rör AB',
      displayName: 'K-17 Påhittade Rör AB',
      organisationNumber: '556016-0680',
      personalNumber: null,
      phone: '+46701740605',
      email: 'info@example.com',
      language: 'sv',
      orderNumber: 'Märk 5',
      costCentre: 'KS1',
      comments: 'Ring först.\nHund på gården.',
      city: 'Växjö',
      addresses: {
        invoice: { row1: 'Box 1', postalCode: '123 45', city: 'Borås', country: 'SE' },
        visiting: { city: 'Växjö' },
        mail: null,
      },
      facilitiesDisabled: false,
      facilityRequired: true,
      alwaysInvoice: true,
      vatType: 'CUSTOM_VAT',
      vatPercent: 12.5,
      vatDisplay: { shown: true, rate: 12.5, source: 'CUSTOM_VAT' },
      status: 'ACTIVE',
      inactivatedAt: null,
      assignees: [{ user: { id: office.id, name: office.name }, assignedAt: new Date(api.clock.now).toISOString() }],
      version: 2,
      mainContact: { name: 'Åke Påhittad', email: 'ake@example.com' },
      viewerCan: {
        update: { allowed: true },
        delete: { allowed: true },
        revealPersonalNumber: { allowed: false, reason: 'NOTHING_TO_REVEAL' },
      },
    });
    expect(customer['contactPersons']).toEqual([
      expect.objectContaining({ name: 'Berit Påhittad', isMain: false }),
      expect.objectContaining({ name: 'Åke Påhittad', isMain: true, sendWorkOrder: true, sendServiceProtocol: false }),
    ]);
  });

  it('is found by its number as people write it', async () => {
    const reader = await group.user('readOnly');
    const made = await group.customer({ number: 'Ab-1' });
    expect(dataOf(await card(reader, { number: ' aB-1 ' })).customer).toMatchObject({ id: made.id });
  });

  it('takes either an id or a number, never both and never none', async () => {
    const reader = await group.user('readOnly');
    const made = await group.customer();
    for (const by of [{}, { id: made.id, number: made.number }]) {
      const answer = await card(reader, by);
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('of another group, unknown, not assigned or misspelt answers alike: there is none', async () => {
    const stranger = await (await aGroup(api)).user('administrator');
    const technician = await group.user('technician');
    const made = await group.customer();
    const unknown = `cus_${'0'.repeat(25)}1`;
    for (const [viewer, id] of [
      [stranger, made.id],
      [technician, made.id],
      [technician, unknown],
      [technician, 'cus_x'],
      [technician, technician.id],
    ] as const) {
      expect(dataOf(await card(viewer, { id }))).toEqual(nothing);
    }
    expect(dataOf(await card(stranger, { number: made.number }))).toEqual(nothing);
    expect(dataOf(await card(technician, { number: made.number }))).toEqual(nothing);
  });

  it('opens to a technician who is assigned, and says what they may edit', async () => {
    const technician = await group.user('technician');
    const made = await group.customer();
    await group.assign(made, technician);
    const { customer } = dataOf(await card(technician, { id: made.id }));
    const access = new Map(customer.viewerPermissions.map((row) => [row.field, row]));
    expect(access.get('name')).toMatchObject({ canEdit: true, reason: null });
    expect(access.get('number')).toMatchObject({ canEdit: false, reason: 'CUSTOMER_NUMBER_ADMIN_ONLY' });
    expect(access.get('assignees')).toMatchObject({ canEdit: false, reason: 'NEEDS_ASSIGN' });
  });

  it("keeps comments, VAT and personal numbers from a customer's own login, never selecting them", async () => {
    const made = await group.customer({
      type: 'PRIVATE',
      name: 'Anna Påhittad',
      personalNumber: anna,
      comments: 'Betalar sent',
    });
    const other = await group.customer();
    const login = await group.customerLogin(made);
    const { result, statements } = await statementsOf(api.database, () => card(login, { id: made.id }));
    const { customer } = dataOf(result);
    expect(customer).toMatchObject({
      name: 'Anna Påhittad',
      comments: null,
      personalNumber: null,
      vatType: null,
      assignees: null,
    });
    expect(result.extensions.access?.redacted).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: 'customer.comments' })]),
    );
    expect(statements.join('\n')).not.toMatch(/comments|personalMasked|c\.vatPercent/);
    expect(dataOf(await card(login, { id: other.id }))).toEqual(nothing);
  });

  it('masks a personal number for everybody, and hides it from who may only read', async () => {
    const made = await group.customer({ type: 'PRIVATE', personalNumber: anna });
    expect(dataOf(await card(await group.user('administrator'), { id: made.id })).customer).toMatchObject({
      personalNumber: '19800101-****',
    });
    expect(dataOf(await card(await group.user('readOnly'), { id: made.id })).customer).toMatchObject({
      personalNumber: null,
    });
  });

  it('costs three statements with everything on it: who asks, the row, its parts', async () => {
    const office = await group.user('office');
    const made = await group.customer({
      contactPersons: [{ name: 'Berit Påhittad' }],
      addresses: { invoice: { city: 'Borås' } },
    });
    await group.assign(made, office);
    const { result, statements } = await statementsOf(api.database, () => card(office, { id: made.id }));
    expect(dataOf(result).customer).toMatchObject({ number: made.number });
    expect(statements).toHaveLength(3);
    expect(outsideGroup(statements, api.database)).toEqual([]);
  });

  it('costs two when no list is asked for, and reads no column that is not', async () => {
    const office = await group.user('office');
    const made = await group.customer();
    const { statements } = await statementsOf(api.database, () =>
      api.run(office, 'query ($id: ID!) { customer(by: { id: $id }) { phone } }', { id: made.id }),
    );
    expect(statements).toHaveLength(2);
    expect(statements[1]).toMatch(/^SELECT c\.id AS customerKey, c\.phone FROM/);
  });

  it('is also a node, and so are its contact persons', async () => {
    const office = await group.user('office');
    const stranger = await (await aGroup(api)).user('administrator');
    const made = await group.customer({ contactPersons: [{ name: 'Berit Påhittad', isMain: true }] });
    const node =
      'query ($id: ID!) { node(id: $id) { id ... on Customer { name mainContact { id name } } ... on ContactPerson { called: name } } }';
    const { node: customer } = dataOf(
      await api.run<{ node: { mainContact: { id: string } } }>(office, node, { id: made.id }),
    );
    expect(customer).toMatchObject({ id: made.id, name: made.name, mainContact: { name: 'Berit Påhittad' } });
    const { id } = customer.mainContact;
    expect(dataOf(await api.run(office, node, { id }))).toEqual({ node: { id, called: 'Berit Påhittad' } });
    expect(dataOf(await api.run(stranger, node, { id }))).toEqual({ node: null });
    expect(dataOf(await api.run(stranger, node, { id: made.id }))).toEqual({ node: null });
  });
});
