import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import type ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { dataOf, startApi, type TestApi } from './api.js';
import { aWorkbook, Importer, Refused, rowsOfWorkbook } from './import-story.js';
import { aGroup, type TestGroup } from './register.js';

// Every name and number is invented; personal numbers are from the series that is never handed out.

describe('importing customers', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  async function anImporter(
    settings: Parameters<typeof aGroup>[1] = {},
  ): Promise<{ group: TestGroup; importer: Importer }> {
    const group = await aGroup(api, settings);
    return { group, importer: new Importer(api, await group.anAdministrator()) };
  }

  async function customersOf(group: TestGroup, fields: string, first = 100): Promise<Record<string, unknown>[]> {
    const document = `{ customers(first: ${first}, orderBy: [{ field: NUMBER }]) { nodes { ${fields} } } }`;
    return dataOf(
      await api.run<{ customers: { nodes: Record<string, unknown>[] } }>(await group.anAdministrator(), document),
    ).customers.nodes;
  }

  const headings = ['Kundnummer', 'Namn', 'Kundtyp', 'Org.nr', 'Telefon', 'E-post', 'Ort', 'Kontaktperson', 'Status'];
  const row = (number: number, more: Partial<Record<number, ExcelJS.CellValue>> = {}): ExcelJS.CellValue[] => {
    const cells: ExcelJS.CellValue[] = [
      `${number}`,
      `Påhittade Bolaget ${number} AB`,
      'Företag',
      null,
      '070-174 06 05',
      `info${number}@example.com`,
      'Umeå',
      `Anna ${number}`,
      'Aktiv',
    ];
    return cells.map((cell, at) => (at in more ? (more[at] ?? null) : cell));
  };

  it('previews, writes what the preview said, and finds nothing to do the second time', async () => {
    const { group, importer } = await anImporter();
    const file = await aWorkbook([
      headings,
      ...Array.from({ length: 250 }, (_, at) => row(1000 + at, at === 7 ? { 8: 'Inaktiv' } : {})),
    ]);
    const preview = await importer.preview(file);
    expect(preview).toMatchObject({
      status: 'PREVIEWED',
      counts: { total: 250, new: 250, error: 0 },
      problems: [],
      errorFileUrl: null,
    });
    expect(await customersOf(group, 'id')).toEqual([]);

    const done = await importer.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: preview.counts, progress: { done: 250, total: 250 } });
    const customers = await customersOf(
      group,
      'number name phone city status mainContact { name } contactPersons { name } history(first: 5) { nodes { source action actor } }',
    );
    expect(customers).toHaveLength(100);
    expect(customers[7]).toMatchObject({
      number: '1007',
      name: 'Påhittade Bolaget 1007 AB',
      phone: '+46701740605',
      city: 'Umeå',
      status: 'INACTIVE',
      contactPersons: [{ name: 'Anna 1007' }],
    });
    expect(customers[0]).toMatchObject({ history: { nodes: [{ source: 'IMPORT', action: 'CREATED' }] } });

    const again = await importer.preview(file);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 250 });
    expect((await importer.start(again)).counts).toEqual(again.counts);
    const [first] = await importer.rows(done);
    expect(first?.customerId).toMatch(/^cus_/);
  });

  it('says what changes, writes just that, and tells who did', async () => {
    const { group, importer } = await anImporter();
    await importer.start(await importer.preview(await aWorkbook([headings, row(1), row(2)])));
    const preview = await importer.preview(
      await aWorkbook([
        ['Kundnummer', 'Telefon', 'Ort'],
        ['1', '070-174 06 99', 'Luleå'],
        ['2', '', 'Umeå'],
      ]),
    );
    expect(preview.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await importer.rows(preview, 'CHANGED'))[0]?.changes).toEqual([
      { field: 'phone', old: '+46701740605', new: '+46701740699' },
      { field: 'addresses.invoice.city', old: 'Umeå', new: 'Luleå' },
    ]);
    expect((await importer.start(preview)).counts).toEqual(preview.counts);
    const [changed] = await customersOf(
      group,
      'number version phone city email history(first: 5) { nodes { field source old new } }',
    );
    expect(changed).toMatchObject({
      number: '1',
      version: 2,
      phone: '+46701740699',
      city: 'Luleå',
      email: 'info1@example.com',
    });
    expect(JSON.stringify(changed)).toContain('"source":"IMPORT"');
  });

  it('finds two hundred planted faults, each by its row and column, and gives them back in a file', async () => {
    const { group, importer } = await anImporter({ numberMaxLength: 8 });
    await importer.start(await importer.preview(await aWorkbook([headings, row(9000), row(9001)])));
    const planted: { readonly cells: ExcelJS.CellValue[]; readonly column: string | null; readonly code: string }[] =
      [];
    const plant = (column: string | null, code: string, cells: ExcelJS.CellValue[]): void =>
      void planted.push({ column, code, cells });
    for (let at = 0; at < 25; at += 1) {
      const number = 100 + at * 8;
      plant('Org.nr', 'IDENTITY_CHECK_DIGIT', row(number, { 3: '556016-0681' }));
      plant('Kundnummer', 'NUMBER_TOO_LONG', row(number + 1, { 0: `123456789${at}` }));
      plant('Kundnummer', 'DUPLICATE_IN_FILE', row(number + 2, { 0: '50000' }));
      plant('Namn', 'REQUIRED', row(number + 3, { 1: '   ' }));
      plant(
        'E-post',
        'CELL_FORMULA',
        row(number + 4, { 5: { formula: 'A1&"@example.com"', result: 'x@example.com' } }),
      );
      plant('Ort', 'INVALID_CHARACTERS', row(number + 5, { 6: 'Ume\ufffd' }));
      plant('Kundtyp', 'NOT_A_CHOICE', row(number + 6, { 2: 'Kommun' }));
      plant('Telefon', 'PHONE_INVALID', row(number + 7, { 4: 'ring kontoret' }));
    }
    const like = { cells: row(60_000, { 1: 'Påhittade Bolaget 9000 AB', 5: 'info9000@example.com' }) };
    const sound = Array.from({ length: 120 }, (_, at) => row(50_000 + at));
    const file = await aWorkbook([headings, ...sound, ...planted.map(({ cells }) => cells), like.cells, row(9001)]);

    const preview = await importer.preview(file);
    expect(preview.counts).toEqual({
      total: 322,
      new: 120,
      changed: 0,
      unchanged: 1,
      duplicate: 1,
      error: 200,
      skipped: 0,
      left: 0,
    });
    const errors = await importer.rows(preview, 'ERROR');
    expect(
      errors.map(({ rowNumber, errors: faults }) => [rowNumber, faults[0]?.column, faults[0]?.code, faults.length]),
    ).toEqual(planted.map(({ column, code }, at) => [122 + at, column, code, 1]));
    expect(errors.every(({ errors: faults }) => (faults[0]?.message.length ?? 0) > 10)).toBe(true);
    expect((await importer.rows(preview, 'DUPLICATE'))[0]?.candidates).toMatchObject([
      { number: '9000', name: 'Påhittade Bolaget 9000 AB' },
    ]);

    const done = await importer.start(preview);
    expect(done.counts).toEqual(preview.counts);
    expect(await customersOf(group, 'number')).toHaveLength(100);

    const leftOut = await importer.fetch(done.errorFileUrl ?? '');
    expect(leftOut.headers.get('content-disposition')).toContain('attachment');
    const [head, ...rows] = await rowsOfWorkbook(await leftOut.arrayBuffer());
    expect(head).toEqual([...headings, 'Fel']);
    expect(rows).toHaveLength(201);
    expect(rows.every((cells) => (cells.at(-1)?.length ?? 0) > 10)).toBe(true);
    expect(rows.at(-1)?.at(-1)).toContain('9000');

    // What is mended in that file goes in.
    const mended = rows.slice(0, 1).map((cells) => cells.map((cell, at) => (at === 3 ? '556016-0680' : cell)));
    const second = await importer.preview(await aWorkbook([head ?? [], ...mended]));
    expect(second.counts).toMatchObject({ total: 1, new: 1 });
  });

  it.each([
    ['comma, UTF-8', ',', (text: string) => Buffer.from(text)],
    ['semicolon, Windows-1252', ';', (text: string) => iconv.encode(text, 'win1252')],
    ['tab, UTF-16', '\t', (text: string) => iconv.encode(text, 'utf16-le', { addBOM: true })],
  ])('takes text tables (%s) and gives rows that are left out back as text', async (_, cut, encode) => {
    const { group, importer } = await anImporter();
    const text = [
      ['Kundnr', 'Namn', 'Ort'],
      ['007', 'Åkeri & Söner', 'Örebro'],
      ['008', '', 'Ystad'],
    ]
      .map((cells) => cells.join(cut))
      .join('\r\n');
    const preview = await importer.preview(encode(text), {}, 'kunder.csv');
    const done = await importer.start(preview);
    expect(done.counts).toMatchObject({ new: 1, error: 1 });
    expect(await customersOf(group, 'number name city')).toEqual([
      { number: '007', name: 'Åkeri & Söner', city: 'Örebro' },
    ]);
    const leftOut = await (await importer.fetch(done.errorFileUrl ?? '', 'en')).text();
    expect(leftOut.split('\r\n').slice(0, 2)).toEqual([
      'Kundnr;Namn;Ort;Error',
      '008;;Ystad;Namn: This field must be filled in.',
    ]);
  });

  it('gives numbers to rows without one, and none that the file itself gives to another', async () => {
    const { group, importer } = await anImporter({ autoGenerateNextNumber: true });
    const preview = await importer.preview(
      await aWorkbook([
        ['Kundnummer', 'Namn'],
        ['', 'Utan nummer A'],
        ['', 'Utan nummer B'],
        ['1', 'Med ett'],
        ['3', 'Med tre'],
      ]),
    );
    expect((await importer.start(preview)).counts).toMatchObject({ new: 4, error: 0 });
    expect(await customersOf(group, 'number name')).toEqual([
      { number: '1', name: 'Med ett' },
      { number: '2', name: 'Utan nummer A' },
      { number: '3', name: 'Med tre' },
      { number: '4', name: 'Utan nummer B' },
    ]);
  });

  it('creates possible duplicates only when asked to', async () => {
    const { importer } = await anImporter();
    const file = await aWorkbook([
      ['Kundnummer', 'Namn', 'Org.nr'],
      ['1', 'Första', '556016-0680'],
      ['2', 'Andra', '5560160680'],
    ]);
    const preview = await importer.preview(file);
    expect(preview.counts).toMatchObject({ new: 1, duplicate: 1 });
    expect((await importer.rows(preview, 'DUPLICATE'))[0]?.candidates).toEqual([
      { id: null, rowNumber: 2, number: '1', name: 'Första' },
    ]);
    expect((await importer.start(preview)).progress).toEqual({ done: 1, total: 1 });
    const all = await importer.preview(file, { includeDuplicates: true });
    expect((await importer.start(all)).progress).toEqual({ done: 1, total: 1 });
    expect((await importer.preview(file)).counts).toMatchObject({ unchanged: 2 });
  });

  it('knows customers again by their organisation numbers, and adds or changes only what it is told to', async () => {
    const { group } = await anImporter({ autoGenerateNextNumber: true });
    const importer = new Importer(api, await group.anAdministrator(), 'CUSTOMERS');
    const heads = ['Kundnummer', 'Namn', 'Org.nr', 'Telefon'];
    await importer.start(
      await importer.preview(
        await aWorkbook([
          heads,
          ['1', 'Påhittade Ett AB', '556016-0680', '070-174 06 01'],
          ['2', 'Påhittade Två AB', '212000-0142', '070-174 06 02'],
          ['3', 'Påhittade Trean AB', null, '070-174 06 03'],
        ]),
      ),
    );
    const file = await aWorkbook([
      ['Namn', 'Org.nr', 'Telefon', 'Kundnr'],
      ['', '5560160680', '070-174 06 11', null],
      ['Nya Bolaget AB', '556036-0793', '070-174 06 04', null],
      ['Utan nummer AB', null, '070-174 06 05', null],
      ['Dubbelt AB', '556016-0680', '070-174 06 06', null],
      ['', '212000-0142', '070-174 06 07', '3'],
      ['Fel nummer AB', null, '070-174 06 08', '1'],
    ]);
    const by = { matchOn: 'ORGANISATION_NUMBER' };
    const both = await importer.preview(file, by);
    expect(both.counts).toMatchObject({ new: 2, changed: 1, error: 3, skipped: 0 });
    expect(
      (await importer.rows(both, 'ERROR')).map(({ errors }) => errors.map(({ column, code }) => [column, code])),
    ).toEqual([[['Org.nr', 'DUPLICATE_IN_FILE']], [['Kundnr', 'FIELD_FIXED']], [['Kundnr', 'NUMBER_TAKEN']]]);
    const only = await importer.preview(file, { ...by, onMissing: 'SKIP' });
    expect(only.counts).toMatchObject({ new: 0, changed: 1, error: 3, skipped: 2 });
    const changed = await importer.start(only);
    expect(changed.counts).toEqual(only.counts);
    const leftOut = await rowsOfWorkbook(await (await importer.fetch(changed.errorFileUrl ?? '', 'en')).arrayBuffer());
    expect(leftOut.filter((cells) => cells.at(-1)?.startsWith('Not in the register')).map(([name]) => name)).toEqual([
      'Nya Bolaget AB',
      'Utan nummer AB',
    ]);
    const added = await importer.preview(file, { ...by, onMatch: 'SKIP' });
    expect(added.counts).toMatchObject({ new: 2, changed: 0, unchanged: 1, error: 3 });
    expect((await importer.start(added)).counts).toEqual(added.counts);
    expect(await customersOf(group, 'number name phone')).toMatchObject([
      { number: '1', name: 'Påhittade Ett AB', phone: '+46701740611' },
      { number: '2', phone: '+46701740602' },
      { number: '3', phone: '+46701740603' },
      { name: 'Nya Bolaget AB' },
      { name: 'Utan nummer AB' },
    ]);
    const noColumn = await importer.preview(
      await aWorkbook([
        ['Kundnr', 'Namn'],
        ['9', 'Utan kolumn'],
      ]),
      by,
    );
    expect(noColumn.problems).toMatchObject([{ code: 'IMPORT_MAPPING' }]);
  }, 60_000);

  it('lets a person map the columns, tries the same import anew, and maps such a file as last time', async () => {
    const { group, importer } = await anImporter();
    const fileId = await importer.fileId(
      await aWorkbook([
        ['Konto', 'Benämning', 'Orten'],
        ['1', 'Ett', 'Umeå'],
      ]),
    );
    const guessed = await importer.prepare(fileId);
    expect(guessed.problems).toMatchObject([{ code: 'IMPORT_MAPPING' }]);
    expect(guessed.columns.map(({ heading, samples }) => [heading, samples])).toEqual([
      ['Konto', ['1']],
      ['Benämning', ['Ett']],
      ['Orten', ['Umeå']],
    ]);
    await expect(importer.start(guessed)).rejects.toEqual(new Refused(['IMPORT_STATE']));
    const mapping = [
      { index: 0, field: 'number' },
      { index: 1, field: 'name' },
      { index: 2, field: 'addresses.visiting.city' },
    ];
    const mapped = await importer.prepare(fileId, { mapping });
    expect(mapped).toMatchObject({ id: guessed.id, counts: { new: 1 }, problems: [] });
    await expect(importer.prepare(fileId, { mapping: [mapping[1], { index: 2, field: 'name' }] })).rejects.toEqual(
      new Refused(['IMPORT_MAPPING']),
    );
    expect((await importer.start(mapped)).counts).toMatchObject({ new: 1 });
    await expect(importer.start(mapped)).rejects.toEqual(new Refused(['IMPORT_STATE']));

    const next = await aWorkbook([
      ['Orten', 'benämning', 'KONTO'],
      ['Luleå', 'Två', '2'],
    ]);
    const again = await importer.preview(next);
    expect(again).toMatchObject({ counts: { new: 1 }, problems: [] });
    expect(again.columns.map(({ field }) => field)).toEqual(['addresses.visiting.city', 'name', 'number']);
    const asked = `query ($id: ID!) { registerImport(id: $id) { mappingRemembered } }`;
    const { registerImport } = dataOf(
      await api.run<{ registerImport: object }>(await group.anAdministrator(), asked, { id: again.id }),
    );
    expect(registerImport).toEqual({ mappingRemembered: true });
    // What one says oneself decides.
    const other = await importer.prepare(await importer.fileId(next), { mapping: [{ index: 2, field: 'number' }] });
    expect(other.columns.map(({ field }) => field)).toEqual([null, null, 'number']);
    // Another group has not imported such a file.
    const { importer: stranger } = await anImporter();
    expect((await stranger.preview(next)).problems).toMatchObject([{ code: 'IMPORT_MAPPING' }]);
  }, 60_000);

  it('never shows a personal number in clear: not in samples, rows, changes or errors', async () => {
    const { group, importer } = await anImporter();
    const file = await aWorkbook([
      ['Kundnummer', 'Namn', 'Kundtyp', 'Personnummer', 'Övrigt'],
      ['1', 'Anna Påhittad', 'Privat', '19800101-9804', '800101-9804'],
      ['2', 'Bo Påhittad', 'Privat', '19800101-9802', ''],
    ]);
    const preview = await importer.preview(file);
    const done = await importer.start(preview);
    expect(done.counts).toMatchObject({ new: 1, error: 1 });
    const shown = JSON.stringify([preview, await importer.rows(preview), await customersOf(group, 'personalNumber')]);
    expect(shown).toContain('19800101-****');
    expect(shown).not.toMatch(/980[24]/);
    const stored = await api.database.read.all<{ cells: string; detail: string | null }>(
      'SELECT cells, detail FROM import_row WHERE groupId = ?',
      [group.id],
    );
    expect(JSON.stringify(stored)).not.toMatch(/9804|Påhittad/);
  });

  it('decides anew on what has happened between preview and start', async () => {
    const { group, importer } = await anImporter();
    const preview = await importer.preview(await aWorkbook([headings, row(1), row(2), row(3)]));
    await group.customer({ number: '2', name: 'Kom emellan AB' });
    const done = await importer.start(preview);
    expect(done.counts).toMatchObject({ new: 2, changed: 1 });
    expect(await customersOf(group, 'number name')).toContainEqual({ number: '2', name: 'Påhittade Bolaget 2 AB' });
  });

  it('stops when it is cancelled, and cannot be started afterwards', async () => {
    const { importer } = await anImporter();
    const preview = await importer.preview(await aWorkbook([headings, row(1)]));
    expect((await importer.mutate('customerImportCancel', '$id: ID!', { id: preview.id })).status).toBe('CANCELLED');
    await expect(importer.start(preview)).rejects.toEqual(new Refused(['IMPORT_STATE']));
  });

  it('stops half-way when it is cancelled, and tells what it has written', async () => {
    const { group, importer } = await anImporter();
    const preview = await importer.preview(
      await aWorkbook([headings, ...Array.from({ length: 1500 }, (_, at) => row(at + 1))]),
    );
    const started = await importer.mutate('customerImportStart', '$id: ID!', { id: preview.id });
    while ((await importer.load(started.id)).progress.done === 0);
    await importer.mutate('customerImportCancel', '$id: ID!', { id: preview.id });
    const { status, progress } = await importer.settled(started);
    const [{ n } = { n: -1 }] = await api.database.read.all<{ n: number }>(
      'SELECT COUNT(*) AS n FROM customer WHERE groupId = ?',
      [group.id],
    );
    expect({ status, written: n }).toEqual({ status: 'CANCELLED', written: progress.done });
    expect(progress.done).toBeLessThan(1500);
  });

  it('lets the server answer others while it writes', async () => {
    const { importer } = await anImporter();
    const many = Array.from({ length: 2000 }, (_, at) => row(at + 1));
    const preview = await importer.preview(await aWorkbook([headings, ...many]));
    const stretches = new LongestWork();
    let isCounted = false;
    const unheard = api.database.statements.listen((sql) => (isCounted ||= sql.startsWith('ANALYZE ')));
    const live = new URL('/livez', api.url);
    const done = importer.start(preview);
    let answers = 0;
    for (let writing = true; writing; answers += 1) {
      expect((await fetch(live)).status).toBe(200);
      writing = await Promise.race([
        done.then(() => false),
        new Promise<boolean>((resolve) => setTimeout(resolve, 5, true)),
      ]);
    }
    expect((await done).counts).toMatchObject({ new: 2000 });
    unheard();
    // MySQL and MariaDB would go on as if the tables were empty.
    expect(isCounted).toBe(api.database.read.dialect === 'mysql');
    expect(answers).toBeGreaterThan(20);
    expect(stretches.stop()).toBeLessThan(100);
  }, 120_000);

  it('is for administrators: others may not upload, prepare, see or fetch', async () => {
    const { group, importer } = await anImporter();
    const preview = await importer.preview(await aWorkbook([headings, row(1, { 1: '' })]));
    const office = await group.user('office');
    const outsider = await (await aGroup(api)).user('administrator');
    const key = await group.apiKey(['customer.view', 'customer.create', 'customer.edit']);
    for (const viewer of [office, key]) {
      const other = new Importer(api, viewer);
      expect((await other.upload('Kundnr;Namn\n1;Ett')).status).toBe(403);
      expect((await other.fetch(preview.errorFileUrl ?? '')).status).toBe(403);
      const answer = await api.run(viewer, 'query ($id: ID!) { customerImport(id: $id) { id } }', { id: preview.id });
      expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await new Importer(api, outsider).fetch(preview.errorFileUrl ?? '')).status).toBe(404);
    const unseen = dataOf(
      await api.run(outsider, 'query ($id: ID!) { customerImport(id: $id) { id } node(id: $id) { id } }', {
        id: preview.id,
      }),
    );
    expect(unseen).toEqual({ customerImport: null, node: null });
  });

  it('gives a template whose headings it knows again, in both languages', async () => {
    const { importer } = await anImporter({ showLanguage: true });
    for (const language of ['sv', 'en']) {
      const response = await importer.fetch('/files/templates/customers.xlsx', language);
      const [head = []] = await rowsOfWorkbook(await response.arrayBuffer());
      expect(head[0]).toBe(language === 'sv' ? 'Kundnummer' : 'Customer number');
      const preview = await importer.preview(
        await aWorkbook([head, head.map((_, at) => (at === 0 ? '1' : at === 1 ? 'Ett' : null))]),
      );
      expect(preview.counts).toMatchObject({ new: 1 });
      expect(preview.columns.every(({ field, confident }) => field !== null && confident)).toBe(true);
    }
  });
});

/** The longest stretch, in milliseconds of this thread's own work, without a turn of the event loop: what others of the machine do meanwhile does not count, nor threads beside it. */
class LongestWork {
  private longest = 0;
  private last = workOfThread();
  private readonly timer = setInterval(() => this.look(), 1);

  stop(): number {
    clearInterval(this.timer);
    return this.longest;
  }

  private look(): void {
    const work = workOfThread();
    this.longest = Math.max(this.longest, work - this.last);
    this.last = work;
  }
}

/** Milliseconds of the processor that the main thread has had; where the system does not tell, that all threads have. */
function workOfThread(): number {
  try {
    return Number.parseInt(fs.readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8')) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
