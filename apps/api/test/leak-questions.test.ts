import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { can } from '@register/domain/access/access';
import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { searchableFields } from '@register/domain/customer/customer-list';
import { hasViews } from '@register/domain/view/customer-view';
import { choosableColumns } from '@register/domain/view/list-columns';
import { listFilters } from '@register/domain/filter/list-filters';
import { startApi, type TestApi } from './api.js';
import { priceQuestions } from './leak/article-ways.js';
import { codesOf, expectClean } from './leak/expect-clean.js';
import { expectSame } from './leak/expect-same.js';
import { facetFilters, facets } from './leak/facet-ways.js';
import { mayAsk, mayOrder, orders, ownOf, questions, type Question } from './leak/filter-ways.js';
import { listed, statuses, type WayOut } from './leak/list-ways.js';
import { readsOf, rolesOf, sees, seesSome, type Role } from './leak/matrix-roles.js';
import { leaksIn, secretsFrom } from './leak/secrets.js';
import { alike, told } from './leak/told.js';
import { plantOf } from './leak/planted.js';
import { plantedKeys, plantedTable } from './leak/planted-fields.js';
import { allViews, byView, plantQuestions } from './leak/view-ways.js';
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

describe('A question to the register', () => {
  it('by a field that one may not filter by is refused, whether it is true or not', async () => {
    const asked = questions(world);
    for (const role of roles) {
      const secrets = secretsFrom(world, role);
      const [may, mayNot] = [
        asked.filter((question) => mayAsk(role, question)),
        asked.filter((question) => !mayAsk(role, question)),
      ];
      for (let at = 0; at < may.length; at += 15) {
        await expectClean(
          { api, world },
          role,
          {
            name: `filters ${may[at]?.name} and on`,
            document: together(may.slice(at, at + 15).map(({ truth }) => truth)),
          },
          secrets,
        );
      }
      const isBlind = !seesSome(role, world);
      for (const { name, truth, lie } of isBlind ? onceEach(mayNot) : mayNot) {
        const answers = [await told(api, role, truth), ...(isBlind ? [] : [await told(api, role, lie)])];
        const refusal = role.viewer ? 'FIELD_ACCESS_DENIED' : 'UNAUTHENTICATED';
        for (const answer of answers) {
          const leaks = leaksIn(world, answer, truth, secrets);
          const answered = [codesOf(answer), leaks].flat().join();
          expectSame({ role: role.name, name }, answered, refusal);
        }
      }
    }
  }, 900_000);

  /** Who sees no customer at all is asked by each field once. */
  const onceEach = (asked: readonly Question[]): Question[] => [
    ...new Map(asked.map((question) => [question.fields.join(), question])).values(),
  ];

  it('by a price that one may not see is refused, whether it is true or not', async () => {
    for (const role of roles) {
      const answers = await Promise.all(priceQuestions(world.article.prices).map((way) => told(api, role, way)));
      const mayList = role.viewer !== null && can(role.viewer, 'article.view');
      const mayAskPrices = role.viewer !== null && can(role.viewer, 'article.price');
      const refused = mayList ? 'FIELD_ACCESS_DENIED' : role.viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      expect({ role: role.name, codes: answers.map(codesOf) }).toEqual({
        role: role.name,
        codes: answers.map(() => (mayList && mayAskPrices ? [] : [refused])),
      });
    }
  }, 120_000);

  it('what there is to choose is told of the fields that one may filter by, and asked by no other', async () => {
    const asked = questions(world).filter(({ name }) => name.endsWith('alone'));
    const once = [...new Map(asked.map((question) => [question.fields.join(), question])).values()];
    for (const role of roles) {
      const { viewer } = role;
      if (viewer === null) continue;
      const { data } = await told(api, role, facets('plainly', {}));
      const answered = (data?.['customerFacets'] ?? []) as readonly {
        field: string;
        options: unknown;
        total: unknown;
      }[];
      const filters = listFilters(viewer, ownOf(role));
      expect({
        role: role.name,
        open: answered.map(({ field, options, total }) => [field, options !== null, total !== null]),
      }).toEqual({
        role: role.name,
        open: facetFilters.map(({ name }) => [name, filters.has(name), filters.has(name)]),
      });
      for (const { name, truth } of once.filter((question) => !mayAsk(role, question))) {
        const document = truth.document.replace(
          /^\{ customers\(first: 100, (.*)\) \{ totalCount.*$/s,
          '{ customerFacets(fields: ["type"], $1) { field } }',
        );
        expect(document).toContain('customerFacets');
        expect({ role: role.name, name, codes: codesOf(await told(api, role, { name, document })) }).toEqual({
          role: role.name,
          name,
          codes: ['FIELD_ACCESS_DENIED'],
        });
      }
    }
  }, 900_000);

  it('that somebody has saved for everyone is told, and asked, by the fields that one may filter by alone', async () => {
    const planted = await plantQuestions(api, world.administrator);
    for (const role of roles) {
      const { viewer } = role;
      if (viewer === null || role.isElsewhere) continue;
      const filters = listFilters(viewer, ownOf(role));
      const columns = new Set<string>(choosableColumns(viewer, ownOf(role)));
      const { data, text } = await told(api, role, allViews);
      const { views = [] } = (data?.['customerViews'] ?? {}) as { views?: readonly SharedView[] };
      expect({ role: role.name, views: views.length > 0 }).toEqual({ role: role.name, views: hasViews(viewer) });
      const shared = new Map(views.map((view) => [view.id, view]));
      const asSeen = (hasViews(viewer) ? planted : []).map(({ id, filter, token }) => [
        filter,
        shared.get(id)?.isWhole,
        shared.get(id)?.filters,
        text.includes(JSON.stringify(token)),
      ]);
      expect({ role: role.name, asSeen }).toEqual({
        role: role.name,
        asSeen: (hasViews(viewer) ? planted : []).map(({ filter, token }) => {
          const isOpen = filters.has(filter);
          return [filter, isOpen, isOpen ? [token] : [], isOpen];
        }),
      });
      const shown = new Set(views.flatMap((view) => view.columns ?? []).map(({ field }) => field));
      expect([...shown].filter((field) => !columns.has(field))).toEqual([]);
      const closed = planted.filter(({ filter }) => !filters.has(filter));
      for (const way of closed.slice(0, 3).flatMap(({ id }) => byView(id))) {
        const answer = await told(api, role, way);
        const refusals = hasViews(viewer)
          ? 'FIELD_ACCESS_DENIED'
          : way.name.startsWith('list')
            ? 'NOT_FOUND'
            : 'FORBIDDEN';
        expectSame({ role: role.name, name: way.name }, codesOf(answer).join(), refusals);
        expect(closed.filter(({ filter }) => answer.text.includes(filter))).toEqual([]);
      }
    }
  }, 300_000);

  it('by an order that one may not have is refused', async () => {
    for (const role of roles) {
      if (role.viewer === null) continue;
      const secrets = secretsFrom(world, role);
      for (const order of orders()) {
        const { way } = order;
        const answer = await told(api, role, way);
        expect({ role: role.name, way: way.name, codes: codesOf(answer) }).toEqual({
          role: role.name,
          way: way.name,
          codes: mayOrder(role, order) ? [] : ['FIELD_ACCESS_DENIED'],
        });
        expect(leaksIn(world, answer, way, secrets)).toEqual([]);
      }
    }
  }, 900_000);

  it('by search looks only where one may look', async () => {
    for (const role of roles) {
      const filter = statuses(role.viewer !== null && can(role.viewer, 'customer.delete'));
      const looked = role.viewer ? searchableFields(role.viewer, plantedTable) : new Set();
      for (const name of customerNames) {
        const customer = world.customers[name];
        const searches = plantedKeys.flatMap((field) => {
          const { search } = plantOf(customer.plants, field);
          return search ? [{ field, way: searching(search, filter), lie: searching(`${search}x`, filter) }] : [];
        });
        for (let at = 0; at < searches.length; at += 15) {
          const some = searches.slice(at, at + 15);
          const { data, text } = await told(api, role, { name: '', document: together(some.map(({ way }) => way)) });
          const answers = some.map(({ field }, n) => ({
            field,
            found: JSON.stringify(data?.[`q${n}`] ?? null).includes(customer.id),
          }));
          expect({ role: role.name, name, answers }).toEqual({
            role: role.name,
            name,
            answers: some.map(({ field }) => ({ field, found: sees(role, customer) && looked.has(field) })),
          });
          for (const [, match] of text.matchAll(/"searchMatch":\{"field":"([^"]+)"/g))
            expect(readsOf(role)).toContain(match);
        }
        // Neither count nor order nor anything else tells a true value from an invented one.
        const closed = searches.filter(
          ({ field }) => isCustomFieldKey(field) && !(sees(role, customer) && looked.has(field)),
        );
        if (closed.length === 0) continue;
        const answerTo = (ways: readonly WayOut[]) => told(api, role, { name: '', document: together(ways) });
        const [truth, lie] = [closed.map(({ way }) => way), closed.map((each) => each.lie)];
        expect(alike(await answerTo(truth))).toEqual(alike(await answerTo(lie)));
      }
    }
  }, 900_000);
});

interface SharedView {
  readonly id: string;
  readonly isWhole: boolean;
  readonly filters: readonly string[];
  readonly columns: readonly { readonly field: string }[] | null;
}

const searching = (search: string, filter: object): WayOut => listed(`search for ${search}`, { search, filter });

/** Several questions at once. */
const together = (ways: readonly WayOut[]): string =>
  `{ ${ways.map(({ document }, at) => `q${at}: ${document.trim().slice(1, -1)}`).join(' ')} }`;
