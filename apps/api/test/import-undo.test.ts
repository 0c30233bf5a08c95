import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi } from './api.js';
import { defineField } from './custom-field-story.js';
import { Importer, Refused, type TestImport } from './import-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';
import { outsideGroup, statementsOf } from './statements.js';

// Every name and number is invented.

describe('taking an import of customers back', () => {
  let api: TestApi;
  let group: TestGroup;
  let admin: TestUser;
  let importer: Importer;
  beforeAll(async () => {
    api = await startApi();
    group = await aGroup(api, { showLanguage: true });
    admin = await group.user('administrator');
    importer = new Importer(api, admin, 'CUSTOMERS');
    await defineField(api, admin, { key: 'serial', type: 'TEXT', title: { sv: 'Serienr' }, unique: true });
  });
  afterAll(() => api.close());

  const csv = (...lines: string[]): string => lines.join('\r\n');

  async function imported(text: string): Promise<TestImport> {
    const preview = await importer.preview(text, {}, 'kunder.csv');
    const done = await importer.start(preview);
    expect(done).toMatchObject({ status: 'DONE', problems: [] });
    return done;
  }

  interface Undo {
    readonly status: string;
    readonly done: number;
    readonly total: number;
    readonly left: number;
    readonly counts: Record<'removed' | 'undone' | 'partlyUndone' | 'kept' | 'notUndone', number>;
  }

  async function undoOf(id: string): Promise<{ undo: Undo | null; undoableUntil: string | null }> {
    const document = `query ($id: ID!) { registerImport(id: $id) { undoableUntil undo { status done total left counts { removed undone partlyUndone kept notUndone } } } }`;
    return dataOf(
      await api.run<{ registerImport: { undo: Undo | null; undoableUntil: string | null } }>(admin, document, { id }),
    ).registerImport;
  }

  async function step(name: 'Prepare' | 'Start', id: string): Promise<Undo | string[]> {
    try {
      await importer.mutate(`registerImportUndo${name}`, '$id: ID!', { id });
    } catch (error) {
      if (error instanceof Refused) return [...error.codes];
      throw error;
    }
    for (;;) {
      const { undo } = await undoOf(id);
      if (undo && !['CHECKING', 'UNDOING'].includes(undo.status)) return undo;
      await pause(20);
    }
  }

  async function undoneRows(id: string, undone: string) {
    const document = `query ($id: ID!, $undone: ImportUndone) { registerImport(id: $id) { rows(first: 100, undone: $undone) {
      totalCount { value } nodes { rowNumber customerId undone keptFields undoReasons { code field message } } } } }`;
    const { rows } = dataOf(
      await api.run<{
        registerImport: {
          rows: {
            totalCount: { value: number };
            nodes: {
              rowNumber: number;
              customerId: string | null;
              keptFields: string[];
              undoReasons: { code: string; field: string | null }[];
            }[];
          };
        };
      }>(admin, document, { id, undone }),
    ).registerImport;
    expect(rows.totalCount.value).toBe(rows.nodes.length);
    return rows.nodes;
  }

  interface Found {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly contactPersons: { id: string; name: string; isMain: boolean }[];
    readonly history: { nodes: { action: string; source: string; actor: string; field: string }[] };
  }

  async function customer(number: string): Promise<Found | null> {
    const document = `query ($number: String!) { customer(by: { number: $number }) { id version name phone email language status comments
      city addresses { invoice { row1 city postalCode } } contactPersons { id name phone isMain } customFields { key text }
      history(first: 20) { nodes { action source actor field } } } }`;
    return dataOf(await api.run<{ customer: Found | null }>(admin, document, { number })).customer;
  }

  const change = async (number: string, input: object): Promise<void> => {
    const found = await customer(number);
    const document = `mutation ($id: ID!, $input: CustomerUpdateInput!, $version: Int!) { customerUpdate(id: $id, input: $input, expectedVersion: $version) { userErrors { code } } }`;
    const { customerUpdate } = dataOf(
      await api.run<{ customerUpdate: { userErrors: unknown[] } }>(admin, document, {
        id: found?.id,
        input,
        version: found?.version,
      }),
    );
    expect(customerUpdate.userErrors).toEqual([]);
  };

  async function serialOf(number: string): Promise<string | undefined> {
    const document = 'query ($number: String!) { customer(by: { number: $number }) { customFields { key text } } }';
    const answer = await api.run<{ customer: { customFields: { key: string; text: string }[] } }>(admin, document, {
      number,
    });
    return dataOf(answer).customer.customFields.find(({ key }) => key === 'serial')?.text;
  }

  async function found(search: string): Promise<string[]> {
    const document = `query ($search: String!) { customers(search: $search, first: 10) { nodes { number } } }`;
    const { customers } = dataOf(
      await api.run<{ customers: { nodes: { number: string }[] } }>(admin, document, { search }),
    );
    return customers.nodes.map(({ number }) => number);
  }

  it('first says what goes back, then does it; what somebody has touched stays, and each row says why', async () => {
    const heads =
      'Kundnr;Namn;Telefon;Ort;Postnr;Kontaktperson;Kontaktperson telefon;Kontaktperson huvudkontakt;Status;Kommentar';
    await imported(
      csv(
        heads,
        '1;Påhittad Ett;070-1740601;Umeå;903 30;Anna Ett;070-1740605;ja;Aktiv;Före',
        '2;Påhittad Två;070-1740602;Umeå;903 30;Anna Två;;ja;Aktiv;Före',
        '3;Påhittad Tre;070-1740603;Umeå;903 30;;;;Aktiv;',
        '4;Påhittad Fyra;070-1740604;Umeå;903 30;;;;Aktiv;',
      ),
    );
    const before = await customer('1');
    const done = await imported(
      csv(
        heads,
        '1;Omdöpt Ett;070-1740699;Luleå;;Anna Ett;070-1740688;ja;Inaktiv;Efter',
        '2;Omdöpt Två;070-1740699;Luleå;;Bertil Två;;ja;Aktiv;Efter',
        '3;Omdöpt Tre;;;;;;;;',
        '4;Påhittad Fyra;;;;;;;;',
        '10;Orörd Ny;070-1740610;Boden;;Cecilia Ny;;;;',
        '11;Ändrad Ny;070-1740611;Boden;;;;;;',
        '12;Ny med dokument;070-1740612;Boden;;;;;;',
      ),
    );
    expect(done.counts).toMatchObject({ new: 3, changed: 3, unchanged: 1 });
    await change('2', { phone: '070-1740677' });
    await change('3', { name: 'Egen Tre' });
    await change('11', { comments: 'Har ringt' });
    const twelve = await customer('12');
    const folder = `mutation ($id: ID!) { documentFolderCreate(customerId: $id, name: "Ritningar") { userErrors { code } } }`;
    dataOf(await api.run(admin, folder, { id: twelve?.id }));

    expect(await undoOf(done.id)).toMatchObject({ undo: null, undoableUntil: expect.any(String) });
    expect(await step('Start', done.id)).toEqual(['IMPORT_STATE']);
    const counts = { removed: 1, undone: 1, partlyUndone: 1, kept: 3, notUndone: 0 };
    const left = 0;
    expect(await step('Prepare', done.id)).toEqual({ status: 'CHECKED', done: 6, total: 6, left, counts });
    expect((await customer('10'))?.name).toBe('Orörd Ny');
    expect((await undoneRows(done.id, 'PARTLY')).map(({ keptFields }) => keptFields)).toEqual([['phone']]);
    // Looked at again, it is the same.
    expect(await step('Prepare', done.id)).toMatchObject({ status: 'CHECKED', counts });

    expect(await step('Start', done.id)).toEqual({ status: 'UNDONE', done: 6, total: 6, left, counts });
    expect(await step('Start', done.id)).toEqual(['IMPORT_STATE']);
    expect(await step('Prepare', done.id)).toEqual(['IMPORT_STATE']);

    const { version, history, ...after } = (await customer('1')) as Found;
    const { version: versionBefore, history: _, ...asBefore } = before as Found;
    expect(after).toEqual(asBefore);
    expect(version).toBe(versionBefore + 2);
    expect(history.nodes.slice(0, 2)).toEqual(
      expect.arrayContaining([expect.objectContaining({ source: 'IMPORT', actor: admin.name })]),
    );
    expect(new Set(history.nodes.map(({ action }) => action))).toEqual(
      new Set(['CREATED', 'UPDATED', 'REVERTED', 'ACTIVATED']),
    );
    expect(await customer('2')).toMatchObject({
      name: 'Påhittad Två',
      phone: '+46701740677',
      city: 'Umeå',
      comments: 'Före',
      contactPersons: [{ name: 'Anna Två', isMain: true }],
    });
    expect(await customer('3')).toMatchObject({ name: 'Egen Tre' });
    expect(await customer('10')).toBeNull();
    expect(await customer('11')).toMatchObject({ name: 'Ändrad Ny', comments: 'Har ringt' });
    expect(await customer('12')).toMatchObject({ name: 'Ny med dokument' });

    // What is found by the search is what stands on the cards.
    expect([await found('omdöpt'), await found('påhittad ett'), await found('anna två')]).toEqual([[], ['1'], ['2']]);
    expect([await found('bertil'), await found('orörd'), await found('luleå')]).toEqual([[], [], []]);

    const [removed] = await undoneRows(done.id, 'REMOVED');
    expect(removed).toMatchObject({ rowNumber: 6, customerId: null });
    expect((await undoneRows(done.id, 'KEPT')).map(({ rowNumber, keptFields }) => [rowNumber, keptFields])).toEqual([
      [4, ['name']],
      [7, ['comments']],
      [8, ['documents']],
    ]);
    // The number is free for the mended file.
    expect((await imported(csv(heads, '10;Rätt Ny;070-1740610;Boden;;;;;;'))).counts).toMatchObject({ new: 1 });
  }, 120_000);

  it('tells what history does not hold and what another has got meanwhile, and keeps those', async () => {
    const heads = 'Kundnr;Namn;Kundtyp;Personnummer;Serienr';
    await imported(csv(heads, '21;Påhittad Person;Privat;19811218-9876;', '22;Påhittad Serie;Företag;;A1'));
    const done = await imported(csv(heads, '21;;;19900118-9811;', '22;;;;B1'));
    expect(done.counts).toMatchObject({ changed: 2, error: 0 });
    await imported(csv(heads, '23;Påhittad Efter;Företag;;A1'));
    expect(await step('Prepare', done.id)).toMatchObject({ counts: { kept: 1, notUndone: 1 } });
    expect((await undoneRows(done.id, 'KEPT'))[0]?.undoReasons).toMatchObject([
      { code: 'NOT_RESTORABLE', field: 'personalNumber' },
    ]);
    expect((await undoneRows(done.id, 'SKIPPED'))[0]?.undoReasons).toMatchObject([{ code: 'VALUE_TAKEN' }]);
    expect(await step('Start', done.id)).toMatchObject({ status: 'UNDONE', counts: { kept: 1, notUndone: 1 } });
  }, 120_000);

  it('puts back what can go back, and the rest on another try within the day', async () => {
    const heads = 'Kundnr;Namn;Serienr;Kommentar';
    await imported(csv(heads, '31;Påhittad Serie;S1;Före', '32;Påhittad Annan;S2;Före'));
    const done = await imported(csv(heads, '31;Omdöpt Serie;S3;Efter', '32;Omdöpt Annan;S4;Efter'));
    await imported(csv(heads, '33;Påhittad Efter;S1;'));
    await step('Prepare', done.id);
    const first = { undone: 1, partlyUndone: 1, kept: 0, notUndone: 0 };
    expect(await step('Start', done.id)).toMatchObject({ status: 'UNDONE', left: 1, counts: first });
    expect(await undoneRows(done.id, 'PARTLY')).toMatchObject([
      { keptFields: [], undoReasons: [{ code: 'VALUE_TAKEN', field: 'customFields.serial' }] },
    ]);
    expect(await customer('31')).toMatchObject({ name: 'Påhittad Serie', comments: 'Före' });
    await change('31', { comments: 'Har ringt' });
    await change('33', { customFields: [{ key: 'serial', text: 'S9' }] });
    expect(await step('Prepare', done.id)).toMatchObject({ status: 'CHECKED', total: 1, left: 0 });
    expect(await step('Start', done.id)).toMatchObject({ status: 'UNDONE', left: 0, counts: first });
    expect(await undoneRows(done.id, 'PARTLY')).toMatchObject([{ keptFields: ['comments'], undoReasons: [] }]);
    expect(await serialOf('31')).toBe('S1');
    expect(await step('Prepare', done.id)).toEqual(['IMPORT_STATE']);
  }, 120_000);

  it('leaves whoever a colleague has made the main contact, and an address that a colleague has written on', async () => {
    const heads = 'Kundnr;Namn;Adress;Ort;Kontaktperson;Kontaktperson huvudkontakt;Telefon';
    await imported(csv(heads, '41;Påhittad Hiss;Gatan 1;Umeå;Anna Ek;ja;070-1740601'));
    const done = await imported(csv(heads, '41;;Vägen 2;Luleå;Bo Ek;ja;070-1740699'));
    await change('41', {
      contactPersons: { create: [{ name: 'Cia Ek', isMain: true }] },
      addresses: { invoice: { city: 'Piteå' } },
    });
    await step('Prepare', done.id);
    expect(await step('Start', done.id)).toMatchObject({ counts: { partlyUndone: 1 } });
    expect(await undoneRows(done.id, 'PARTLY')).toMatchObject([
      { keptFields: ['addresses.invoice', 'contactPersons'] },
    ]);
    expect(await customer('41')).toMatchObject({
      phone: '+46701740601',
      contactPersons: [
        { name: 'Anna Ek', isMain: false },
        { name: 'Bo Ek', isMain: false },
        { name: 'Cia Ek', isMain: true },
      ],
    });
    const document = '{ customer(by: { number: "41" }) { addresses { invoice { row1 city } } } }';
    expect(dataOf(await api.run(admin, document))).toEqual({
      customer: { addresses: { invoice: { row1: 'Vägen 2', city: 'Piteå' } } },
    });
  }, 120_000);

  it('takes as many statements for twelve customers as for five', async () => {
    const heads = 'Kundnr;Namn;Ort;Kontaktperson;Telefon';
    const of = (from: number, count: number, name: string): string =>
      csv(
        heads,
        ...Array.from(
          { length: count },
          (_, at) => `S${from + at};${name} ${from + at};Umeå;${name} Person ${at};070-1740600`,
        ),
      );
    const sent: string[][] = [];
    for (const [from, count] of [
      [100, 5],
      [200, 12],
    ] as const) {
      await imported(of(from, count, 'Först'));
      const done = await imported(of(from, count * 2, 'Sedan'));
      await step('Prepare', done.id);
      const { statements } = await statementsOf(api.database, () => step('Start', done.id));
      expect((await undoOf(done.id)).undo?.counts).toMatchObject({ removed: count, undone: count });
      // The job's own keeping, its asking, and who was last seen when, depend on the machine's pace.
      const own = statements.filter(
        (sql) => !/FROM (job|session)\b|^UPDATE (job|session)\b|undone IS NOT NULL/.test(sql),
      );
      sent.push(own);
      expect(outsideGroup(own, api.database)).toEqual([]);
    }
    const [small = [], large = []] = sent;
    const inserts = (all: readonly string[]): number => all.filter((sql) => sql.startsWith('INSERT')).length;
    // A long insert is cut into powers of two.
    expect(large.length - inserts(large)).toBe(small.length - inserts(small));
    expect(inserts(large)).toBeLessThan(inserts(small) + 30);
  }, 120_000);

  it('is refused for an import that wrote nothing, for one that is not done, and after a day', async () => {
    const preview = await importer.preview(csv('Kundnr;Namn', '90;Påhittad Sist'), {}, 'kunder.csv');
    expect(await step('Prepare', preview.id)).toEqual(['IMPORT_STATE']);
    const done = await importer.start(preview);
    const again = await imported(csv('Kundnr;Namn', '90;Påhittad Sist'));
    expect([await step('Prepare', again.id), (await undoOf(again.id)).undoableUntil]).toEqual([['IMPORT_STATE'], null]);
    const document = 'mutation ($id: ID!) { registerImportUndoPrepare(id: $id) { userErrors { code message } } }';
    const refused = await api.run(await group.user('technician'), document, { id: done.id });
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    api.clock.now += 25 * 3_600_000;
    const late = await api.run<{ registerImportUndoPrepare: { userErrors: { message: string }[] } }>(
      await group.user('administrator'),
      document,
      { id: done.id },
    );
    expect(dataOf(late).registerImportUndoPrepare.userErrors[0]?.message).toContain('24');
  }, 120_000);
});
