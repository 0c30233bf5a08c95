import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { withPermission } from '@register/domain/access/permission-needs';
import { allPermissions, type Permission } from '@register/domain/access/permissions';
import { startApi, type TestApi, type TestViewer } from './api.js';
import { fileOf, select } from './collection-story.js';
import { testedDatabase } from './database.js';
import { askAs, operations, withoutOneCustomer, type Target } from './permission-table.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

// The manuals' twelve permissions of the customer module, each in the hands of somebody who has no other but what it needs.
const later: ReadonlySet<Permission> = new Set(['customer.identity', 'customer.protected']);
const twelve = allPermissions.filter((key) => key.startsWith('customer.') && !later.has(key));
const mixed: readonly (readonly Permission[])[] = [
  ['customer.viewAssigned', 'customer.edit'],
  ['customer.view', 'customer.editAssigned', 'customer.delete', 'customer.identity'],
  ['customer.viewAssigned', 'customer.protected'],
];
// What a permission opens is decided before a statement is written: one database is asked by each, the other by those whose reach the statements decide.
const people =
  testedDatabase === 'sqlite' ? [[], ...twelve.map((permission) => withPermission([], permission)), ...mixed] : mixed;

describe('What each of the twelve permissions opens', () => {
  let api: TestApi;
  let group: TestGroup;
  let neighbours: TestGroup;
  beforeAll(async () => {
    api = await startApi();
    [group, neighbours] = [await aGroup(api, settings), await aGroup(api, settings)];
  });
  afterAll(() => api.close());

  it('stands in the table for every change of a customer that the schema has', () => {
    expect(twelve).toHaveLength(12);
    const schema = buildSchema(fs.readFileSync(path.join(__dirname, '../schema.graphql'), 'utf8'));
    const changes = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect([...Object.keys(operations), ...withoutOneCustomer].sort()).toEqual(
      changes.filter((name) => /^(customers?|documents?)[A-Z]/.test(name)).sort(),
    );
  });

  it.each(people.map((permissions) => ({ permissions, name: permissions.join(' and ') || 'nothing' })))(
    'is this for whoever has $name',
    async ({ permissions }) => {
      const user = await group.user('readOnly', { permissions });
      const has = (permission: Permission) => permissions.includes(permission);
      const [mine, other, theirs] = [
        await aTarget(group, 'Egen', user),
        await aTarget(group, 'Andra'),
        await aTarget(neighbours, 'Granne'),
      ];
      const seen = new Map([
        [mine, has('customer.view') || has('customer.viewAssigned')],
        [other, has('customer.view')],
        [theirs, false],
      ]);
      for (const [target, isSeen] of seen) expect(await waysThatShow(user, target)).toEqual(isSeen ? everyWay : []);

      const done: Record<string, boolean[]> = {};
      const expected: Record<string, boolean[]> = {};
      for (const [operation, { call, opens, orRefused }] of Object.entries(operations)) {
        const targets = [mine, other, theirs];
        expected[operation] = targets.map(
          (target) => seen.get(target) === true && opens({ has, isMine: target === mine }),
        );
        done[operation] = [];
        for (const target of targets) {
          const ask = askAs(api, target);
          done[operation].push(await succeeds(user, await call(target, ask), orRefused));
          // As it was before, for the next one.
          await ask(`mutation { customerRestore(id: "${target.id}") { userErrors { code } } }`);
          await ask(`mutation { customerActivate(id: "${target.id}") { userErrors { code } } }`);
          await ask(`mutation { customerUnprotect(id: "${target.id}") { userErrors { code } } }`);
        }
      }
      expect(done).toEqual(expected);
      expect(
        await succeeds(user, `customerCreate(input: { number: "N${(serial += 1)}", name: "Matrisens Nya AB" })`),
      ).toBe(has('customer.create'));
    },
    180_000,
  );

  /** Which ways out show the customer: all, or none. */
  async function waysThatShow(user: TestUser, { id, name }: Target): Promise<string[]> {
    const asked = async (document: string): Promise<string> => JSON.stringify(await api.run(user, document));
    const byName = `filter: { name: { eq: ${JSON.stringify(name)} } }`;
    const shows: Record<string, boolean> = {
      list: (await asked(`{ customers(${byName}) { nodes { id } } }`)).includes(id),
      card: (await asked(`{ customer(by: { id: "${id}" }) { name } }`)).includes(name),
      node: (await asked(`{ node(id: "${id}") { ... on Customer { name } } }`)).includes(name),
      count: (await asked(`{ customers(first: 1, ${byName}) { totalCount { value } } }`)).includes('"value":1'),
      search: (await asked(`{ customers(search: ${JSON.stringify(name)}) { nodes { id } } }`)).includes(id),
      history: (await asked(`{ customer(by: { id: "${id}" }) { history(first: 1) { nodes { id } } } }`)).includes(
        'his_',
      ),
      export: await isExported(user, name),
    };
    return everyWay.filter((way) => shows[way]);
  }

  async function isExported(user: TestUser, name: string): Promise<boolean> {
    const answer = await api.run(user, 'mutation { customerSelectionCreate { userErrors { code } } }');
    if (answer.errors.length > 0) return false;
    const { id } = await select(api, user, { filter: { name: { eq: name } } });
    return (await fileOf(api, user, { selectionId: id, columns: ['name'] })).includes(name);
  }

  /** Whether it was done. What is refused for another reason than who asks is a fault of the table. */
  async function succeeds(viewer: TestViewer, call: string, orRefused?: string): Promise<boolean> {
    const { data, errors } = await api.run<{ done: { userErrors: { code: string }[] } }>(
      viewer,
      `mutation { done: ${call} { userErrors { code } } }`,
    );
    const codes = [
      ...errors.map(({ extensions }) => extensions['code']),
      ...(data?.done?.userErrors ?? []).map(({ code }) => code),
    ];
    if (codes.every((code) => code === orRefused)) return true;
    const others = codes.filter((code) => !refusals.has(String(code)));
    if (others.length > 0) throw new Error(`${call}: ${others.join(', ')}`);
    return false;
  }

  async function aTarget(of: TestGroup, name: string, assignee?: TestUser): Promise<Target> {
    const customer = await of.customer({
      name: `Matrisens ${name} ${(serial += 1)}`,
      type: 'PRIVATE',
      personalNumber: '19800101-9804',
      coApplicants: [{ name: 'Påhittad Sökande', personalNumber: '19811218-9876' }],
    });
    if (assignee) await of.assign(customer, assignee);
    const technician = await of.user('technician');
    return {
      id: customer.id,
      name: customer.name,
      admin: await of.anAdministrator(),
      assignee: assignee?.id ?? null,
      technicianId: technician.id,
    };
  }
  let serial = 0;
});

const settings = { useTaxReductions: true };
const everyWay = ['list', 'card', 'node', 'count', 'search', 'history', 'export'];
const refusals = new Set(['FORBIDDEN', 'NOT_FOUND', 'FIELD_NOT_WRITABLE', 'MERGE_BLOCKED']);
