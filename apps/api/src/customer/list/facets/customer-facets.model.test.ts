import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readableFields } from '@register/domain/customer/field-access';
import { openTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { cityOf, passes, rankOf, type ModelCustomer } from '../../../../test/list-model.js';
import { plain } from '../../../../test/plain-text.js';
import { aQuestion, tags, users } from '../../../../test/list-questions.js';
import { pick, randomFrom } from '../../../../test/random.js';
import { aListWorld } from '../../../../test/list-world.js';
import { ownFields } from '../../../../test/own-fields.js';
import { statementsOf } from '../../../../test/statements.js';
import { newId, parsePublicId } from '../../../database/ids.js';
import { insertRows } from '../../../database/insert-rows.js';
import { GroupCiphers } from '../../../crypto/group-ciphers.js';
import { SearchStatistics } from '../../search/search-statistics.js';
import type { CustomerFilter } from '../customer-filter.inputs.js';
import { CustomerLists } from '../customer-lists.js';
import { CustomerFacetsQuery } from './customer-facets.query.js';

const ciphers = new GroupCiphers({ keyEncryptionKey: randomBytes(32), blindIndexKey: randomBytes(32) });

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('The facets of a list', () => {
  it('count as a plain model does, by three statements and one for a search, whatever is searched and filtered', async () => {
    const { actor, customers, query, viewing } = await aFacetWorld(5);
    const random = randomFrom(17);
    await ciphers.of(database.read, actor.groupId);
    for (let question = 0; question < 60; question++) {
      const { search, filter: asked = {} } = aQuestion(random, customers);
      const own = ownConditions(random);
      const filter: CustomerFilter = { and: [...own.map(({ filter: one }) => one), asked ?? {}] };
      const fields = Object.keys(held);
      const { statements, result } = await statementsOf(database, () =>
        query.facets(viewing, { ...(search && { search }), filter }, fields),
      );
      expect(statements.length).toBeLessThanOrEqual(search ? 4 : 3);
      for (const facet of result) {
        const others = {
          and: [...own.filter(({ field }) => field !== facet.field).map(({ filter: one }) => one), asked ?? {}],
        };
        const rest = without(others, facet.field);
        const found = customers.filter(
          (customer) => (!search || rankOf(customer, search) !== null) && passes(customer, rest),
        );
        const told = Object.fromEntries((facet.options ?? []).map(({ value, count }) => [value, count.value]));
        const of = held[facet.field] ?? (() => []);
        const counts = tally(found, of, facet.field);
        expect({ question, search, filter, field: facet.field, told: atLeastOnce(told, facet.field) }).toEqual({
          question,
          search,
          filter,
          field: facet.field,
          told: counts,
        });
        expect(facet.total).toEqual({ value: found.length, precision: 'EXACT' });
        const empty = found.filter((customer) => of(customer).length === 0).length;
        expect(facet.empty?.value ?? empty).toBe(empty);
      }
    }
  }, 240_000);

  it('tell a hundred options, the most common first; of more one is found by a part of its name, whatever its case and accents', async () => {
    const { actor, customers, query, viewing } = await aFacetWorld(6);
    const { groupId } = actor;
    await database.unitOfWork.inTransaction(async ({ sql }) => {
      for (const [at, { id }] of customers.entries()) {
        const key = parsePublicId('cus', id) ?? '';
        const tag = newId();
        const bytes = Buffer.from(`marke ${at}`);
        await sql.run('UPDATE customer SET city = ?, cityFold = ? WHERE groupId = ? AND id = ?', [
          `Ärla ${at}`,
          bytes,
          groupId,
          key,
        ]);
        await insertRows(
          sql,
          'tag',
          [
            'groupId',
            'id',
            'version',
            'name',
            'nameKey',
            'nameSort',
            'colour',
            'inheritedByOrders',
            'searchText',
            'createdAt',
            'updatedAt',
          ],
          [[groupId, tag, 1, `Märke ${at}`, bytes, bytes, 'grey', 0, bytes, 0, 0]],
        );
        await insertRows(
          sql,
          'customer_link',
          ['groupId', 'customerId', 'kind', 'targetId', 'place'],
          [[groupId, key, 'tags', tag, 9]],
        );
      }
    });
    const last = customers.length - 1;
    for (const [field, name] of [
      ['tags', 'Märke'],
      ['city', 'Ärla'],
    ] as const) {
      const optionsOf = async (optionSearch?: string) => {
        const [facet] = await query.facets(viewing, { optionSearch }, [field]);
        return (facet?.options ?? []).map((option) => [option.name, option.count.value]);
      };
      expect((await optionsOf()).length).toBe(100);
      const found = await optionsOf(`${last} ${plain(name).slice(1).toUpperCase()}`);
      expect(found).toEqual([[`${name} ${last}`, 1]]);
      expect(await optionsOf('finns ej')).toEqual([]);
      expect((await optionsOf(name)).length).toBe(100);
    }
    const { statements } = await statementsOf(database, () =>
      query.facets(viewing, { optionSearch: 'a' }, ['tags', 'city', 'assignedTo', 'costCentre']),
    );
    expect(statements.length).toBeLessThanOrEqual(3);
  }, 120_000);
});

async function aFacetWorld(seed: number) {
  const { actor, customers } = await aListWorld(database, ciphers, seed);
  const statistics = new SearchStatistics(database.read, Date.now);
  await statistics.ready(actor.groupId);
  const query = new CustomerFacetsQuery(database.read, new CustomerLists(database.read, ciphers, statistics));
  const viewing = { actor, readable: readableFields(actor.viewer, actor.customFields), now: Date.now() };
  return { actor, customers, query, viewing };
}

/** What a customer has of each facet. */
const held: Readonly<Record<string, (customer: ModelCustomer) => readonly string[]>> = {
  type: ({ values }) => [values.type],
  status: ({ status }) => [status],
  language: ({ values }) => (values.language === null ? [] : [values.language]),
  city: ({ values }) => [cityOf(values)].flatMap((city) => city ?? []),
  costCentre: ({ values }) => (values.costCentre === null ? [] : [values.costCentre]),
  facilitiesDisabled: ({ values }) => [String(values.facilitiesDisabled)],
  tags: ({ values }) => values.tags,
  assignedTo: ({ assigneeIds }) => assigneeIds,
  documents: ({ hasDocuments }) => (hasDocuments ? ['there'] : []),
  ...Object.fromEntries(
    ownFields
      .filter(({ type }) => ['YES_NO', 'CHOICE', 'MULTIPLE_CHOICE'].includes(type))
      .map(({ key }) => [
        `customFields.${key}`,
        ({ values }: ModelCustomer) => [values.customFields[key]].flatMap((value) => value ?? []).map(String),
      ]),
  ),
};

/** Conditions on the facets themselves: they must not narrow their own. */
const ownConditions = (random: () => number): { field: string; filter: CustomerFilter }[] =>
  [
    { field: 'tags', filter: { tags: { any: [pick(random, tags)] } } },
    {
      field: 'assignedTo',
      filter: { or: [{ assignedTo: { in: [pick(random, users)] } }, { assignedTo: { isNull: true } }] },
    },
    { field: 'language', filter: { not: { language: { eq: 'sv' as const } } } },
    { field: 'customFields.class', filter: { customFields: [{ key: 'class', choices: { in: ['gold'] } }] } },
  ].filter(() => random() < 0.4);

/** The rule again, in the plainest way: what names only the field is left out, at the top and in `and`. */
function without(filter: CustomerFilter, field: string): CustomerFilter {
  const isOwn = (name: string): boolean => name === field;
  const { and, or, not, customFields, ...rest } = filter;
  const own = customFields?.filter(({ key }) => !isOwn(`customFields.${key}`));
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => !isOwn(name))),
    ...(own && { customFields: own }),
    ...(and && { and: and.map((inner) => without(inner, field)) }),
    ...(or && !or.every((inner) => isAbout(inner, field)) && { or }),
    ...(not && !isAbout(not, field) && { not }),
  };
}

const isAbout = (filter: CustomerFilter, field: string): boolean => {
  const names = leafNames(filter);
  return names.length > 0 && names.every((name) => name === field);
};

function leafNames({ and, or, not, customFields, ...rest }: CustomerFilter): string[] {
  return [
    ...Object.keys(rest),
    ...(customFields ?? []).map(({ key }) => `customFields.${key}`),
    ...[...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].flatMap(leafNames),
  ];
}

function tally(
  customers: readonly ModelCustomer[],
  of: (customer: ModelCustomer) => readonly string[],
  field: string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  if (field === 'documents') return counts;
  for (const option of customers.flatMap(of)) counts[keyOf(option, field)] = (counts[keyOf(option, field)] ?? 0) + 1;
  return counts;
}

/** Places that are found alike are one option. */
const keyOf = (option: string, field: string): string => (field === 'city' ? plain(option) : option);

const atLeastOnce = (told: Record<string, number>, field: string): Record<string, number> =>
  Object.fromEntries(Object.entries(told).flatMap(([option, n]) => (n > 0 ? [[keyOf(option, field), n]] : [])));
