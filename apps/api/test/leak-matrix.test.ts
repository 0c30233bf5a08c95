import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can } from '@register/domain/access/access';
import { customerFieldKeys, customerFields, type CustomerField } from '@register/domain/customer/customer-fields';
import { searchableFields } from '@register/domain/customer/customer-list';
import { startApi, type TestApi } from './api.js';
import { publicId } from '../src/database/ids.js';
import { aGroup } from './register.js';
import { mayAsk, mayOrder, orders, questions, type Question } from './leak/filter-ways.js';
import { idPlaces, idWay, idWays, type IdKind } from './leak/id-ways.js';
import { listed, statuses, type WayOut } from './leak/list-ways.js';
import { readsOf, rolesOf, sees, seesSome, type Role } from './leak/matrix-roles.js';
import { customerNumbers, leaksIn, secretsFrom, type Secret } from './leak/secrets.js';
import { alike, told, type Told } from './leak/told.js';
import { usable, usedBy } from './leak/schema-coverage.js';
import { readingWays, revealOf, writingWays } from './leak/ways-out.js';
import { aWorld, customerNames, type World } from './leak/world.js';

let api: TestApi;
let world: World;
let roles: Role[];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api, 'Ett');
  roles = await rolesOf(world, await (await aGroup(api)).user('administrator'));
}, 120_000);
afterAll(() => api.close());

const codes = ({ errors }: Told): unknown[] => errors.map(({ extensions }) => extensions['code']);
const bad = new Set([
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'QUERY_TOO_LARGE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

const expectClean = async (role: Role, way: WayOut, secrets: readonly Secret[]): Promise<Told> => {
  const answer = await told(api, role, way);
  const faults = codes(answer).filter((code) => bad.has(String(code)));
  expect({ role: role.name, way: way.name, leaks: leaksIn(world, answer, way, secrets), faults }).toEqual({
    role: role.name,
    way: way.name,
    leaks: [],
    faults: [],
  });
  return answer;
};

describe('What is planted in a customer', () => {
  it('is told to those who may read it', async () => {
    const administrator = roles.find(({ name }) => name === 'administrator') as Role;
    const ways = readingWays(world);
    const texts = (await Promise.all(ways.map((way) => told(api, administrator, way))))
      .map(({ text }) => text)
      .join('\n');
    const missing = customerNames.flatMap((name) =>
      customerFieldKeys.flatMap((field) =>
        world.customers[name].plants[field].texts.filter((text) => !texts.includes(text)),
      ),
    );
    expect(missing).toEqual([]);
    const isRecorded = ({ history, write }: CustomerField) => history !== 'none' && write.change === 'edit';
    const recorded = customerFieldKeys.filter((field) => field !== 'type' && isRecorded(customerFields[field]));
    expect(recorded.filter((field) => !texts.includes(`"field":"${field}"`))).toEqual([]);
    const revealed = await told(api, administrator, revealOf(world.customers.mine.id));
    expect(revealed.text).toMatch(/\d{8}-\d{4}/);
  }, 120_000);

  it('comes out by no way to anybody who may not read it', async () => {
    let tried = 0;
    for (const [serial, role] of roles.entries()) {
      const secrets = secretsFrom(world, role);
      for (const way of [...readingWays(world), ...writingWays(world, serial)]) {
        // In another group the numbers are free: what one creates there is one's own.
        if (role.isElsewhere && way.name.startsWith('create')) continue;
        await expectClean(role, way, secrets);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(roles.length * readingWays(world).length);
  }, 400_000);

  it('is revealed whole to those who may find people by it, and to nobody else', async () => {
    for (const role of roles) {
      const { text } = await told(api, role, revealOf(world.customers.mine.id));
      const may = role.viewer !== null && can(role.viewer, 'customer.identity') && sees(role, world.customers.mine);
      expect({
        role: role.name,
        revealed: customerNumbers(world, 'mine').some((number) => text.includes(number)),
      }).toEqual({
        role: role.name,
        revealed: may,
      });
    }
  }, 120_000);
});

describe('A question to the register', () => {
  it('by a field that one may not filter by is refused, whether it is true or not', async () => {
    const asked = questions(world);
    for (const role of roles) {
      const secrets = secretsFrom(world, role);
      const [may, mayNot] = [
        asked.filter(({ key }) => mayAsk(role, key)),
        asked.filter(({ key }) => !mayAsk(role, key)),
      ];
      for (let at = 0; at < may.length; at += 15) {
        await expectClean(
          role,
          { name: `filters ${may[at]?.name} and on`, document: together(may.slice(at, at + 15)) },
          secrets,
        );
      }
      const isBlind = !seesSome(role, world);
      for (const { name, truth, lie } of mayNot) {
        if (isBlind && name.endsWith('deep')) continue;
        const answers = [await told(api, role, truth), ...(isBlind ? [] : [await told(api, role, lie)])];
        for (const answer of answers) {
          expect({
            role: role.name,
            name,
            codes: codes(answer),
            leaks: leaksIn(world, answer, truth, secrets),
          }).toEqual({
            role: role.name,
            name,
            codes: [role.viewer ? 'FIELD_ACCESS_DENIED' : 'UNAUTHENTICATED'],
            leaks: [],
          });
        }
      }
    }
  }, 400_000);

  it('by an order that one may not have is refused', async () => {
    for (const role of roles) {
      if (role.viewer === null) continue;
      for (const { key, way } of orders()) {
        const answer = await told(api, role, way);
        expect({ role: role.name, key, codes: codes(answer) }).toEqual({
          role: role.name,
          key,
          codes: mayOrder(role, key) ? [] : ['FIELD_ACCESS_DENIED'],
        });
        expect(leaksIn(world, answer, way, secretsFrom(world, role))).toEqual([]);
      }
    }
  }, 400_000);

  it('by search looks only where one may look', async () => {
    for (const role of roles) {
      for (const name of customerNames) {
        const customer = world.customers[name];
        for (const field of customerFieldKeys) {
          const { search } = customer.plants[field];
          if (!search) continue;
          const { text } = await told(
            api,
            role,
            listed(`search by ${field}`, {
              search,
              filter: statuses(role.viewer !== null && can(role.viewer, 'customer.delete')),
            }),
          );
          const may = role.viewer !== null && sees(role, customer) && searchableFields(role.viewer).has(field);
          expect({ role: role.name, name, field, found: text.includes(customer.id) }).toEqual({
            role: role.name,
            name,
            field,
            found: may,
          });
          for (const [, match] of text.matchAll(/"searchMatch":\{"field":"([^"]+)"/g))
            expect(readsOf(role)).toContain(match);
        }
      }
    }
  }, 400_000);
});

/** Several questions at once, for those who may ask them. */
const together = (asked: readonly Question[]): string =>
  `{ ${asked.map(({ truth }, at) => `q${at}: ${truth.document.trim().slice(1, -1)}`).join(' ')} }`;

describe('An id of something that one does not see', () => {
  it('answers like an id that does not exist, wherever it is put', async () => {
    expect(Object.keys(idWays).sort()).toEqual([...new Set(idPlaces())].filter((place) => !isDeeper(place)).sort());
    const other = await aWorld(api, 'Fjärran');
    const before = await everything(other);
    for (const role of roles.filter(
      ({ name }) => !name.startsWith('key for customer.view and') && name !== "another group's administrator",
    )) {
      const { mine } = world.customers;
      for (const [place, { kinds }] of Object.entries(idWays)) {
        for (const id of kinds.flatMap((kind) => [...foreign(other, kind), ...unseen(role, kind)])) {
          const unknown = `${id.slice(0, 4)}${unknownId}`;
          const [real, none] = [
            await told(api, role, idWay(place, id, mine.id)),
            await told(api, role, idWay(place, unknown, mine.id)),
          ];
          expect({ role: role.name, place, id, answer: same(real, id) }).toEqual({
            role: role.name,
            place,
            id,
            answer: same(none, unknown),
          });
        }
      }
    }
    expect(await everything(other)).toEqual(before);
  }, 400_000);

  const unknownId = '01h455vb4pex5vsknk084sn02q';
  const same = (answer: Told, id: string): string => alike(answer).split(id).join('*');
  /** `and`, `or` and `not` lead to the same places again. */
  const isDeeper = (place: string): boolean => /\.filter\.(and|or|not)\./.test(place);

  function foreign({ customers, responsible, group }: World, kind: IdKind): string[] {
    const { mine, binned } = customers;
    const ids: Partial<Record<IdKind, string[]>> = {
      cus: [mine.id, binned.id],
      con: [mine.contactId],
      usr: [responsible.id],
      his: [mine.historyIds[0] ?? ''],
      grp: [publicId('grp', group.id)],
    };
    return ids[kind] ?? [];
  }

  function unseen(role: Role, kind: IdKind): string[] {
    const hiddenFrom = customerNames.map((name) => world.customers[name]).filter((customer) => !sees(role, customer));
    if (kind === 'cus') return hiddenFrom.map(({ id }) => id);
    if (kind === 'con') return hiddenFrom.map(({ contactId }) => contactId);
    return kind === 'his' ? hiddenFrom.flatMap(({ historyIds }) => historyIds.slice(0, 1)) : [];
  }

  async function everything(of: World): Promise<string[]> {
    const administrator = { name: 'administrator', signedIn: of.administrator, viewer: null };
    return Promise.all(readingWays(of).map(async (way) => (await told(api, administrator, way)).text));
  }
});

describe('The matrix', () => {
  it('names everything that the schema answers, and everything by which one can ask of customers', () => {
    const ids = Object.keys(idWays).map((place) => idWay(place, 'cus_x', 'cus_y'));
    const asked = questions(world).map(({ truth }) => truth);
    const ways = [
      ...readingWays(world),
      ...writingWays(world, 0),
      ...asked,
      ...orders().map(({ way }) => way),
      ...ids,
      revealOf('cus_x'),
    ];
    const used = usedBy(ways);
    expect(
      usable().filter(
        (name) => !used.has(name) && !tellsNothing.has(name.split('.')[0] ?? '') && !tellsNothing.has(name),
      ),
    ).toEqual([]);
  });

  /** What can neither tell of a customer nor be asked about one. */
  const tellsNothing: ReadonlySet<string> = new Set([
    'Mutation.signOut',
    'SignOutPayload',
    'CustomerSettingsInput',
    'CustomerImportOptionsInput',
    'ImportColumnInput',
    'ApiKeyCreateInput',
    'ViewerUpdateInput',
  ]);
});
