import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { loggedWords } from './logged-words.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Invented people: numbers from the series that is never handed out.
const sara = '198001019804';
const olle = '198001019812';
const home = { type: 'PRIVATE', name: 'Kim Påhittad', personalNumber: '198112189876' };
const withSara = { ...home, coApplicants: [{ name: 'Sara Påhittad', personalNumber: sara, sharePercent: 40.5 }] };

interface Person {
  readonly id: string;
  readonly name: string;
  readonly personalNumber: string;
  readonly sharePercent: number | null;
}
interface Problem {
  readonly code: string;
  readonly path: readonly string[];
}

describe('tax reduction on the card', () => {
  let api: TestApi;
  let group: TestGroup;
  let office: TestUser;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api, { useTaxReductions: true });
    office = await group.user('office', { name: 'Olivia Påhittad' });
  });
  afterAll(() => api.close());

  const read = async ({ id }: Pick<TestCustomer, 'id'>, viewer: TestViewer = office) =>
    dataOf(
      await api.run<{
        customer: {
          version: number;
          propertyDesignation: string | null;
          apartmentNumber: string | null;
          associationNumber: string | null;
          coApplicants: Person[] | null;
        };
      }>(
        viewer,
        'query ($id: ID!) { customer(by: { id: $id }) { version propertyDesignation apartmentNumber associationNumber coApplicants { id name personalNumber sharePercent } } }',
        { id },
      ),
    ).customer;
  const change = async (
    { id }: Pick<TestCustomer, 'id'>,
    input: object,
    version?: number,
    viewer: TestViewer = office,
  ) =>
    dataOf(
      await api.run<{
        customerUpdate: {
          changeSetId: string | null;
          userErrors: (Problem & { conflicts?: { part: string; mine: unknown; theirs: unknown }[] })[];
        };
      }>(
        viewer,
        'mutation ($id: ID!, $input: CustomerUpdateInput!, $version: Int) { customerUpdate(id: $id, input: $input, expectedVersion: $version) { changeSetId userErrors { code path ... on VersionConflictError { conflicts { part mine theirs } } } } }',
        { id, input, version },
      ),
    ).customerUpdate;
  const history = async ({ id }: Pick<TestCustomer, 'id'>, viewer: TestViewer = office) =>
    dataOf(
      await api.run<{
        customer: {
          history: { nodes: { id: string; action: string; part: string; old: string | null; new: string | null }[] };
        };
      }>(
        viewer,
        'query ($id: ID!) { customer(by: { id: $id }) { history(field: "coApplicants") { nodes { id action part old new } } } }',
        { id },
      ),
    ).customer.history.nodes;
  const reveal = (viewer: TestViewer, id: string, coApplicantId: string, reason?: string) =>
    api.run<{ customerCoApplicantNumberReveal: { personalNumber: string | null; userErrors: Problem[] } }>(
      viewer,
      'mutation ($id: ID!, $co: ID!, $reason: String) { customerCoApplicantNumberReveal(id: $id, coApplicantId: $co, reason: $reason) { personalNumber userErrors { code path } } }',
      { id, co: coApplicantId, reason },
    );
  const found = async (viewer: TestViewer, args: object): Promise<string[]> =>
    dataOf(
      await api.run<{ customers: { nodes: { name: string }[] } }>(
        viewer,
        'query ($search: String, $filter: CustomerFilter) { customers(first: 10, search: $search, filter: $filter) { nodes { name } } }',
        args,
      ),
    ).customers.nodes.map(({ name }) => name);

  it('keeps a property, or an apartment with its association, on a company too', async () => {
    const company = await group.customer({ apartmentNumber: '1101', associationNumber: '7176004583' });
    expect(await read(company)).toMatchObject({ apartmentNumber: '1101', associationNumber: '717600-4583' });
    expect((await change(company, { propertyDesignation: 'Påhittad 1:2' })).userErrors).toEqual([
      { code: 'TAX_PROPERTY_TWICE', path: ['propertyDesignation'] },
    ]);
    expect((await change(company, { associationNumber: null })).userErrors).toEqual([
      { code: 'TAX_APARTMENT_INCOMPLETE', path: ['associationNumber'] },
    ]);
    const moved = { propertyDesignation: 'Påhittad 1:2', apartmentNumber: null, associationNumber: null };
    expect((await change(company, moved)).userErrors).toEqual([]);
    expect(await read(company)).toMatchObject(moved);
  });

  it('answers co-applicants masked, and stores their numbers so that nobody reads them in the database', async () => {
    const { id } = await group.customer(withSara);
    expect((await read({ id })).coApplicants).toEqual([
      {
        id: expect.stringMatching(/^coa_/),
        name: 'Sara Påhittad',
        personalNumber: '19800101-****',
        sharePercent: 40.5,
      },
    ]);
    const rows = await api.database.read.all<{ personalNumber: Buffer }>('SELECT * FROM co_applicant');
    expect(rows.length).toBeGreaterThan(0);
    const stored = JSON.stringify(rows) + rows.map((row) => Buffer.from(row.personalNumber).toString('latin1')).join();
    expect(stored).not.toContain(sara);
    expect(stored).not.toContain(sara.slice(-4));
  });

  it('changes one of them, adds one and takes one away, and what was not touched stays readable', async () => {
    const customer = await group.customer(withSara);
    const [first] = (await read(customer)).coApplicants ?? [];
    const added = { create: [{ name: 'Olle Påhittad', personalNumber: '800101-9812' }] };
    expect((await change(customer, { coApplicants: added })).userErrors).toEqual([]);
    expect(
      (await change(customer, { coApplicants: { update: [{ id: first?.id, name: 'Sara Ek', sharePercent: null }] } }))
        .userErrors,
    ).toEqual([]);
    const [one, other] = (await read(customer)).coApplicants ?? [];
    expect([one?.name, one?.sharePercent, other?.name]).toEqual(['Sara Ek', null, 'Olle Påhittad']);
    const whole = dataOf(await reveal(office, customer.id, one?.id ?? '')).customerCoApplicantNumberReveal;
    expect(whole).toEqual({ personalNumber: '19800101-9804', userErrors: [] });
    expect((await change(customer, { coApplicants: { delete: [one?.id] } })).userErrors).toEqual([]);
    expect((await read(customer)).coApplicants).toMatchObject([{ name: 'Olle Påhittad' }]);
  });

  it('refuses the same person twice, also to those who may not know the numbers, and only when all else is right', async () => {
    const customer = await group.customer(withSara);
    const technician = await group.user('technician');
    await group.assign(customer, technician);
    const again = { coApplicants: { create: [{ name: 'Samma', personalNumber: sara }] } };
    for (const viewer of [office, technician])
      expect((await change(customer, again, undefined, viewer)).userErrors).toEqual([
        { code: 'CO_APPLICANT_TWICE', path: ['coApplicants'] },
      ]);
    const own = { coApplicants: { create: [{ name: 'Kim', personalNumber: home.personalNumber }] } };
    expect((await change(customer, own)).userErrors).toMatchObject([{ code: 'CO_APPLICANT_TWICE' }]);
    expect((await change(customer, { ...again, email: 'fel' }, undefined, technician)).userErrors).toEqual([
      { code: 'EMAIL_INVALID', path: ['email'] },
    ]);
  });

  it('keeps co-applicants out of use while the customer is a company', async () => {
    const customer = await group.customer(withSara);
    expect((await change(customer, { type: 'COMPANY', personalNumber: null })).userErrors).toEqual([]);
    const [hidden] = (await read(customer)).coApplicants ?? [];
    expect(hidden?.name).toBe('Sara Påhittad');
    expect((await change(customer, { coApplicants: { update: [{ id: hidden?.id, name: 'Ny' }] } })).userErrors).toEqual(
      [{ code: 'CO_APPLICANTS_PRIVATE_ONLY', path: ['coApplicants'] }],
    );
    expect((await change(customer, { type: 'PRIVATE' })).userErrors).toEqual([]);
    expect((await read(customer)).coApplicants).toMatchObject([{ name: 'Sara Påhittad' }]);
  });

  it('takes nothing while the setting is off', async () => {
    const off = await aGroup(api);
    const viewer = await off.user('office');
    const customer = await off.customer(home);
    const given = {
      propertyDesignation: 'Påhittad 1:2',
      coApplicants: { create: [{ name: 'x', personalNumber: sara }] },
    };
    expect((await change(customer, given, undefined, viewer)).userErrors).toEqual([
      { code: 'FIELD_NOT_IN_USE', path: ['propertyDesignation'] },
      { code: 'FIELD_NOT_IN_USE', path: ['coApplicants'] },
    ]);
  });

  it('tells in the history what was done, masked, and puts back a name and no number', async () => {
    const customer = await group.customer(withSara);
    const [person] = (await read(customer)).coApplicants ?? [];
    const id = person?.id ?? '';
    await change(customer, { coApplicants: { update: [{ id, name: 'Sara Ek', personalNumber: olle }] } });
    const [number, name] = (await history(customer))
      .filter(({ part }) => part.startsWith(id))
      .toSorted((a, b) => b.part.localeCompare(a.part));
    expect([number, name]).toMatchObject([
      { part: `${id}.personalNumber`, old: '19800101-****', new: '19800101-****' },
      { part: `${id}.name`, old: 'Sara Påhittad', new: 'Sara Ek' },
    ]);
    const restore = async (entryId: string | undefined) =>
      dataOf(
        await api.run<{ customerValueRestore: { userErrors: Problem[] } }>(
          office,
          'mutation ($id: ID!, $entryId: ID!) { customerValueRestore(id: $id, entryId: $entryId) { userErrors { code path } } }',
          { id: customer.id, entryId },
        ),
      ).customerValueRestore.userErrors;
    expect(await restore(number?.id)).toEqual([{ code: 'NOT_RESTORABLE', path: ['entryId'] }]);
    expect(await restore(name?.id)).toEqual([]);
    expect((await read(customer)).coApplicants).toMatchObject([{ name: 'Sara Påhittad' }]);
    const sealed = await api.database.read.all<{ oldValue: string | null }>(
      "SELECT oldValue FROM customer_history WHERE field = 'coApplicants'",
    );
    expect(JSON.stringify(sealed)).not.toContain('Påhittad');
  });

  it('lets two people change different parts, and tells when they meet', async () => {
    const customer = await group.customer(withSara);
    const { version, coApplicants } = await read(customer);
    const id = coApplicants?.[0]?.id;
    await change(customer, { coApplicants: { update: [{ id, sharePercent: 30 }] } }, version);
    expect(
      (await change(customer, { coApplicants: { update: [{ id, name: 'Sara Ek' }] } }, version)).userErrors,
    ).toEqual([]);
    const clash = await change(customer, { coApplicants: { update: [{ id, sharePercent: 20 }] } }, version);
    expect(clash.userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT', conflicts: [{ part: `${id}.sharePercent`, mine: 20, theirs: 30 }] },
    ]);
    const number = await change(customer, { coApplicants: { delete: [id] } }, version);
    expect(number.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  });

  it('reveals a whole number once, with a trace of who and why, and to nobody without the right', async () => {
    const customer = await group.customer(withSara);
    const [person] = (await read(customer)).coApplicants ?? [];
    const id = person?.id ?? '';
    const technician = await group.user('technician');
    await group.assign(customer, technician);
    expect((await reveal(technician, customer.id, id)).errors[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      requires: 'customer.identity',
    });
    expect(dataOf(await reveal(office, customer.id, id, 'ROT-ansökan')).customerCoApplicantNumberReveal).toEqual({
      personalNumber: '19800101-9804',
      userErrors: [],
    });
    expect((await history(customer))[0]).toMatchObject({
      action: 'REVEALED',
      part: `${id}.personalNumber`,
      old: null,
      new: 'ROT-ansökan',
    });
    const another = await group.customer(home);
    expect(dataOf(await reveal(office, another.id, id)).customerCoApplicantNumberReveal).toEqual({
      personalNumber: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['coApplicantId'] }],
    });
    expect(loggedWords(api)).not.toContain('9804');
  });

  it('is shown to nobody without a reason where the group asks for one, and tells nothing to whoever gives none', async () => {
    const own = await aGroup(api, { useTaxReductions: true, requireRevealReason: true });
    const asking = await own.user('office');
    const customer = await own.customer({ ...withSara, personalNumber: '198001019812' });
    const key = await own.apiKey(['customer.view', 'customer.identity'], asking);
    const [person] = (await read(customer, asking)).coApplicants ?? [];
    const whole = (viewer: TestViewer, id: string, reason: string | null) =>
      api.run<{ shown: { personalNumber: string | null; userErrors: Problem[] } }>(
        viewer,
        'mutation ($id: ID!, $reason: String) { shown: customerPersonalNumberReveal(id: $id, reason: $reason) { personalNumber userErrors { code path } } }',
        { id, reason },
      );
    const refused = { personalNumber: null, userErrors: [{ code: 'REQUIRED', path: ['reason'] }] };
    for (const viewer of [asking, key])
      for (const reason of [null, '', '  ']) {
        expect(dataOf(await whole(viewer, customer.id, reason)).shown).toEqual(refused);
        const theirs = await reveal(viewer, customer.id, person?.id ?? '', reason ?? undefined);
        expect(dataOf(theirs).customerCoApplicantNumberReveal).toEqual(refused);
        // Whether there is such a customer is not said either.
        expect(dataOf(await whole(viewer, 'cus_01h455vb4pex5vsknk084sn02q', reason)).shown).toEqual(refused);
      }
    expect(dataOf(await whole(key, customer.id, ' Ringde om ROT ')).shown.personalNumber).toBe('19800101-9812');
    const shown = dataOf(await reveal(asking, customer.id, person?.id ?? '', 'Ansöker om ROT'));
    expect(shown.customerCoApplicantNumberReveal.personalNumber).toBe('19800101-9804');
    expect((await history(customer, asking))[0]).toMatchObject({ action: 'REVEALED', new: 'Ansöker om ROT' });
  });

  it('is found by a whole number of a co-applicant, by those who may find people by it', async () => {
    const own = await aGroup(api, { useTaxReductions: true });
    await own.customer({ ...withSara, name: 'Hemmet Påhittat' });
    await own.customer({ ...home, personalNumber: '198001019812', name: 'Ett annat' });
    const [reader, finder] = [await own.user('readOnly'), await own.user('office')];
    for (const text of [sara, '19800101-9804', '800101-9804']) {
      expect(await found(finder, { search: text })).toEqual(['Hemmet Påhittat']);
      expect(await found(reader, { search: text })).toEqual([]);
      expect(await found(finder, { filter: { coApplicantNumber: { eq: text } } })).toEqual(['Hemmet Påhittat']);
    }
    for (const text of ['19800101', '800101', '9804', '19800101-****'])
      expect(await found(finder, { filter: { coApplicantNumber: { eq: text } } })).toEqual([]);
    expect(await found(finder, { filter: { coApplicantNumber: { isNull: true } } })).toEqual(['Ett annat']);
    const refused = await api.run(
      reader,
      '{ customers(filter: { coApplicantNumber: { isNull: true } }) { nodes { id } } }',
    );
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'FIELD_ACCESS_DENIED' });
  });

  it('is found by a part of a property designation, and by an association', async () => {
    const own = await aGroup(api, { useTaxReductions: true });
    const viewer = await own.user('readOnly');
    await own.customer({ name: 'Gården', propertyDesignation: 'Åre Påhittad 4:12' });
    await own.customer({ name: 'Lägenheten', apartmentNumber: '1101', associationNumber: '717600-4583' });
    const by = (filter: object) => found(viewer, { filter });
    expect(await by({ propertyDesignation: { contains: 'påhittad 4' } })).toEqual(['Gården']);
    expect(await by({ propertyDesignation: { startsWith: 'åre' } })).toEqual(['Gården']);
    expect(await by({ propertyDesignation: { startsWith: 'påhittad' } })).toEqual([]);
    expect(await by({ propertyDesignation: { eq: 'ÅRE PÅHITTAD 4:12' } })).toEqual(['Gården']);
    expect(await by({ propertyDesignation: { isNull: true } })).toEqual(['Lägenheten']);
    expect(await by({ associationNumber: { in: ['7176004583'] } })).toEqual(['Lägenheten']);
    expect(await by({ associationNumber: { isNull: true } })).toEqual(['Gården']);
  });

  it("is nothing for customers' own logins, and co-applicants nothing for those who only read", async () => {
    const customer = await group.customer({ ...withSara, propertyDesignation: 'Påhittad 1:2' });
    expect(await read(customer, await group.customerLogin(customer))).toEqual({
      version: 1,
      propertyDesignation: null,
      apartmentNumber: null,
      associationNumber: null,
      coApplicants: null,
    });
    expect(await read(customer, await group.user('readOnly'))).toMatchObject({
      propertyDesignation: 'Påhittad 1:2',
      coApplicants: null,
    });
  });

  it('costs a card and a page of the register no statement more', async () => {
    const own = await aGroup(api, { useTaxReductions: true });
    const viewer = await own.user('office');
    const { id } = await own.customer(withSara);
    await own.customer({ ...withSara, name: 'En till' });
    const whole =
      'name propertyDesignation contactPersons { name } coApplicants { name personalNumber } addresses { invoice { city } }';
    const card = await statementsOf(api.database, () =>
      api.run(viewer, `{ customer(by: { id: "${id}" }) { ${whole} } }`),
    );
    expect(card.statements).toHaveLength(3);
    expect(outsideGroup(card.statements, api.database)).toEqual([]);
    const list = await statementsOf(api.database, () =>
      api.run(viewer, `{ customers(first: 10) { nodes { ${whole} } } }`),
    );
    expect(list.statements).toHaveLength(3);
    expect(JSON.stringify(list.result.data).match(/19800101-\*{4}/g)).toHaveLength(2);
  });
});
