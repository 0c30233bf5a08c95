import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customerFields } from '@register/domain/customer/customer-fields';
import { customerSettingRows } from '@register/domain/settings/customer-settings';
import { allInUse, manualCard, refusedOnes, takenOnes } from '@register/domain/testing/manual-card';
import { manualSettings, refusedSettings } from '@register/domain/testing/manual-settings';
import { isInputObjectType } from 'graphql';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { schema } from './leak/whole-selection.js';
import { aGroup, type TestGroup } from './register.js';

interface Payload {
  readonly done: { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] };
}

let api: TestApi;
let group: TestGroup;
let office: TestViewer;
beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, allInUse);
  office = await group.user('office');
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
    { id: (await of.customer({ ...on })).id, input },
  );
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

  it('is refused while its setting is off', async () => {
    const bare = await aGroup(api);
    for (const { field, right } of takenOnes.filter(({ shownBy, on }) => shownBy && Object.keys(on).length === 0))
      expect(await change(bare, {}, right)).toContain(`FIELD_NOT_IN_USE ${field}`);
  });
});

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
