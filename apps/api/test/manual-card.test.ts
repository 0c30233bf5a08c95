import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customerFields } from '@register/domain/customer/customer-fields';
import { customerSettingRows } from '@register/domain/settings/customer-settings';
import { manualActions } from '@register/domain/testing/manual-actions';
import {
  allInUse,
  manualCard,
  manualEntries,
  manualViewers,
  refusedOnes,
  takenOnes,
  type ManualViewer,
} from '@register/domain/testing/manual-card';
import { manualSettings, refusedSettings } from '@register/domain/testing/manual-settings';
import { isInputObjectType } from 'graphql';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { anArticle } from './article-list-story.js';
import { schema } from './leak/whole-selection.js';
import { aGroup, type TestGroup } from './register.js';

interface Payload {
  readonly done: { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] };
}

let api: TestApi;
let group: TestGroup;
let office: TestViewer;
/** What stands in a text of the table for each of its entries here. */
let named: readonly (readonly [string, string])[];
beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, allInUse);
  office = await group.user('office');
  named = await namedIn(group);
});
afterAll(() => api.close());

const refusals = async (viewer: TestViewer, document: string, variables: object): Promise<string[]> =>
  dataOf(await api.run<Payload>(viewer, document, variables)).done.userErrors.map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
const change = async (of: TestGroup, on: object, input: object): Promise<string[]> =>
  refusals(
    of === group ? office : await of.user('office'),
    'mutation ($id: ID!, $input: CustomerUpdateInput!) { done: customerUpdate(id: $id, input: $input) { userErrors { code path } } }',
    { id: (await of.customer({ ...on })).id, input: here(input) },
  );
const here = (input: object): object =>
  JSON.parse(named.reduce((text, [told, id]) => text.replaceAll(told, id), JSON.stringify(input))) as object;

/** The table's entries, made in a group. */
async function namedIn(of: TestGroup): Promise<[string, string][]> {
  const administrator = await of.anAdministrator();
  const made = dataOf(
    await api.run<Record<'letter' | 'subgroup' | 'tag', { made: { id: string } }>>(
      administrator,
      `mutation {
        letter: discountLetterCreate(input: { name: "Påhittat brev" }) { made: discountLetter { id } }
        subgroup: subgroupCreate(input: { name: "Påhittad avdelning" }) { made: subgroup { id } }
        tag: tagCreate(input: { name: "Påhittad tagg" }) { made: tag { id } } }`,
    ),
  );
  const article = await anArticle(api, administrator, { number: 'P-100', name: 'Pump' });
  const { letter, subgroup, tag } = made;
  const ids = { letter: letter.made.id, subgroup: subgroup.made.id, tag: tag.made.id, article };
  return Object.entries(manualEntries).map(([name, told]) => [told, ids[name as keyof typeof ids]]);
}
const inputs = (type: string): ReadonlySet<string> => {
  const found = schema.getType(type);
  return new Set(isInputObjectType(found) ? Object.keys(found.getFields()) : []);
};
const updatable = inputs('CustomerUpdateInput');
const isGiven = (patch: object): boolean => Object.keys(patch).every((key) => updatable.has(key));

describe("A row of the manual's table of the card", () => {
  it.each(takenOnes)('$row, $field, is saved when it is right', async ({ on, right }) => {
    expect(await change(group, on, right)).toEqual([]);
  });

  it.each(refusedOnes.filter(({ wrong: [patch] }) => isGiven(patch)))(
    '$row, $field, is answered when it is wrong',
    async ({ on, wrong: [patch, refusal] }) => {
      expect(await change(group, on, patch)).toContain(refusal);
    },
  );

  it('is seen and edited by whom the manual says', async () => {
    const technician = await group.user('technician');
    const viewers = {
      administrator: await group.anAdministrator(),
      office,
      technician,
      readOnly: await group.user('readOnly'),
    };
    for (const on of new Set(manualCard.map((row) => JSON.stringify(row.on)))) {
      const customer = await group.customer(JSON.parse(on) as Record<string, unknown>);
      await group.assign(customer, technician);
      const rows = manualCard.filter((row) => JSON.stringify(row.on) === on);
      const access = await accessOf({ ...viewers, customerLogin: await group.customerLogin(customer) }, customer.id);
      const who = (field: string, may: 'canRead' | 'canEdit') =>
        manualViewers.filter((one) => access.get(one)?.get(field)?.[may]);
      expect(rows.map(({ field }) => ({ field, reads: who(field, 'canRead'), edits: who(field, 'canEdit') }))).toEqual(
        rows.map(({ field, reads, edits }) => ({ field, reads, edits })),
      );
      const shown = (field: string): boolean => access.get('administrator')?.get(field)?.shown === true;
      expect(rows.filter(({ field }) => !shown(field))).toEqual([]);
    }
  });

  it('that is no field is done by whom the manual says', async () => {
    const permissions = async (role: 'administrator' | 'office' | 'technician' | 'readOnly') =>
      dataOf(await api.run<{ viewer: { permissions: string[] } }>(await group.user(role), '{ viewer { permissions } }'))
        .viewer.permissions;
    const held = {
      administrator: await permissions('administrator'),
      office: await permissions('office'),
      technician: await permissions('technician'),
      readOnly: await permissions('readOnly'),
      customerLogin: [],
    } satisfies Record<ManualViewer, string[]>;
    for (const { permission, holders } of manualActions)
      expect(manualViewers.filter((who) => new Set<string>(held[who]).has(permission))).toEqual(holders);
  });

  it('is refused while its setting is off', async () => {
    const bare = await aGroup(api);
    for (const { field, right } of takenOnes.filter(({ shownBy, on }) => shownBy && Object.keys(on).length === 0))
      expect(await change(bare, {}, right)).toContain(`FIELD_NOT_IN_USE ${field}`);
  });
});

interface Access {
  readonly field: string;
  readonly canRead: boolean;
  readonly canEdit: boolean;
  readonly shown: boolean;
}

/** What each of them may do with each field of a card. */
async function accessOf(
  viewers: Readonly<Record<ManualViewer, TestViewer>>,
  id: string,
): Promise<ReadonlyMap<ManualViewer, ReadonlyMap<string, Access>>> {
  const document = `{ customer(by: { id: "${id}" }) { viewerPermissions { field canRead canEdit shown } } }`;
  const access = await Promise.all(
    manualViewers.map(async (who) => {
      const answer = await api.run<{ customer: { viewerPermissions: Access[] } }>(viewers[who], document);
      const { viewerPermissions } = dataOf(answer).customer;
      return [who, new Map(viewerPermissions.map((one) => [one.field, one] as const))] as const;
    }),
  );
  return new Map(access);
}

describe("A row of the manual's table of settings", () => {
  const set = async (input: object): Promise<string[]> =>
    refusals(
      await (await aGroup(api)).anAdministrator(),
      'mutation ($input: CustomerSettingsInput!) { done: customerSettingsUpdate(input: $input) { userErrors { code path } } }',
      { input },
    );

  it.each(manualSettings)('$title is saved', async ({ right }) => {
    expect(await set(right)).toEqual([]);
  });

  it.each(refusedSettings)('$title is answered when it makes no sense', async ({ wrong: [patch, refusal] }) => {
    expect(await set(patch)).toEqual([refusal]);
  });
});

describe('The schema', () => {
  it('takes every field that the manual lets one edit on the card', () => {
    const editable = manualCard.filter(({ edits }) => edits.length > 0).map(({ field }) => field.split('.')[0] ?? '');
    expect(editable.filter((field) => !updatable.has(field))).toEqual([]);
    const known = [...Object.keys(customerFields).map((key) => key.split('.')[0]), 'customFields'];
    expect([...updatable].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('takes every setting', () => {
    expect(Object.keys(customerSettingRows).filter((key) => !inputs('CustomerSettingsInput').has(key))).toEqual([]);
  });
});
