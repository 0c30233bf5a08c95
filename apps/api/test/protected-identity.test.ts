import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './api.js';
import { extractOf } from './extract-of.js';
import { aHiddenCustomer, aTown, change, counts, protect, secret, told, waysTo } from './protected-identity-story.js';
import { aGroup, type TestUser } from './register.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const isIn = (text: string): boolean => text.toLowerCase().includes(secret.toLowerCase());

describe('A customer with protected identity', () => {
  it('is there by every way for those who hold the permission or are assigned, and by none for anybody else', async () => {
    const { group, hidden, sees, doesNot } = await aTown(api);
    await protect(api, group, hidden);
    for (const [way, document] of Object.entries(waysTo(hidden))) {
      for (const [who, viewer] of Object.entries(sees))
        expect({ way, who, isThere: isIn(await told(api, viewer, document)) }).toEqual({ way, who, isThere: true });
      for (const [who, viewer] of Object.entries(doesNot))
        expect({ way, who, isThere: isIn(await told(api, viewer, document)) }).toEqual({ way, who, isThere: false });
    }
  }, 120_000);

  it('is counted for nobody else: they are told what they were told before it came', async () => {
    const group = await aGroup(api);
    for (let at = 0; at < 3; at++) await group.customer({ email: `granne.${secret}@example.com` });
    const who = [await group.user('office'), await group.user('readOnly'), await group.apiKey(['customer.view'])];
    const all = async () =>
      Promise.all(who.flatMap((viewer) => Object.values(counts).map((document) => told(api, viewer, document))));
    const before = await all();
    const hidden = await aHiddenCustomer(api, group);
    expect(await all()).not.toEqual(before);
    await protect(api, group, hidden);
    expect(await all()).toEqual(before);
    await change(api, await group.anAdministrator(), 'Unprotect', hidden.id);
    expect(await all()).not.toEqual(before);
  }, 120_000);

  it('answers whoever does not see it like one that there is not, also to every change', async () => {
    const { group, hidden, doesNot } = await aTown(api);
    await protect(api, group, hidden);
    const none = 'cus_01h455vb4pex5vsknk084sn02q';
    const other = await group.customer();
    const user = doesNot['readOnly']?.id;
    const errors = 'userErrors { code message path }';
    const calls = (id: string): string[] => [
      `customerUpdate(id: "${id}", input: { phone: "0701740606" }) { ${errors} }`,
      `customerInactivate(id: "${id}") { ${errors} }`,
      `customerDelete(id: "${id}") { ${errors} }`,
      `customerRestore(id: "${id}") { ${errors} }`,
      `customerAssign(id: "${id}", userIds: ["${user}"]) { ${errors} }`,
      `customerPersonalNumberReveal(id: "${id}") { ${errors} }`,
      `customerMerge(survivorId: "${other.id}", absorbedId: "${id}") { ${errors} }`,
      `customerUserInvite(customerId: "${id}", input: { name: "Gäst", email: "gast@example.com" }) { ${errors} }`,
      `documentFolderCreate(customerId: "${id}", name: "Mapp") { ${errors} }`,
      `customerSelectionCreate(ids: ["${id}"]) { selection { count } ${errors} }`,
      `customerProtect(id: "${id}") { ${errors} }`,
    ];
    const office = doesNot['office'] as TestUser;
    for (const [at, call] of calls(hidden.id).entries())
      expect({ call, told: await told(api, office, `mutation { ${call} }`) }).toEqual({
        call,
        told: await told(api, office, `mutation { ${calls(none)[at]} }`),
      });
    const extract = async (id: string) => {
      const response = await extractOf(api, office, id);
      return [response.status, await response.text()];
    };
    expect(await extract(hidden.id)).toEqual(await extract(none));
    for (const path of ['documents/zip?customer=*', 'documents/*']) {
      const [real, unknown] = path.endsWith('documents/*')
        ? [hidden.documentId, `doc_${none.slice(4)}`]
        : [hidden.id, none];
      const answer = async (id: string) => {
        const response = await fetch(new URL(`/files/${path.replace('*', id)}`, api.url), { headers: office.headers });
        return [response.status, await response.text()];
      };
      expect(await answer(real)).toEqual(await answer(unknown));
    }
  }, 60_000);

  it('keeps its number, which somebody who does not see it is told as of any other that they do not see', async () => {
    const { group, hidden, doesNot, administrator } = await aTown(api);
    await protect(api, group, hidden);
    const taken = async (who: TestUser) =>
      told(
        api,
        who,
        `mutation { customerCreate(input: { name: "Ny", number: "${hidden.number}" }) { userErrors { code ... on DuplicateCustomerError { candidates { name } } } } }`,
      );
    expect(await taken(doesNot['office'] as TestUser)).toContain('"code":"NUMBER_TAKEN","candidates":[]');
    expect(isIn(await taken(administrator))).toBe(true);
  });

  it('is seen by its own login, which never learns of the marking', async () => {
    const { group, hidden } = await aTown(api);
    const login = await group.customerLogin(hidden);
    const document = `{ customer(by: { id: "${hidden.id}" }) { name protectedIdentity viewerCan { protect { allowed reason } unprotect { allowed reason } } } customers { nodes { name } } }`;
    const before = await api.run(login, document);
    await protect(api, group, hidden);
    const after = await api.run(login, document);
    expect(after.data).toEqual(before.data);
    expect(after.data).toMatchObject({ customer: { name: hidden.name, protectedIdentity: null } });
    expect(after.extensions).toEqual(before.extensions);
    expect(await told(api, login, '{ customers(filter: { protectedIdentity: true }) { nodes { id } } }')).toContain(
      'FIELD_ACCESS_DENIED',
    );
  });
});
