import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { DocumentStory } from './document-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

let api: TestApi;
let group: TestGroup;
let office: TestUser;
let customer: TestCustomer;
beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api);
  office = await group.user('office', { name: 'Olle Kontor' });
  customer = await group.customer({ comments: 'Hemlig anteckning' });
}, 60_000);
afterAll(() => api.close());

const password = 'en lång påhittad mening';
const fields = 'id name email language rights state version invitationExpiresAt lastSignInAt';
const payload = `{ customerUser { ${fields} } userErrors { code path } changeSetId }`;
const invitePayload = payload.replace('changeSetId', 'changeSetId link');

interface Login {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly rights: readonly string[];
  readonly state: string;
  readonly version: number;
  readonly invitationExpiresAt: string | null;
  readonly lastSignInAt: string | null;
}
interface Payload {
  readonly customerUser: Login | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly changeSetId: string | null;
  readonly link?: string | null;
}

async function change(who: TestViewer, call: string, selection = payload): Promise<Payload> {
  return dataOf(await api.run<{ done: Payload }>(who, `mutation { done: ${call} ${selection} }`)).done;
}
const invite = (who: TestViewer, of: { id: string }, input: string): Promise<Payload> =>
  change(who, `customerUserInvite(customerId: "${of.id}", input: { ${input} })`, invitePayload);

async function loginsOf(who: TestViewer, of: { id: string }): Promise<readonly Login[] | null> {
  const answer = await api.run<{ customer: { customerUsers: Login[] | null } | null }>(
    who,
    `{ customer(by: { id: "${of.id}" }) { customerUsers { ${fields} } } }`,
  );
  return dataOf(answer).customer?.customerUsers ?? null;
}

interface Chosen {
  readonly viewer: { readonly kind: string; readonly name: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

/** Opens the link and chooses a password there: who that became, or what was answered. */
async function open(link: string | null | undefined, chosen: string): Promise<Chosen & TestViewer> {
  const answer = await api.run<{ passwordChoose: Chosen }>(
    null,
    `mutation { passwordChoose(token: "${link?.split('/').pop()}", password: "${chosen}") { viewer { kind name } userErrors { code } } }`,
  );
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { ...dataOf(answer).passwordChoose, headers: { cookie } };
}

async function signIn(email: string): Promise<readonly string[]> {
  const { signIn: answer } = dataOf(
    await api.run<{ signIn: Chosen }>(
      null,
      `mutation { signIn(email: "${email}", password: "${password}") { viewer { kind } userErrors { code } } }`,
    ),
  );
  return answer.viewer ? [answer.viewer.kind] : answer.userErrors.map(({ code }) => code);
}

const historyOf = async (who: TestViewer, of: { id: string }, field: string): Promise<readonly string[]> =>
  dataOf(
    await api.run<{ customer: { history: { nodes: Entry[] } } }>(
      who,
      `{ customer(by: { id: "${of.id}" }) { history(field: "${field}", first: 50) { nodes { part old new actor } } } }`,
    ),
  ).customer.history.nodes.map(
    ({ part, old, new: next, actor }) => `${actor}: ${part?.split('.')[1] ?? field} ${old} → ${next}`,
  );
interface Entry {
  readonly part: string | null;
  readonly old: string | null;
  readonly new: string | null;
  readonly actor: string;
}

const seen = async (who: TestViewer): Promise<readonly string[]> =>
  dataOf(
    await api.run<{ customers: { nodes: { id: string }[] } }>(who, '{ customers(first: 5) { nodes { id } } }'),
  ).customers.nodes.map(({ id }) => id);

const accounts = async (): Promise<number> => {
  const [row] = await api.database.read.all<{ n: number }>('SELECT COUNT(*) AS n FROM account', []);
  return row?.n ?? 0;
};
const refused = async (who: TestViewer): Promise<readonly unknown[]> =>
  (await api.run(who, '{ customers(first: 1) { nodes { id } } }')).errors.map(({ extensions }) => extensions['code']);

describe("A customer's login", () => {
  it('is invited from the card, chosen a password for, and sees its own customer', async () => {
    const of = await group.customer();
    const made = await invite(office, of, 'name: "Sara Kund", email: "sara@example.com", rights: [UPLOAD_DOCUMENTS]');
    expect(made).toMatchObject({
      customerUser: { name: 'Sara Kund', rights: ['SEE_DOCUMENTS', 'UPLOAD_DOCUMENTS'], state: 'INVITED', version: 1 },
      userErrors: [],
      link: expect.stringMatching(/^\/welcome\/[\w-]{43}$/),
    });
    expect(await signIn('sara@example.com')).toEqual(['SIGN_IN_FAILED']);
    const sara = await open(made.link, password);
    expect(sara.viewer).toMatchObject({ kind: 'CUSTOMER_USER', name: 'Sara Kund' });
    expect(await seen(sara)).toEqual([of.id]);
    expect((await open(made.link, password)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }]);
    expect(await loginsOf(office, of)).toMatchObject([
      { state: 'ACTIVE', lastSignInAt: expect.any(String), invitationExpiresAt: null },
    ]);
    expect(await historyOf(office, of, 'customerUsers')).toEqual([
      'Olle Kontor: rights null → SEE_DOCUMENTS, UPLOAD_DOCUMENTS',
      'Olle Kontor: invited null → Sara Kund <sara@example.com>',
    ]);
  });

  it('waits 72 hours for whoever is invited; another invitation ends the one before', async () => {
    const of = await group.customer();
    const made = await invite(office, of, 'name: "Sen Kund", email: "sen@example.com"');
    const again = await change(office, `customerUserInviteAgain(id: "${made.customerUser?.id}")`, invitePayload);
    expect((await open(made.link, password)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }]);
    const { now } = api.clock;
    api.clock.now += 72 * 3_600_000;
    expect((await open(again.link, password)).userErrors).toMatchObject([{ code: 'LINK_EXPIRED' }]);
    api.clock.now = now;
    expect(await invite(office, of, 'name: "En till", email: "SEN@example.com"')).toMatchObject({
      customerUser: null,
      link: null,
      userErrors: [{ code: 'LOGIN_EXISTS', path: ['email'] }],
    });
  });

  it('joins the account of somebody who is known elsewhere, tells nobody, and opens nothing of theirs', async () => {
    const elsewhere = await aGroup(api);
    const theirs = await elsewhere.customer();
    const first = await invite(
      await elsewhere.user('office'),
      theirs,
      'name: "Kim Känd", email: "Kim@example.com", language: en',
    );
    const before = await accounts();
    const of = await group.customer();
    const unknown = await invite(office, of, 'name: "Ny Person", email: "ny@example.com"');
    expect(await accounts()).toBe(before + 1);
    const known = await invite(office, of, 'name: "Kim K", email: "kim@example.com"');
    expect(await accounts()).toBe(before + 1);
    const alike = ({ customerUser, ...rest }: Payload) => ({
      ...rest,
      customerUser: { ...customerUser, id: '', name: '', email: '' },
      changeSetId: '',
      link: rest.link?.length,
    });
    expect(alike(known)).toEqual(alike(unknown));
    expect(known.customerUser).toMatchObject({ email: 'kim@example.com', name: 'Kim K', language: 'sv' });
    // Whoever invites holds the link: it opens their own login, and never the one of the other group.
    const taken = await open(known.link, password);
    expect(taken.viewer).toMatchObject({ name: 'Kim K' });
    expect(await seen(taken)).toEqual([of.id]);
    expect((await open(first.link, 'ett helt annat lösenord')).userErrors).toMatchObject([
      { code: 'PASSWORD_FROM_BEFORE' },
    ]);
    const there = await open(first.link, password);
    expect([there.viewer?.name, await seen(there)]).toEqual(['Kim Känd', [theirs.id]]);
  });

  it('is handled by those who hold that permission, on customers that they see, and by nobody else', async () => {
    const of = await group.customer();
    const { customerUser } = await invite(office, of, 'name: "Prov", email: "prov@example.com"');
    const id = customerUser?.id ?? '';
    const calls = {
      see: () => `query { customer(by: { id: "${of.id}" }) { customerUsers { id } } }`,
      invite: (n: number) =>
        `mutation { customerUserInvite(customerId: "${of.id}", input: { name: "N", email: "n${n}@example.com" }) { userErrors { code } } }`,
      again: () => `mutation { customerUserInviteAgain(id: "${id}") { userErrors { code } } }`,
      update: () => `mutation { customerUserUpdate(id: "${id}", input: { rights: [] }) { userErrors { code } } }`,
      block: () => `mutation { customerUserBlock(id: "${id}") { userErrors { code } } }`,
      unblock: () => `mutation { customerUserUnblock(id: "${id}") { userErrors { code } } }`,
    };
    let n = 0;
    const story = async (who: TestViewer): Promise<Record<string, string>> => {
      const answers: Record<string, string> = {};
      for (const [name, call] of Object.entries(calls)) {
        const { data, errors } = await api.run<Record<string, { userErrors?: { code: string }[] } | null>>(
          who,
          call(++n),
        );
        const [answer] = Object.values(data);
        answers[name] = errors[0]
          ? String(errors[0].extensions['code'])
          : (answer?.userErrors?.[0]?.code ??
            (JSON.stringify(answer).includes('cul_') ? 'open' : String(name !== 'see')));
      }
      return answers;
    };
    const on = await group.user('office', { permissions: ['customer.viewAssigned', 'customer.createCustomerUser'] });
    expect(await story(on)).toEqual({
      see: 'false',
      invite: 'NOT_FOUND',
      again: 'NOT_FOUND',
      update: 'FORBIDDEN',
      block: 'FORBIDDEN',
      unblock: 'FORBIDDEN',
    });
    await group.assign(of, on);
    expect(await story(on)).toMatchObject({ see: 'open', invite: 'true', again: 'true', update: 'FORBIDDEN' });
    const changer = await group.user('office', { permissions: ['customer.view', 'customer.changeCustomerUserRights'] });
    expect(await story(changer)).toMatchObject({ see: 'open', invite: 'FORBIDDEN', update: 'true', block: 'true' });
    for (const blind of [
      await group.user('technician'),
      await group.user('readOnly'),
      await group.customerLogin(of, ['EDIT_ADDRESSES', 'EDIT_CONTACT_PERSONS']),
    ])
      expect(new Set(Object.values(await story(blind)))).toEqual(new Set(['false', 'FORBIDDEN']));
    expect(new Set(Object.values(await story(await (await aGroup(api)).anAdministrator())))).toEqual(
      new Set(['false', 'NOT_FOUND']),
    );
  });

  it('has other rights from its next request on, is shut out at once, and goes with its account', async () => {
    const of = await group.customer();
    const made = await invite(office, of, 'name: "Bo Spärr", email: "bo@example.com", rights: [SEE_DOCUMENTS]');
    const id = made.customerUser?.id ?? '';
    const bo = await open(made.link, password);
    const documents = async () =>
      dataOf(
        await api.run<{ customer: { documents: unknown } }>(
          bo,
          `{ customer(by: { id: "${of.id}" }) { documents { nodes { id } } } }`,
        ),
      ).customer.documents;
    expect(await documents()).toEqual({ nodes: [] });
    expect(
      await change(office, `customerUserUpdate(id: "${id}", input: { rights: [EDIT_ADDRESSES] }, expectedVersion: 7)`),
    ).toMatchObject({ userErrors: [{ code: 'VERSION_CONFLICT' }] });
    await change(office, `customerUserUpdate(id: "${id}", input: { rights: [EDIT_ADDRESSES] }, expectedVersion: 1)`);
    expect(await documents()).toBeNull();
    expect(await change(office, `customerUserBlock(id: "${id}")`)).toMatchObject({
      customerUser: { state: 'BLOCKED' },
    });
    expect(await refused(bo)).toEqual(['UNAUTHENTICATED']);
    expect(await signIn('bo@example.com')).toEqual(['SIGN_IN_FAILED']);
    await change(office, `customerUserUnblock(id: "${id}")`);
    expect(await refused(bo)).toEqual(['UNAUTHENTICATED']);
    expect(await signIn('bo@example.com')).toEqual(['CUSTOMER_USER']);
    const before = await accounts();
    expect(await change(office, `customerUserDelete(id: "${id}")`)).toMatchObject({
      customerUser: null,
      userErrors: [],
    });
    expect([await signIn('bo@example.com'), await accounts(), await loginsOf(office, of)]).toEqual([
      ['SIGN_IN_FAILED'],
      before - 1,
      [],
    ]);
    expect((await historyOf(office, of, 'customerUsers')).slice(0, 4)).toEqual([
      'Olle Kontor: removed Bo Spärr <bo@example.com> → null',
      'Olle Kontor: unblocked null → Bo Spärr <bo@example.com>',
      'Olle Kontor: blocked Bo Spärr <bo@example.com> → null',
      'Olle Kontor: rights SEE_DOCUMENTS → EDIT_ADDRESSES',
    ]);
  });

  it('of one person at several customers are gone between, and nobody goes on as somebody else', async () => {
    const [one, other] = [await group.customer({ name: 'Ett AB' }), await group.customer({ name: 'Två AB' })];
    const first = await invite(office, one, 'name: "Vera Flera", email: "vera@example.com"');
    const second = await invite(office, other, 'name: "Vera Flera", email: "vera@example.com"');
    await open(first.link, password);
    const vera = await open(second.link, password);
    interface Identity {
      readonly id: string;
      readonly customerName: string | null;
      readonly current: boolean;
    }
    const { viewer } = dataOf(
      await api.run<{ viewer: { identities: Identity[] } }>(
        vera,
        '{ viewer { identities { id kind groupName customerName current } } }',
      ),
    );
    expect(viewer.identities.map(({ customerName, current }) => [customerName, current])).toEqual([
      ['Ett AB', false],
      ['Två AB', true],
    ]);
    const goOn = (who: TestViewer, id: string) =>
      api.run<{ sessionChange: Chosen }>(
        who,
        `mutation { sessionChange(id: "${id}") { viewer { kind name } userErrors { code } } }`,
      );
    const gone = await goOn(vera, viewer.identities[0]?.id ?? '');
    const cookie = gone.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await seen({ headers: { cookie } })).toEqual([one.id]);
    expect(await refused(vera)).toEqual(['UNAUTHENTICATED']);
    for (const id of [first.customerUser?.id ?? '', (await group.user('readOnly')).id])
      expect(dataOf(await goOn(office, id)).sessionChange).toEqual({
        viewer: null,
        userErrors: [{ code: 'NOT_FOUND' }],
      });
  });

  it('are read for a whole list by one statement', async () => {
    const list = (first: number) => `{ customers(first: ${first}) { nodes { customerUsers { id name } } } }`;
    const count = async (first: number) =>
      (await statementsOf(api.database, () => api.run(office, list(first)))).statements.length;
    expect(await count(1)).toBe(await count(20));
  });
});

describe('On its own card a login', () => {
  it('changes what its rights say; the office reads in the history whose login it was', async () => {
    const login = await group.customerLogin(customer, ['EDIT_ADDRESSES']);
    const update = async (input: string, version = 'null') =>
      dataOf(
        await api.run<{ customerUpdate: { userErrors: { code: string; path: string[] }[] } }>(
          login,
          `mutation { customerUpdate(id: "${customer.id}", input: ${input}, expectedVersion: ${version}) { userErrors { code path ... on VersionConflictError { conflicts { field theirs changedBy } } } } }`,
        ),
      ).customerUpdate.userErrors;
    expect(
      await update('{ addresses: { invoice: { row1: "Nya gatan 2", city: "Hjo" } }, phone: "070-174 06 05" }'),
    ).toEqual([]);
    expect(await historyOf(office, customer, 'addresses.invoice')).toContain(
      `${login.name}: addresses.invoice null → Nya gatan 2`,
    );
    expect(await update('{ comments: "Hemlig anteckning" }')).toMatchObject([
      { code: 'FIELD_NOT_WRITABLE', path: ['comments'] },
    ]);
    expect(await update('{ contactPersons: { create: [{ name: "Ny" }] } }')).toMatchObject([
      { code: 'FIELD_NOT_WRITABLE', path: ['contactPersons'] },
    ]);
    await api.run(
      office,
      `mutation { customerUpdate(id: "${customer.id}", input: { phone: "070-174 06 99" }) { userErrors { code } } }`,
    );
    expect(await update('{ phone: "070-174 06 10" }', '2')).toEqual([
      {
        code: 'VERSION_CONFLICT',
        path: ['expectedVersion'],
        conflicts: [{ field: 'phone', theirs: '+46701740699', changedBy: null }],
      },
    ]);
    const other = await group.customer();
    const elsewhere = await api.run<{ customerUpdate: { userErrors: { code: string }[] } }>(
      login,
      `mutation { customerUpdate(id: "${other.id}", input: { phone: "070-174 06 10" }) { userErrors { code } } }`,
    );
    expect(dataOf(elsewhere).customerUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const reader = await group.customerLogin(customer);
    const closed = await api.run(
      reader,
      `mutation { customerUpdate(id: "${customer.id}", input: { phone: "1" }) { userErrors { code } } }`,
    );
    expect(closed.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('sends documents, which it sees, and whose names tell nothing of those that it does not see', async () => {
    const of = await group.customer();
    const staff = new DocumentStory(api, await group.anAdministrator(), of);
    const folder = await staff.folder('Internt');
    await staff.upload('faktura.txt', 'hemlig');
    const login = new DocumentStory(api, await group.customerLogin(of, ['UPLOAD_DOCUMENTS']), of);
    const sent = await login.upload('faktura.txt', 'min', folder);
    expect(await login.list()).toMatchObject([{ id: sent, name: 'faktura.txt', visibleForCustomer: true }]);
    expect(await login.upload('faktura.txt', 'igen')).not.toBe(sent);
    expect(await login.names()).toEqual(['faktura (2).txt', 'faktura.txt']);
    expect(await staff.names()).toEqual(['Internt', 'faktura (2).txt', 'faktura.txt', 'faktura.txt']);
    // Beside its namesake it can be hidden, moved and taken back like any other.
    await staff.change(`documentsShow(ids: ["${sent}"], visibleForCustomer: false)`);
    expect(await login.names()).toEqual(['faktura (2).txt']);
    await staff.change(`documentsDelete(ids: ["${sent}"])`);
    await staff.change(`documentsRestore(ids: ["${sent}"])`);
    expect(await staff.names()).toEqual(['Internt', 'faktura (2).txt', 'faktura (3).txt', 'faktura.txt']);
    const archive = await staff.fetch(`/files/documents/zip?customer=${of.id}`);
    expect(archive.status).toBe(200);
    await archive.arrayBuffer();
    const reader = new DocumentStory(api, await group.customerLogin(of), of);
    const closed = await reader.begin('b.txt', 1);
    expect([closed.status, (await login.begin('b.txt', 10 ** 12)).status]).toEqual([403, 413]);
    await expect(login.folder('Min mapp')).rejects.toThrow('FORBIDDEN');
  });
});
