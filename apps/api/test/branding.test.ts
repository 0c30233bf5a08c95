import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup } from './register.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const logo = `data:image/png;base64,${Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]).toString('base64')}`;

it('What customers see of a group is said by its administrators, shown by its word before anybody signs in, and taken once', async () => {
  const [group, other] = [await aGroup(api), await aGroup(api)];
  const [anna, olle] = [await group.anAdministrator(), await other.anAdministrator()];
  const login = await group.customerLogin(await group.customer());
  const change = async (who: TestViewer, input: string, version = 'null') => {
    const { done } = dataOf(
      await api.run<{ done: { groupBranding: unknown; userErrors: { code: string; path: string[] }[] } }>(
        who,
        `mutation { done: groupBrandingUpdate(input: { ${input} }, expectedVersion: ${version}) { groupBranding { slug phone email version } userErrors { code path } } }`,
      ),
    );
    return done.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  };
  const shown = async (slug: string) =>
    dataOf(await api.run(null, `{ branding(slug: "${slug}") { name logo } }`))['branding'];
  expect(await shown('granasens-varme')).toBeNull();
  expect(await change(anna, `slug: "granasens-varme", phone: "070-174 06 05", logo: "${logo}"`, '0')).toEqual([]);
  expect(await shown('granasens-varme')).toEqual({ name: expect.stringMatching(/^Påhittad grupp/), logo });
  expect(await change(anna, 'email: "info@example.com"', '7')).toEqual(['VERSION_CONFLICT expectedVersion']);
  expect(await change(anna, 'email: "info@example.com"', '1')).toEqual([]);
  expect(await change(anna, 'slug: "A", email: "nobody"')).toEqual(['SLUG_INVALID slug', 'EMAIL_INVALID email']);
  expect(await change(olle, 'slug: "granasens-varme"')).toEqual(['VALUE_TAKEN slug']);
  const seen = await api.run(login, '{ groupBranding { slug phone email logo version } }');
  expect(dataOf(seen)['groupBranding']).toEqual({
    slug: null,
    phone: '+46701740605',
    email: 'info@example.com',
    logo,
    version: 2,
  });
  for (const who of [login, await group.user('office'), await group.apiKey(['admin'])]) {
    const { errors } = await api.run(
      who,
      'mutation { groupBrandingUpdate(input: { phone: null }) { userErrors { code } } }',
    );
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  }
});
