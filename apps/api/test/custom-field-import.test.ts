import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from './api.js';
import { defineField, valuesOf } from './custom-field-story.js';
import { Importer } from './import-story.js';
import { aGroup } from './register.js';

// Every name and number is invented.

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function aStory() {
  const group = await aGroup(api);
  const administrator = await group.anAdministrator();
  const define = (input: object) => defineField(api, administrator, input);
  await define({ type: 'TEXT', key: 'code', title: { sv: 'Portkod', en: 'Door code' }, unique: true, required: true });
  await define({ type: 'NUMBER', key: 'floors', title: { sv: 'Våningar' } });
  const options = [
    { key: 'gold', sv: 'Guld' },
    { key: 'silver', sv: 'Silver' },
  ];
  await define({ type: 'CHOICE', key: 'grade', title: { sv: 'Klass' }, options });
  const stored = await group.customer({
    number: '1',
    name: 'Fanns redan',
    customFields: [{ key: 'code', text: 'upptagen' }],
  });
  return { group, administrator, stored, importer: new Importer(api, administrator) };
}

const table = (...rows: readonly string[]): string => ['Kundnummer;Namn;Portkod;Våningar;Klass', ...rows].join('\n');

describe("an import of the group's own fields", () => {
  it('finds their columns, shows what would become of each row, and writes it', async () => {
    const { administrator, stored, importer } = await aStory();
    const content = table(
      '1;Fanns redan;ny kod;2,5;silver',
      '2;Ny kund;K2;;Guld',
      '3;Utan kod;;;',
      '4;Fel;K4;många;brons',
    );
    const preview = await importer.preview(content, {}, 'kunder.csv');
    expect(preview.columns.map(({ field }) => field)).toEqual([
      'number',
      'name',
      'customFields.code',
      'customFields.floors',
      'customFields.grade',
    ]);
    expect(preview.counts).toMatchObject({ total: 4, new: 1, changed: 1, error: 2 });
    const rows = await importer.rows(preview);
    expect(rows[0]?.changes).toEqual([
      { field: 'customFields.code', old: 'upptagen', new: 'ny kod' },
      { field: 'customFields.floors', old: null, new: '2.5' },
      { field: 'customFields.grade', old: null, new: 'silver' },
    ]);
    expect(rows.slice(2).flatMap(({ errors }) => errors.map(({ column, code }) => [column, code]))).toEqual([
      ['Portkod', 'REQUIRED'],
      ['Våningar', 'CUSTOM_FIELD_TYPE'],
      ['Klass', 'NOT_A_CHOICE'],
    ]);
    const done = await importer.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: { new: 1, changed: 1, error: 2 } });
    expect(await valuesOf(api, administrator, stored.id)).toMatchObject([
      { key: 'code', text: 'ny kod' },
      { key: 'floors', number: 2.5 },
      { key: 'grade', choices: ['silver'] },
    ]);
    const made = (await importer.rows(done)).find(({ rowNumber }) => rowNumber === 3);
    expect(await valuesOf(api, administrator, made?.customerId ?? '')).toMatchObject([
      { key: 'code', text: 'K2' },
      { key: 'grade', choices: ['gold'] },
    ]);
    expect((await importer.preview(content, {}, 'kunder.csv')).counts).toMatchObject({ unchanged: 2, error: 2 });
  });

  it('tells a value that may stand once from one that stands in the file or the register before', async () => {
    const { group, importer } = await aStory();
    const content = table('2;En;A1;;', '3;Två;a1;;', '4;Tre; UPPTAGEN ;;', '1;Fanns redan;upptagen;;', '5;Fyra;sen;;');
    const preview = await importer.preview(content, {}, 'kunder.csv');
    expect(preview.counts).toMatchObject({ new: 2, unchanged: 1, error: 2 });
    const faults = (await importer.rows(preview, 'ERROR')).map(({ rowNumber, errors: [error] }) => ({
      rowNumber,
      column: error?.column,
      code: error?.code,
      message: error?.message,
    }));
    expect(faults).toEqual([
      { rowNumber: 3, column: 'Portkod', code: 'DUPLICATE_IN_FILE', message: expect.stringContaining('2') as unknown },
      { rowNumber: 4, column: 'Portkod', code: 'VALUE_TAKEN', message: expect.any(String) as unknown },
    ]);
    await group.customer({ number: '9', name: 'Kom emellan', customFields: [{ key: 'code', text: 'SEN' }] });
    const done = await importer.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: { new: 1, error: 3 } });
  });
});
