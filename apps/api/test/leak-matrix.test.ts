import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can } from '@register/domain/access/access';
import { fieldRow } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerField } from '@register/domain/customer/customer-fields';
import { startApi, type TestApi } from './api.js';
import { fewAtATime } from './leak/few-at-a-time.js';
import { priceQuestions } from './leak/article-ways.js';
import { expectClean } from './leak/expect-clean.js';
import { orders, questions } from './leak/filter-ways.js';
import { idWay, idWays } from './leak/id-ways.js';
import { importWays, preparingWays } from './leak/import-ways.js';
import { readsOf, rolesOf, sees, type Role } from './leak/matrix-roles.js';
import { plantOf } from './leak/planted.js';
import { plantedKeys, plantedTable } from './leak/planted-fields.js';
import { usable, usedBy } from './leak/schema-coverage.js';
import { coApplicantNumbers, customerNumbers, secretsFrom } from './leak/secrets.js';
import { told } from './leak/told.js';
import { coApplicantRevealOf, readingWays, revealOf, writingWays } from './leak/ways-out.js';
import { aWorld, customerNames, type World } from './leak/world.js';
import { aGroup } from './register.js';

let api: TestApi;
let world: World;
let roles: Role[];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
  roles = await rolesOf(world, await (await aGroup(api)).user('administrator'));
}, 120_000);
afterAll(() => api.close());

describe('What is planted in a customer', () => {
  it('is told to those who may read it', async () => {
    const administrator = roles.find(({ name }) => name === 'administrator') as Role;
    const ways = readingWays(world);
    const texts = (await fewAtATime(ways, (way) => told(api, administrator, way))).map(({ text }) => text).join('\n');
    const missing = customerNames.flatMap((name) =>
      plantedKeys.flatMap((field) =>
        plantOf(world.customers[name].plants, field).texts.filter((text) => !texts.includes(text)),
      ),
    );
    expect(missing).toEqual([]);
    const isRecorded = ({ history, write }: CustomerField) => history !== 'none' && write.change === 'edit';
    const recorded = plantedKeys.filter((field) => field !== 'type' && isRecorded(fieldRow(field, plantedTable)));
    expect(recorded.filter((field) => !texts.includes(`"field":"${field}"`))).toEqual([]);
    const revealed = await told(api, administrator, revealOf(world.customers.mine.id));
    expect(revealed.text).toMatch(/\d{8}-\d{4}/);
  }, 120_000);

  it('comes out by no way of reading to anybody who may not read it', async () => {
    for (const role of roles) {
      const secrets = secretsFrom(world, role);
      // Reading changes nothing.
      await fewAtATime(readingWays(world), (way) => expectClean({ api, world }, role, way, secrets));
    }
    expect(readingWays(world).length).toBeGreaterThan(50);
  }, 900_000);

  it('comes out by no answer to a change to anybody who may not read it', async () => {
    let tried = 0;
    for (const [serial, role] of roles.entries()) {
      const secrets = secretsFrom(world, role);
      for (const way of writingWays(world, serial)) {
        // In another group the numbers are free: what one creates there is one's own.
        if (role.isElsewhere && way.name.startsWith('create')) continue;
        await expectClean({ api, world }, role, way, secrets);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan((roles.length - 1) * writingWays(world, 0).length);
  }, 900_000);

  it('is revealed whole to those who may find people by it, and to nobody else', async () => {
    const { id, coApplicantId } = world.customers.mine;
    const reveals = [
      { way: revealOf(id), field: 'personalNumber', numbers: customerNumbers(world, 'mine') },
      {
        way: coApplicantRevealOf(id, coApplicantId),
        field: 'coApplicants',
        numbers: coApplicantNumbers(world, 'mine'),
      },
    ] as const;
    for (const role of roles) {
      const may = role.viewer !== null && can(role.viewer, 'customer.identity') && sees(role, world.customers.mine);
      for (const { way, field, numbers } of reveals) {
        const { text } = await told(api, role, way);
        const revealed = numbers.some((number) => text.includes(number));
        const expected = may && readsOf(role).has(field);
        expect({ role: role.name, way: way.name, revealed }).toEqual({
          role: role.name,
          way: way.name,
          revealed: expected,
        });
      }
    }
  }, 120_000);
});

describe('The matrix', () => {
  it('names everything that the schema answers, and everything by which one can ask of customers', () => {
    const ids = Object.keys(idWays).map((place) => idWay(place, 'cus_x', 'cus_y', 'doc_z'));
    const asked = questions(world).map(({ truth }) => truth);
    const ways = [
      ...readingWays(world),
      ...writingWays(world, 0),
      ...importWays(dummies),
      ...preparingWays(dummies),
      ...asked,
      ...orders().map(({ way }) => way),
      ...priceQuestions(world.article.prices),
      ...ids,
      revealOf('cus_x'),
      coApplicantRevealOf('cus_x', 'coa_x'),
    ];
    const used = usedBy(ways);
    expect(
      usable().filter(
        (name) => !used.has(name) && !tellsNothing.has(name.split('.')[0] ?? '') && !tellsNothing.has(name),
      ),
    ).toEqual([]);
  });

  const dummies = { id: 'job_x', fileId: 'fil_x' };

  /** What can neither tell of a customer nor be asked about one. */
  const tellsNothing: ReadonlySet<string> = new Set([
    'Mutation.signOut',
    'SignOutPayload',
    'CustomerSettingsInput',
    'ApiKeyCreateInput',
    'UserInviteInput',
    'UserUpdateInput',
    'RoleInput',
    'Query.ownSessions',
    'CustomFieldCreateInput',
    'CustomFieldUpdateInput',
    'CustomFieldOptionInput',
    'LocalTextInput',
    'ViewerUpdateInput',
    'NotificationSettingsInput',
    'NotificationSettingInput',
    'Query.companyLookup',
    'Query.companySources',
    'CompanyLookup',
    'Company',
  ]);
});
