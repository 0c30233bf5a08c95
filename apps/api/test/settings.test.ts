import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

const updateDocument = `mutation ($input: CustomerSettingsInput!, $expectedVersion: Int) {
  customerSettingsUpdate(input: $input, expectedVersion: $expectedVersion) {
    customerSettings { version numberMinLength numberMaxLength showOrderNumber requireOrderNumber showVatType nextNumber changes { setting changedBy changedAt old new } }
    userErrors { code path message } } }`;

interface Updated {
  customerSettingsUpdate: {
    customerSettings: Record<string, unknown> & { version: number; changes: { setting: string }[] };
    userErrors: { code: string; path: string[] }[];
  };
}

describe('customer settings', () => {
  let api: TestApi;
  let group: TestGroup;
  let administrator: TestUser;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    group = await aGroup(api);
    administrator = await group.user('administrator', { name: 'Alma Påhittad' });
  });

  const update = async (input: object, expectedVersion: number | null = null, viewer: TestViewer = administrator) =>
    dataOf(await api.run<Updated>(viewer, updateDocument, { input, expectedVersion })).customerSettingsUpdate;
  const read = async (fields: string, viewer: TestViewer = administrator) =>
    dataOf(await api.run<{ customerSettings: Record<string, unknown> }>(viewer, `{ customerSettings { ${fields} } }`))
      .customerSettings;

  it('start as the domain has them', async () => {
    expect(
      await read('version numberMinLength numberMaxLength autoGenerateNextNumber showVatType changes { setting }'),
    ).toEqual({
      version: 1,
      numberMinLength: 1,
      numberMaxLength: 20,
      autoGenerateNextNumber: false,
      showVatType: false,
      changes: [],
    });
  });

  it('are changed by an administrator, with a line for each that followed', async () => {
    const { customerSettings, userErrors } = await update({ requireOrderNumber: true, numberMinLength: 4 });
    expect(userErrors).toEqual([]);
    expect(customerSettings).toMatchObject({
      version: 2,
      numberMinLength: 4,
      requireOrderNumber: true,
      showOrderNumber: true,
    });
    const line = { changedBy: 'Alma Påhittad', changedAt: new Date(api.clock.now).toISOString() };
    expect(new Set(customerSettings.changes)).toEqual(
      new Set([
        { ...line, setting: 'numberMinLength', old: '1', new: '4' },
        { ...line, setting: 'requireOrderNumber', old: 'false', new: 'true' },
        { ...line, setting: 'showOrderNumber', old: 'false', new: 'true' },
      ]),
    );
  });

  it('tell the last change of each, the newest first', async () => {
    for (const numberMinLength of [2, 3, 4]) await update({ numberMinLength });
    const { customerSettings } = await update({ showVatType: true });
    expect(customerSettings.changes).toMatchObject([
      { setting: 'showVatType', old: 'false', new: 'true' },
      { setting: 'numberMinLength', old: '3', new: '4' },
    ]);
  });

  it('act from the next request on, for everybody in the group and for nobody else', async () => {
    const stranger = await (await aGroup(api)).user('administrator');
    await update({ showVatType: true });
    expect(await read('showVatType', await group.user('readOnly'))).toEqual({ showVatType: true });
    expect(await read('showVatType', stranger)).toEqual({ showVatType: false });
    expect(await read('changes { setting }', stranger)).toEqual({ changes: [] });
  });

  it('are not changed to what contradicts itself, and say what does', async () => {
    expect(await update({ numberMinLength: 30 })).toMatchObject({
      customerSettings: { version: 1 },
      userErrors: [{ code: 'SETTING_CONTRADICTION', path: ['numberMinLength'] }],
    });
    expect(await update({ numberMinLength: 0, numberMaxLength: 65 })).toMatchObject({
      userErrors: [
        { code: 'SETTING_RANGE', path: ['numberMinLength'] },
        { code: 'SETTING_RANGE', path: ['numberMaxLength'] },
      ],
    });
  });

  it('stay as they are where nothing or null is said, and then no version is made', async () => {
    await update({ showVatType: true });
    expect((await update({ showVatType: null })).customerSettings).toMatchObject({ version: 2, showVatType: true });
    expect((await update({ showVatType: true })).customerSettings).toMatchObject({ version: 2 });
    expect((await update({})).customerSettings).toMatchObject({ version: 2 });
  });

  it('are not changed on an old version', async () => {
    await update({ showVatType: true });
    expect(await update({ showVatType: false }, 1)).toMatchObject({
      customerSettings: { version: 2, showVatType: true },
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }],
    });
    expect(await update({ showVatType: false }, 2)).toMatchObject({
      customerSettings: { version: 3, showVatType: false },
      userErrors: [],
    });
  });

  it('changed by many at once keep every change', async () => {
    const inputs = [
      { numberMinLength: 5 },
      { showVatType: true },
      { requireOrderNumber: true },
      { showLanguage: true },
      { showServiceArticles: true },
    ];
    await Promise.all(inputs.map((input) => update(input)));
    expect(
      await read('version numberMinLength showVatType requireOrderNumber showLanguage showServiceArticles'),
    ).toEqual({
      version: 6,
      numberMinLength: 5,
      showVatType: true,
      requireOrderNumber: true,
      showLanguage: true,
      showServiceArticles: true,
    });
  });

  it('are read by all and changed by administrators who are signed in', async () => {
    const login = await group.customerLogin(await group.customer());
    for (const viewer of [await group.user('office'), await group.apiKey(['admin']), login]) {
      expect(await read('version nextNumber', viewer)).toMatchObject({ version: 1 });
      const refused = await api.run(viewer, updateDocument, { input: { showVatType: true } });
      expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(await read('nextNumber changes { setting }', await group.user('office'))).toEqual({
      nextNumber: null,
      changes: null,
    });
  });

  it('tell an administrator how many customers a new rule about numbers would be broken by, and nobody else', async () => {
    for (const number of ['1', '22', 'ÅÄ-4', '55555']) await group.customer({ number });
    const binned = await group.customer({ number: '666666' });
    dataOf(await api.run(administrator, `mutation { customerDelete(id: "${binned.id}") { userErrors { code } } }`));
    await (await aGroup(api)).customer({ number: '7' });
    const outside = (min: number, max: number) =>
      `numbersOutside(minLength: ${min}, maxLength: ${max}) { value precision }`;
    const counted = async (min: number, max: number) => (await read(outside(min, max)))['numbersOutside'];
    expect(await counted(1, 20)).toEqual({ value: 0, precision: 'EXACT' });
    expect(await counted(2, 20)).toEqual({ value: 1, precision: 'EXACT' });
    expect(await counted(3, 4)).toEqual({ value: 3, precision: 'EXACT' });
    expect(await read(outside(3, 4), await group.user('office'))).toEqual({ numbersOutside: null });
  });

  it('of orders and articles that touch the customer are kept like the others', async () => {
    const fields = 'showCustomerCommentOnOrder saveRequester useVatPerArticleRow defaultVat showVatType';
    expect(await read(fields)).toEqual({
      showCustomerCommentOnOrder: false,
      saveRequester: true,
      useVatPerArticleRow: false,
      defaultVat: 25,
      showVatType: false,
    });
    await update({ saveRequester: false, useVatPerArticleRow: true, defaultVat: 12 });
    expect(await read(fields, await group.user('readOnly'))).toMatchObject({
      saveRequester: false,
      useVatPerArticleRow: true,
      defaultVat: 12,
      showVatType: true,
    });
    expect(await update({ showVatType: false })).toMatchObject({
      userErrors: [{ code: 'SETTING_CONTRADICTION', path: ['showVatType'] }],
    });
    expect(await update({ defaultVat: 101 })).toMatchObject({
      userErrors: [{ code: 'SETTING_RANGE', path: ['defaultVat'] }],
    });
  });

  it('tell an administrator the next automatic number, stepping over those that are taken', async () => {
    await update({ autoGenerateNextNumber: true, numberMinLength: 3 });
    expect(await read('nextNumber')).toEqual({ nextNumber: '001' });
    await group.customer({ number: '001' });
    expect(await read('nextNumber')).toEqual({ nextNumber: '002' });
    expect((await group.customer({ number: null })).number).toBe('002');
  });
});
