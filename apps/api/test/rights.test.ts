import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roleTemplates } from '@register/domain/access/permissions';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

let api: TestApi;
let group: TestGroup;
let alma: TestUser;
let tore: TestUser;
let mona: TestUser;
let mine: TestCustomer;
let other: TestCustomer;
beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, { showVatType: true });
  alma = await group.user('administrator', { name: 'Alma Påhittad' });
  tore = await group.user('technician', { name: 'Tore Påhittad' });
  mona = await group.user('office', { name: 'Mona Påhittad' });
  mine = await group.customer({ phone: '0701740605', comments: 'Hemlis', vatType: 'NO_VAT' });
  other = await group.customer({ phone: '0701740606' });
  await group.customer({ status: undefined });
  await group.assign(mine, tore);
});
afterAll(() => api.close());

interface Explained {
  readonly field: string;
  readonly canRead: boolean;
  readonly unseen: string | null;
  readonly readOpenedBy: string[];
  readonly canChange: boolean;
  readonly lock: string | null;
  readonly closedBy: string | null;
}
const explanations = async (customer: TestCustomer, user: TestUser, more = '', viewer: TestViewer = alma) =>
  dataOf(
    await api.run<{ explained: Explained[] | null }>(
      viewer,
      `{ explained: customerFieldExplanations(customerId: "${customer.id}", seenBy: { userId: "${user.id}"${more} }) { field canRead unseen readOpenedBy canChange lock changeOpenedBy closedBy setting } }`,
    ),
  ).explained;
const explanation = async (field: string, ...args: Parameters<typeof explanations>) =>
  (await explanations(...args))?.find((one) => one.field === field);

const card =
  'number phone comments vatType discountLetters { name } viewerPermissions { field canRead canEdit reason } viewerCan { update { allowed } delete { allowed } }';
interface Card {
  readonly phone: string | null;
  readonly comments: string | null;
  readonly viewerPermissions: { field: string; canRead: boolean; canEdit: boolean; reason: string | null }[];
  readonly viewerCan: unknown;
}
const seenAs = (viewer: TestViewer, customer: TestCustomer, user: TestUser, more = '') =>
  api.run<{ customer: Card | null }>(
    viewer,
    `{ customer(by: { id: "${customer.id}" }, seenBy: { userId: "${user.id}"${more} }) { ${card} } }`,
  );
const seen = async (viewer: TestViewer, customer: TestCustomer) =>
  dataOf(await api.run<{ customer: Card | null }>(viewer, `{ customer(by: { id: "${customer.id}" }) { ${card} } }`))
    .customer;

const names = 'permissions { gained lost } reads { gained lost } changes { gained lost }';
const difference = async (of: string, permissions: readonly string[], closedFields: readonly string[] = []) =>
  dataOf(
    await api.run<{ told: Told | null }>(
      alma,
      `query ($rights: RightsInput!) { told: rightsDifference(${of}, rights: $rights) { ${names} userCount users { user { name } ${names} customersBefore customersAfter keysNarrowed jobsAtRisk } } }`,
      { rights: { permissions, closedFields } },
    ),
  ).told;
interface Names {
  readonly gained: string[];
  readonly lost: string[];
}
interface Told {
  readonly permissions: Names;
  readonly reads: Names;
  readonly changes: Names;
  readonly userCount: number;
  readonly users: (Omit<Told, 'users' | 'userCount'> & {
    user: { name: string };
    customersBefore: number;
    customersAfter: number;
    keysNarrowed: number;
    jobsAtRisk: number;
  })[];
}

describe('An administrator who asks why a colleague does not see a field', () => {
  it('is told of every field, in the order of the card, and what would open it', async () => {
    const all = await explanations(mine, tore);
    expect(all?.map(({ field }) => field)).toEqual(customerFieldKeys);
    expect(all?.find(({ field }) => field === 'discountLetters')).toMatchObject({
      canRead: false,
      unseen: 'NEEDS_PERMISSION',
      readOpenedBy: ['discountLetter.view'],
    });
    expect(await explanation('phone', mine, tore)).toMatchObject({ canRead: true, unseen: null, canChange: true });
    expect(await explanation('email', mine, tore)).toMatchObject({ unseen: 'EMPTY' });
    expect(await explanation('phone', other, tore)).toMatchObject({
      unseen: 'NOT_ASSIGNED',
      readOpenedBy: ['customer.view'],
    });
  });

  it('is told the same with rights that nobody has saved', async () => {
    const rights = ', rights: { permissions: ["customer.view", "nonsense"], closedFields: ["phone", "name"] }';
    expect(await explanation('phone', other, tore, rights)).toMatchObject({
      unseen: 'FIELD_CLOSED',
      closedBy: 'phone',
      lock: 'NEEDS_EDIT',
    });
    expect(await explanation('name', other, tore, rights)).toMatchObject({ canRead: true });
    expect(await explanation('phone', other, tore)).toMatchObject({ unseen: 'NOT_ASSIGNED' });
  });

  it('is told what they themselves are told, whoever they are', async () => {
    const closing = await group.user('office', { closedFields: ['comments', 'facilityRequired'] });
    for (const user of [tore, mona, closing, alma]) {
      const own = await seen(user, mine);
      const told = await explanations(mine, user);
      expect(own?.viewerPermissions.length).toBeGreaterThan(35);
      for (const { field, canRead, canEdit, reason } of own?.viewerPermissions ?? []) {
        const one = told?.find((candidate) => candidate.field === field);
        expect({ field, canRead: one?.canRead }).toEqual({ field, canRead });
        // What is changed by an action of its own is told of by that action.
        const expected = reason === 'OWN_MUTATION' ? [one?.canChange, one?.lock] : [canEdit, reason];
        expect({ field, change: [one?.canChange, one?.lock] }).toEqual({ field, change: expected });
      }
    }
  });

  it('asks of nobody and of nothing of another group, and nobody else asks', async () => {
    const elsewhere = await aGroup(api);
    const stranger = await elsewhere.user('technician');
    const theirs = await elsewhere.customer();
    expect([await explanations(mine, stranger), await explanations(theirs, tore)]).toEqual([null, null]);
    expect(dataOf(await seenAs(alma, mine, stranger)).customer).toBeNull();
    expect(await difference(`userId: "${stranger.id}"`, [])).toBeNull();
    expect(await difference('roleId: "rol_01h455vb4pex5vsknk084sn02q"', [])).toBeNull();
    const key = await group.apiKey(['admin'], alma);
    for (const viewer of [mona, tore, key]) {
      const asked = [
        seenAs(viewer, mine, tore),
        api.run(
          viewer,
          `{ customerFieldExplanations(customerId: "${mine.id}", seenBy: { userId: "${tore.id}" }) { field } }`,
        ),
        api.run(
          viewer,
          `{ rightsDifference(userId: "${tore.id}", rights: { permissions: [], closedFields: [] }) { userCount } }`,
        ),
      ];
      for (const { errors } of await Promise.all(asked))
        expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    }
  });
});

describe('A card looked at as a colleague has it', () => {
  it('is theirs to the letter', async () => {
    for (const user of [tore, mona]) {
      expect(dataOf(await seenAs(alma, mine, user)).customer).toEqual(await seen(user, mine));
      expect(dataOf(await seenAs(alma, other, user)).customer).toEqual(await seen(user, other));
    }
    expect(dataOf(await seenAs(alma, other, tore)).customer).toBeNull();
  });

  it('is what they would have with rights that are being edited', async () => {
    const rights = ', rights: { permissions: ["customer.view"], closedFields: ["comments"] }';
    const answer = await seenAs(alma, mine, tore, rights);
    expect(dataOf(answer).customer).toMatchObject({ phone: '+46701740605', comments: null });
    expect(dataOf(await seenAs(alma, mine, tore)).customer).toMatchObject({ comments: 'Hemlis' });
  });

  it('is what whoever has a role would see that nobody has saved, where they are assigned', async () => {
    const by = async (permissions: readonly string[], closedFields: readonly string[], viewer: TestViewer = alma) => {
      const { result, statements } = await statementsOf(api.database, () =>
        api.run<{ customer: Card | null }>(
          viewer,
          `query ($rights: RightsInput!) { customer(by: { id: "${mine.id}" }, seenBy: { rights: $rights }) { ${card} } }`,
          { rights: { permissions, closedFields } },
        ),
      );
      return { result, statements: statements.length };
    };
    const { result, statements } = await by(roleTemplates.technician, []);
    expect(dataOf(result).customer).toEqual(await seen(tore, mine));
    expect(dataOf((await by(roleTemplates.office, ['comments'])).result).customer).toMatchObject({
      phone: '+46701740605',
      comments: null,
    });
    expect(dataOf((await by([], [])).result).customer).toBeNull();
    // Whoever asks is read, and the card.
    expect(statements).toBeLessThanOrEqual(3);
    for (const viewer of [mona, await group.apiKey(['admin'], alma)])
      expect((await by(roleTemplates.office, [], viewer)).result.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    const nobody = await api.run<{ customer: null }>(
      alma,
      `{ customer(by: { id: "${mine.id}" }, seenBy: {}) { phone } }`,
    );
    expect(dataOf(nobody).customer).toBeNull();
  });

  it('stands alone: nothing else is asked with it, and nothing is changed', async () => {
    const beside = await api.run(
      alma,
      `{ customer(by: { id: "${mine.id}" }, seenBy: { userId: "${tore.id}" }) { phone } viewer { name } }`,
    );
    expect(beside.errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    const inside = await api.run(
      alma,
      `query { ...two } fragment two on Query { customer(by: { id: "${mine.id}" }, seenBy: { userId: "${tore.id}" }) { phone } viewer { name } }`,
    );
    expect(inside.errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(dataOf(await api.run(alma, '{ viewer { name viewScope } }'))).toEqual({
      viewer: { name: 'Alma Påhittad', viewScope: 'ALL' },
    });
  });
});

describe('What rights give access to', () => {
  const reach = async (seenBy: string) =>
    dataOf(
      await api.run<{ reach: { permissions: string[]; viewScope: string; customers: number } | null }>(
        alma,
        `{ reach: rightsReach(seenBy: { ${seenBy} }) { permissions viewScope customers } }`,
      ),
    ).reach;
  const listed = async (viewer: TestViewer) =>
    dataOf(
      await api.run<{ customers: { totalCount: { value: number } } }>(
        viewer,
        '{ customers(filter: { status: { in: [ACTIVE, INACTIVE] } }) { totalCount { value } } }',
      ),
    ).customers.totalCount.value;

  it('is told of a user, with as many customers as their own list counts', async () => {
    for (const user of [tore, mona, alma])
      expect(await reach(`userId: "${user.id}"`)).toMatchObject({ customers: await listed(user) });
    expect(await reach(`userId: "${tore.id}"`)).toMatchObject({
      permissions: [...roleTemplates.technician],
      viewScope: 'ASSIGNED',
    });
    expect((await reach(`userId: "${alma.id}"`))?.permissions).toEqual([...roleTemplates.administrator]);
  });

  it('is told of rights that nobody has, and of nobody of another group', async () => {
    const all = 'rights: { permissions: ["customer.view", "nonsense"], closedFields: [] }';
    expect(await reach(all)).toEqual({
      permissions: ['customer.view'],
      viewScope: 'ALL',
      customers: await listed(mona),
    });
    expect(await reach('rights: { permissions: ["customer.viewAssigned"], closedFields: [] }')).toMatchObject({
      viewScope: 'ASSIGNED',
      customers: 0,
    });
    const stranger = await (await aGroup(api)).user('technician');
    expect([await reach(`userId: "${stranger.id}"`), await reach('')]).toEqual([null, null]);
    for (const viewer of [mona, await group.apiKey(['admin'], alma)])
      expect(
        (await api.run(viewer, `{ rightsReach(seenBy: { ${all} }) { customers } }`)).errors[0]?.extensions['code'],
      ).toBe('FORBIDDEN');
  });
});

describe('What rights would change, before they are saved', () => {
  it('for a user: permissions, fields, customers as their list counts them, and keys that become narrower', async () => {
    await group.apiKey(['customer.view'], mona);
    await group.apiKey(['article.view'], mona);
    const told = await difference(`userId: "${mona.id}"`, roleTemplates.technician, ['comments']);
    expect(told?.permissions.lost).toContain('customer.view');
    // Seeing some is part of seeing all.
    expect(told?.permissions.gained).toEqual([]);
    expect(told?.reads).toMatchObject({ gained: [], lost: expect.arrayContaining(['comments', 'discountLetters']) });
    const listed = async (viewer: TestViewer) =>
      dataOf(
        await api.run<{ customers: { totalCount: { value: number } } }>(
          viewer,
          '{ customers(filter: { status: { in: [ACTIVE, INACTIVE] } }) { totalCount { value } } }',
        ),
      ).customers.totalCount.value;
    expect(told?.users).toMatchObject([
      {
        user: { name: 'Mona Påhittad' },
        customersBefore: await listed(mona),
        customersAfter: 0,
        keysNarrowed: 1,
        jobsAtRisk: 0,
      },
    ]);
    const more = await difference(`userId: "${tore.id}"`, roleTemplates.office);
    expect(more?.users).toMatchObject([{ customersBefore: await listed(tore), customersAfter: await listed(mona) }]);
  });

  it('for a role: what it gives, and what each who was given it would have', async () => {
    const told = await difference('roleId: "technician"', [...roleTemplates.technician, 'discountLetter.view']);
    expect(told).toMatchObject({
      permissions: { gained: ['discountLetter.view'], lost: [] },
      reads: { gained: ['discountLetters'], lost: [] },
      userCount: 1,
      users: [{ user: { name: 'Tore Påhittad' }, permissions: { gained: ['discountLetter.view'], lost: [] } }],
    });
  });

  it('tells what goes on in their name', async () => {
    const jobs = async (permissions: readonly string[]) =>
      (await difference(`userId: "${mona.id}"`, permissions))?.users[0]?.jobsAtRisk;
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(
        "INSERT INTO job (groupId, id, kind, status, createdBy, createdAt, leaseUntil, progressDone, progressTotal, attempts, payload) VALUES (?, ?, 'customerExport', 'RUNNING', ?, ?, ?, 0, 0, 0, '{}')",
        [group.id, Buffer.alloc(16, 7), mona.bytes, api.clock.now, api.clock.now + 600_000],
      ),
    );
    expect([await jobs(roleTemplates.office), await jobs(roleTemplates.readOnly)]).toEqual([0, 1]);
    await api.database.unitOfWork.inTransaction(({ sql }) => sql.run('DELETE FROM job WHERE groupId = ?', [group.id]));
  });

  it('takes as many statements for many users as for one', async () => {
    const count = async (of: string) => {
      const { result, statements } = await statementsOf(api.database, () => difference(of, roleTemplates.readOnly));
      expect(outsideGroup(statements, api.database)).toEqual([]);
      return { users: result?.userCount, statements: statements.length };
    };
    const before = await count('roleId: "technician"');
    for (const name of ['En', 'Två', 'Tre']) await group.user('technician', { name: `Påhittad ${name}` });
    const after = await count('roleId: "technician"');
    expect([before.users, after.users]).toEqual([1, 4]);
    // Who acts; the users; how many customers each sees; keys; jobs.
    expect([before.statements, after.statements]).toEqual([5, 5]);
  });
});
