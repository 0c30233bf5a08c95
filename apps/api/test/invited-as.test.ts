import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const password = 'elva raska harar';

interface Invited {
  readonly access: { readonly user: { readonly id: string; readonly email: string } };
  readonly link: string;
}

describe('Whoever is invited', () => {
  let api: TestApi;
  let group: TestGroup;
  let alma: TestUser;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api);
    alma = await group.user('administrator');
  });
  afterAll(() => api.close());

  /** Somebody who signs in to another group, in Swedish. */
  async function known(email: string): Promise<TestUser> {
    const person = await (await aGroup(api)).user('office');
    const hash = await hashPassword(password);
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run("UPDATE account SET email = ?, emailKey = ?, language = 'sv', passwordHash = ? WHERE id = ?", [
        email,
        Buffer.from(email),
        hash,
        person.accountId,
      ]),
    );
    return person;
  }
  const asked = async <Data>(document: string): Promise<Data> => dataOf(await api.run<Data>(alma, document));
  const invite = async (email: string, name: string): Promise<Invited> =>
    (
      await asked<{ done: Invited }>(
        `mutation { done: userInvite(input: { email: "${email}", name: "${name}", role: "office", language: en }) { access { user { id email } } link } }`,
      )
    ).done;
  const tokenOf = (link: string) => link.split('/').pop() ?? '';

  /** Everything in which an administrator finds the address of a user. */
  async function shown({ access, link }: Invited): Promise<object> {
    const { id } = access.user;
    const { users, usersWithAccess, node, oneTimeLink } = await asked<{
      users: { nodes: { id: string; email: string }[] };
      usersWithAccess: { nodes: { user: { id: string; email: string } }[] };
      node: { email: string };
      oneTimeLink: { email: string };
    }>(
      `{ users(first: 100) { nodes { id email } }
         usersWithAccess: userAccesses(first: 100) { nodes { user { id email } } }
         node(id: "${id}") { ... on User { email } }
         oneTimeLink(token: "${tokenOf(link)}") { email } }`,
    );
    return {
      answered: access.user.email,
      listed: users.nodes.find((user) => user.id === id)?.email,
      withRights: usersWithAccess.nodes.find(({ user }) => user.id === id)?.user.email,
      named: node.email,
      onTheLink: oneTimeLink.email,
    };
  }

  /** What was sent to them last, once the worker has sent it. */
  async function letter(name: string): Promise<{ address: string; text: string }> {
    for (const deadline = Date.now() + 15_000; ; await pause(50)) {
      const { messages } = await asked<{ messages: { nodes: { state: string; address: string; text: string }[] } }>(
        `{ messages(scope: ALL, first: 1, filter: { search: "${name}" }) { nodes { state address text } } }`,
      );
      const [last] = messages.nodes;
      if (last?.state === 'NOT_SENT')
        return { address: last.address, text: last.text.replace(/\/welcome\/[\w-]{43}/g, '…').replaceAll(name, 'N') };
      if (Date.now() > deadline) throw new Error(`The letter is ${last?.state}`);
    }
  }

  it('is shown as whoever invites wrote them, and written to in that language, be there an account or not', async () => {
    await known('anna@example.se');
    const [anna, berta] = [await invite('Anna@Example.se', 'Anna Ek'), await invite('Berta@Example.se', 'Berta Alm')];
    const is = (email: string) => ({
      answered: email,
      listed: email,
      withRights: email,
      named: email,
      onTheLink: email,
    });
    expect([await shown(anna), await shown(berta)]).toEqual([is('Anna@Example.se'), is('Berta@Example.se')]);
    const letters = [await letter('Anna Ek'), await letter('Berta Alm')];
    expect(letters.map(({ address }) => address)).toEqual(['Anna@Example.se', 'Berta@Example.se']);
    expect(letters[0]?.text).toBe(letters[1]?.text);

    // Another invitation is no way round it, either.
    const { done } = await asked<{ done: { link: string } }>(
      `mutation { done: userInvitationSend(id: "${anna.access.user.id}") { link } }`,
    );
    expect(await shown({ ...anna, link: done.link })).toEqual(is('Anna@Example.se'));
    expect(await letter('Anna Ek')).toEqual(letters[0]);

    // Who has taken it signs in as the account spells it.
    const { choose } = dataOf(
      await api.run<{ choose: { userErrors: object[] } }>(
        null,
        `mutation { choose: passwordChoose(token: "${tokenOf(done.link)}", password: "${password}") { userErrors { code } } }`,
      ),
    );
    expect(choose.userErrors).toEqual([]);
    const { node } = await asked<{ node: { email: string } }>(
      `{ node(id: "${anna.access.user.id}") { ... on User { email } } }`,
    );
    expect(node.email).toBe('anna@example.se');
  });

  it('to a customer’s card is shown on the link as whoever invites wrote them', async () => {
    await known('cilla@example.se');
    const customer = await group.customer();
    const { done } = await asked<{ done: { customerUser: { email: string }; link: string } }>(
      `mutation { done: customerUserInvite(customerId: "${customer.id}", input: { name: "Cilla", email: "Cilla@Example.se" }) { customerUser { email } link } }`,
    );
    const { oneTimeLink } = await asked<{ oneTimeLink: { email: string } }>(
      `{ oneTimeLink(token: "${tokenOf(done.link)}") { email } }`,
    );
    expect([done.customerUser.email, oneTimeLink.email]).toEqual(['Cilla@Example.se', 'Cilla@Example.se']);
  });
});
