import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestCustomer, type TestGroup } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

interface Payload {
  readonly customer: (TestCustomer & Record<string, unknown>) | null;
  readonly changeSetId: string | null;
  readonly userErrors: readonly {
    code: string;
    message: string;
    path: string[];
    conflicts?: Record<string, unknown>[];
    current?: Record<string, unknown>;
    candidates?: { id: string }[];
  }[];
}

const errors = `userErrors { code message path
  ... on VersionConflictError { conflicts { field part mine theirs original changedBy } current { version phone email contactPersons { id name role } } }
  ... on DuplicateCustomerError { candidates { id number name } } ... on FieldAccessDeniedError { field requiredScope } }`;
const fields = `id version number name type organisationNumber personalNumber phone email status comments orderNumber vatType vatPercent alwaysInvoice
  addresses { invoice { row1 city } visiting { city } } contactPersons { id name role isMain }`;

describe('writing a customer', () => {
  let api: TestApi;
  let group: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api, { showVatType: true, numberMinLength: 1 });
  });
  afterAll(() => api.close());

  const create = async (viewer: TestViewer, input: object): Promise<Payload> =>
    dataOf(
      await api.run<{ customerCreate: Payload }>(
        viewer,
        `mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { ${fields} } changeSetId ${errors} } }`,
        { input },
      ),
    ).customerCreate;
  const update = async (viewer: TestViewer, id: string, input: object, expectedVersion?: number): Promise<Payload> =>
    dataOf(
      await api.run<{ customerUpdate: Payload }>(
        viewer,
        `mutation ($id: ID!, $input: CustomerUpdateInput!, $expectedVersion: Int) {
          customerUpdate(id: $id, input: $input, expectedVersion: $expectedVersion) { customer { ${fields} } changeSetId ${errors} } }`,
        { id, input, expectedVersion },
      ),
    ).customerUpdate;
  const codes = (payload: Payload) => payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

  describe('a new one', () => {
    it('tells everything that is wrong at once, in the language of the reader, and saves nothing', async () => {
      const office = await group.user('office');
      const payload = await create(office, {
        name: ' ',
        number: 'ALLT-FEL',
        organisationNumber: '5560160681',
        email: 'nej',
        contactPersons: [{ name: 'Berit Påhittad', sendWorkOrder: true }],
        facilitiesDisabled: true,
        facilityRequired: true,
      });
      expect(payload.customer).toBeNull();
      expect(codes(payload).sort()).toEqual(
        expect.arrayContaining([
          'EMAIL_INVALID email',
          'IDENTITY_CHECK_DIGIT organisationNumber',
          'REQUIRED name',
          'CONTACT_EMAIL_MISSING contactPersons.create.0.email',
        ]),
      );
      expect(payload.userErrors.find(({ code }) => code === 'REQUIRED')?.message).toBe('Fältet måste fyllas i.');
      const found = await api.run(office, '{ customer(by: { number: "ALLT-FEL" }) { id } }');
      expect(dataOf(found)).toEqual({ customer: null });
    });

    it('cannot have a number that somebody has, however it is written; the one who has it is named', async () => {
      const office = await group.user('office');
      const first = await group.customer({ number: 'Dubblett-1' });
      const payload = await create(office, { name: 'Påhittad två', number: ' dubblett-1' });
      expect(codes(payload)).toEqual(['NUMBER_TAKEN number']);
      expect(payload.userErrors[0]?.candidates).toEqual([{ id: first.id, number: 'Dubblett-1', name: first.name }]);
    });

    it('may have the number of a customer in another group', async () => {
      const other = await aGroup(api);
      await other.customer({ number: 'Samma' });
      expect((await create(await group.user('office'), { name: 'Påhittad', number: 'Samma' })).userErrors).toEqual([]);
    });

    it('needs a number where none is given out, and gets the next free one where they are', async () => {
      const without = await create(await group.user('office'), { name: 'Påhittad' });
      expect(codes(without)).toEqual(['NUMBER_REQUIRED number']);
      const automatic = await aGroup(api, { autoGenerateNextNumber: true, numberMinLength: 4 });
      const office = await automatic.user('office');
      for (const number of ['0002', '0003']) await automatic.customer({ number });
      const numbers = [];
      for (let at = 0; at < 3; at++) numbers.push((await create(office, { name: 'Påhittad' })).customer?.number);
      expect(numbers).toEqual(['0001', '0004', '0005']);
    });

    it('steps over dozens of typed numbers in a row', async () => {
      const automatic = await aGroup(api, { autoGenerateNextNumber: true });
      for (let number = 1; number <= 40; number++) await automatic.customer({ number: String(number) });
      expect((await create(await automatic.user('office'), { name: 'Påhittad' })).customer?.number).toBe('41');
    });

    it('gets no automatic number that is longer than the settings allow', async () => {
      const automatic = await aGroup(api, { autoGenerateNextNumber: true, numberMaxLength: 1 });
      for (let number = 1; number <= 9; number++) await automatic.customer({ number: String(number) });
      expect(codes(await create(await automatic.user('office'), { name: 'Påhittad' }))).toEqual([
        'NUMBER_TOO_LONG number',
      ]);
    });

    it('is not made by a technician, a reader or a key without the right', async () => {
      for (const viewer of [
        await group.user('technician'),
        await group.user('readOnly'),
        await group.apiKey(['customer.view', 'customer.edit']),
      ]) {
        const answer = await api.run(
          viewer,
          'mutation { customerCreate(input: { name: "Påhittad", number: "NEJ" }) { customer { id } } }',
        );
        expect(answer.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requires: 'customer.create' });
      }
    });

    it('is made by a key that has the right, and the history says so', async () => {
      const key = await group.apiKey(['customer.view', 'customer.create']);
      const payload = await create(key, { name: 'Påhittad', number: 'VIA-NYCKEL' });
      const history = await api.run(
        key,
        '{ customer(by: { number: "VIA-NYCKEL" }) { history { nodes { action actor actorKind source version field new } } } }',
      );
      expect(payload.customer).toMatchObject({ version: 1, status: 'ACTIVE' });
      expect(dataOf(history)).toEqual({
        customer: {
          history: {
            nodes: [
              {
                action: 'CREATED',
                actor: key.name,
                actorKind: 'API_KEY',
                source: 'API_KEY',
                version: 1,
                field: 'number',
                new: 'VIA-NYCKEL',
              },
            ],
          },
        },
      });
    });
  });

  describe('a change', () => {
    it('leaves what is absent and clears what is null', async () => {
      const office = await group.user('office');
      const { id } = await group.customer({
        phone: '0701740605',
        email: 'info@example.com',
        addresses: { invoice: { row1: 'Box 1', city: 'Borås' }, visiting: { city: 'Växjö' } },
      });
      const { customer } = await update(office, id, {
        phone: null,
        addresses: { invoice: { row1: null }, visiting: null },
      });
      expect(customer).toMatchObject({
        phone: null,
        email: 'info@example.com',
        addresses: { invoice: { row1: null, city: 'Borås' }, visiting: null },
        version: 2,
      });
    });

    it('of nothing is none: no version, no history', async () => {
      const office = await group.user('office');
      const { id } = await group.customer({ phone: '0701740605' });
      const { customer, changeSetId } = await update(office, id, { phone: '070-174 06 05', comments: '  ' });
      expect({ customer, changeSetId }).toMatchObject({ customer: { version: 1 }, changeSetId: null });
    });

    it('adds, changes, orders and removes contact persons together', async () => {
      const office = await group.user('office');
      const made = await group.customer({
        contactPersons: [{ name: 'A' }, { name: 'B', isMain: true }, { name: 'C' }],
      });
      const people = (payload: Payload) =>
        (payload.customer?.['contactPersons'] ?? []) as {
          id: string;
          name: string;
          role: string | null;
          isMain: boolean;
        }[];
      const [a, b, c] = people(await update(office, made.id, {}));
      const after = await update(office, made.id, {
        contactPersons: {
          create: [{ name: 'D', isMain: true }],
          update: [{ id: c?.id, role: 'Chef' }],
          delete: [a?.id],
          order: [c?.id, b?.id],
        },
      });
      expect(people(after).map(({ name, role, isMain }) => ({ name, role, isMain }))).toEqual([
        { name: 'C', role: 'Chef', isMain: false },
        { name: 'B', role: null, isMain: false },
        { name: 'D', role: null, isMain: true },
      ]);
      expect(people(after)[0]?.id).toBe(c?.id);
      const { customer } = await update(office, made.id, { contactPersons: null });
      expect(customer?.['contactPersons']).toEqual([]);
    });

    it("of a sole trader's number is kept as a personal number, masked, and found nowhere in clear", async () => {
      const office = await group.user('office');
      const { id } = await group.customer({ organisationNumber: '5560160680' });
      const { customer } = await update(office, id, { organisationNumber: '800101-9804' });
      expect(customer).toMatchObject({ organisationNumber: null, personalNumber: '19800101-****' });
      for (const table of ['customer', 'customer_history', 'customer_search', 'outbox']) {
        const rows = await api.database.read.all<Record<string, unknown>>(`SELECT * FROM ${table}`);
        const stored = rows
          .flatMap((row) => Object.values(row))
          .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)));
        expect(stored.filter((text) => text.includes('0101-9804') || text.includes('01019804'))).toEqual([]);
      }
    });

    it("of the number is refused: that is an administrator's own step", async () => {
      const administrator = await group.user('administrator');
      const { id } = await group.customer({ number: 'GAMMALT' });
      const typo = await api.run(
        administrator,
        'mutation ($id: ID!) { customerUpdate(id: $id, input: { number: "NYTT" }) { customer { id } } }',
        { id },
      );
      expect(typo.errors[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
      const change =
        'mutation ($id: ID!, $number: String!) { customerNumberChange(id: $id, number: $number) { customer { number version } userErrors { code path message } } }';
      expect(dataOf(await api.run(administrator, change, { id, number: ' NYTT ' }))).toMatchObject({
        customerNumberChange: { customer: { number: 'NYTT', version: 2 } },
      });
      await group.customer({ number: 'UPPTAGET' });
      expect(dataOf(await api.run(administrator, change, { id, number: 'upptaget' }))).toMatchObject({
        customerNumberChange: { customer: null, userErrors: [{ code: 'NUMBER_TAKEN', path: ['number'] }] },
      });
      const office = await api.run(await group.user('office'), change, { id, number: 'X' });
      expect(office.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requires: 'admin' });
    });

    it('of a field that a setting has switched off is refused, and so is one of a contact person who is not there', async () => {
      const office = await group.user('office');
      const { id } = await group.customer();
      expect(codes(await update(office, id, { orderNumber: 'X' }))).toEqual(['FIELD_NOT_IN_USE orderNumber']);
      const stranger = `con_${'0'.repeat(25)}1`;
      expect(codes(await update(office, id, { contactPersons: { update: [{ id: stranger, name: 'X' }] } }))).toEqual([
        'CONTACT_NOT_FOUND contactPersons.update.0.id',
      ]);
    });

    it('is saved by a technician on the customers they are assigned to; others do not exist for them', async () => {
      const technician = await group.user('technician');
      const [mine, others] = [await group.customer(), await group.customer()];
      await group.assign(mine, technician);
      expect((await update(technician, mine.id, { phone: '0701740605' })).customer).toMatchObject({
        phone: '+46701740605',
      });
      expect(codes(await update(technician, others.id, { phone: '0701740605' }))).toEqual(['NOT_FOUND id']);
    });

    it('is refused where one sees all and edits only the assigned', async () => {
      const viewer = await group.user('technician', { permissions: ['customer.view', 'customer.editAssigned'] });
      const { id } = await group.customer();
      const payload = await update(viewer, id, { phone: '0701740605' });
      expect(payload.userErrors).toEqual([
        expect.objectContaining({ code: 'FIELD_NOT_WRITABLE', field: 'phone', requiredScope: 'customer.edit' }),
      ]);
      const reader = await api.run(
        await group.user('readOnly'),
        'mutation ($id: ID!) { customerUpdate(id: $id, input: { phone: "1" }) { customer { id } } }',
        { id },
      );
      expect(reader.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    });

    it('names the group in every statement', async () => {
      const office = await group.user('office');
      const { id } = await group.customer({ contactPersons: [{ name: 'A' }] });
      const { statements } = await statementsOf(api.database, () =>
        update(office, id, {
          name: 'Nytt Påhittat namn',
          addresses: { mail: { city: 'Umeå' } },
          contactPersons: { create: [{ name: 'B' }] },
        }),
      );
      expect(outsideGroup(statements, api.database)).toEqual([]);
    });
  });

  describe('a change made on an older version', () => {
    it('keeps what others changed meanwhile in other fields', async () => {
      const [one, two] = [await group.user('office'), await group.user('office')];
      const { id } = await group.customer({ addresses: { invoice: { row1: 'Box 1', city: 'Borås' } } });
      await update(one, id, { phone: '0701740605', addresses: { invoice: { row1: 'Box 2' } } }, 1);
      const { customer, userErrors } = await update(
        two,
        id,
        { email: 'ny@example.com', addresses: { invoice: { city: 'Umeå' } } },
        1,
      );
      expect(userErrors).toEqual([]);
      expect(customer).toMatchObject({
        phone: '+46701740605',
        email: 'ny@example.com',
        addresses: { invoice: { row1: 'Box 2', city: 'Umeå' } },
        version: 3,
      });
    });

    it('of the same field is a conflict: mine, theirs, the original, who and the card as it is; nothing is saved', async () => {
      const [one, two] = [await group.user('office', { name: 'Ett Påhittad' }), await group.user('office')];
      const { id } = await group.customer({ phone: '0701740605', alwaysInvoice: false });
      await update(one, id, { phone: '0701740606', alwaysInvoice: true }, 1);
      const { customer, userErrors } = await update(two, id, { phone: '0701740607', email: 'ny@example.com' }, 1);
      expect(customer).toBeNull();
      expect(userErrors).toEqual([
        expect.objectContaining({
          code: 'VERSION_CONFLICT',
          conflicts: [
            {
              field: 'phone',
              part: null,
              mine: '+46701740607',
              theirs: '+46701740606',
              original: '+46701740605',
              changedBy: 'Ett Påhittad',
            },
          ],
          current: expect.objectContaining({ version: 2, phone: '+46701740606', email: null }),
        }),
      ]);
    });

    it('whose own consequence would undo what others did is a conflict too: their main contact replaced', async () => {
      const [one, two] = [await group.user('office'), await group.user('office')];
      const { id } = await group.customer({ contactPersons: [{ name: 'Berit' }, { name: 'Sven' }] });
      const people = (await update(one, id, {})).customer?.['contactPersons'] as { id: string }[];
      const choose = (at: number) => ({ contactPersons: { update: [{ id: people[at]?.id, isMain: true }] } });
      expect((await update(one, id, choose(0), 1)).userErrors).toEqual([]);
      const { userErrors } = await update(two, id, choose(1), 1);
      expect(userErrors[0]?.conflicts).toEqual([
        expect.objectContaining({ part: `${people[0]?.id}.isMain`, mine: false, theirs: true, original: false }),
      ]);
    });

    it('that sends back what it found does not undo what others did', async () => {
      const [one, two] = [await group.user('office'), await group.user('office')];
      const { id } = await group.customer({ phone: '0701740605', addresses: { invoice: { row1: 'Box 1' } } });
      await update(one, id, { phone: '0701740606', addresses: { invoice: { city: 'Umeå' } } }, 1);
      const { customer } = await update(
        two,
        id,
        { phone: '0701740605', email: 'ny@example.com', addresses: { invoice: { row1: 'Box 9', city: null } } },
        1,
      );
      expect(customer).toMatchObject({
        phone: '+46701740606',
        email: 'ny@example.com',
        addresses: { invoice: { row1: 'Box 9', city: 'Umeå' } },
      });
    });

    it('that removes a contact person whom somebody else has changed is a conflict', async () => {
      const [one, two] = [await group.user('office'), await group.user('office')];
      const made = await group.customer({ type: 'PRIVATE', contactPersons: [{ name: 'Berit Påhittad' }] });
      const people = (await update(one, made.id, {})).customer?.['contactPersons'] as { id: string }[];
      const person = people[0]?.id;
      await update(one, made.id, { contactPersons: { update: [{ id: person, role: 'Chef' }] } }, 1);
      const { userErrors } = await update(two, made.id, { contactPersons: { delete: [person] } }, 1);
      expect(userErrors[0]?.conflicts).toEqual([
        expect.objectContaining({ field: 'contactPersons', theirs: 'Chef', mine: null }),
      ]);
    });

    it('of a contact person whom somebody else has removed is a conflict that says who removed it', async () => {
      const [one, two] = [await group.user('office', { name: 'Ett Påhittad' }), await group.user('office')];
      const made = await group.customer({ contactPersons: [{ name: 'Berit Påhittad' }] });
      const people = (await update(one, made.id, {})).customer?.['contactPersons'] as { id: string }[];
      await update(one, made.id, { contactPersons: { delete: [people[0]?.id] } }, 1);
      const { userErrors } = await update(
        two,
        made.id,
        { contactPersons: { update: [{ id: people[0]?.id, role: 'Chef' }] } },
        1,
      );
      expect(userErrors.map(({ code }) => code)).toEqual(['VERSION_CONFLICT']);
      expect(userErrors[0]?.conflicts).toEqual([
        {
          field: 'contactPersons',
          part: `${people[0]?.id}.role`,
          mine: 'Chef',
          theirs: null,
          original: null,
          changedBy: 'Ett Påhittad',
        },
      ]);
    });

    it('of a personal number of somebody born on the same day is a conflict, though both look alike', async () => {
      const [one, two] = [await group.user('office'), await group.user('office')];
      const { id } = await group.customer({ type: 'PRIVATE' });
      await update(one, id, { personalNumber: '19800101-9804' }, 1);
      const { userErrors } = await update(two, id, { personalNumber: '19800101-9812' }, 1);
      expect(userErrors[0]?.conflicts).toEqual([
        expect.objectContaining({ field: 'personalNumber', mine: '19800101-****', theirs: '19800101-****' }),
      ]);
    });

    it('without saying which version overwrites; a version that does not exist yet is refused', async () => {
      const office = await group.user('office');
      const { id } = await group.customer({ phone: '0701740605' });
      await update(office, id, { phone: '0701740606' });
      expect((await update(office, id, { phone: '0701740607' })).customer).toMatchObject({
        phone: '+46701740607',
        version: 3,
      });
      expect(codes(await update(office, id, { phone: '0701740608' }, 99))).toEqual([
        'VERSION_CONFLICT expectedVersion',
      ]);
    });
  });
});
