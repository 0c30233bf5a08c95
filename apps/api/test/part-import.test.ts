import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anArticle, listsOf, save } from './article-list-story.js';
import { dataOf, startApi, type TestApi } from './api.js';
import { Importer, type TestImport } from './import-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let alva: TestUser;
let contacts: Importer;
let articles: Importer;
let one: TestCustomer;
let two: TestCustomer;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, { showServiceArticles: true, showWorkOrderArticles: true });
  alva = await group.anAdministrator();
  contacts = new Importer(api, alva, 'CONTACT_PERSONS');
  articles = new Importer(api, alva, 'CUSTOMER_ARTICLES');
  one = await group.customer({
    number: 'K1',
    name: 'Påhittade Ettan AB',
    contactPersons: [{ name: 'Åsa Öberg', email: 'asa@example.com', isMain: true }],
  });
  two = await group.customer({ number: 'K2', name: 'Påhittade Tvåan AB' });
  await group.customer({ number: 'S1', name: 'Samma Namn AB' });
  await group.customer({ number: 'S2', name: 'Samma Namn AB' });
  await anArticle(api, alva, { number: 'P-100', name: 'Cirkulationspump', price: 249_900 });
  await anArticle(api, alva, { number: 'T-1', name: 'Arbetstid', timeArticle: true });
}, 60_000);
afterAll(() => api.close());

const csv = (...rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join(';')).join('\r\n');

describe('An import of contact persons', () => {
  const headings = ['Kundnr', 'Kundnamn', 'Namn', 'Telefon', 'E-post', 'Får arbetsorder', 'Huvudkontakt'];
  const file = csv(
    headings,
    ['K1', '', 'Bo Påhittad', '070-174 06 05', 'bo@example.com', 'ja', 'ja'],
    ['', 'påhittade ettan ab', 'asa oberg', '070-174 06 06', '', '', ''],
    ['K2', '', 'Cia Påhittad', '', 'cia@example.com', 'nej', ''],
    ['K2', '', 'Cia Påhittad', '', '', '', ''],
    ['K9', '', 'Ingens Kontakt', '', '', '', ''],
    ['', 'Samma Namn AB', 'Någons Kontakt', '', '', '', ''],
    ['K2', '', 'Dan Påhittad', '', '', 'ja', ''],
  );

  it('adds and changes persons of the customers that it names, with their history, and finds nothing to do again', async () => {
    const preview = await contacts.preview(file, {}, 'kontakter.csv');
    expect(preview.counts).toMatchObject({ total: 7, new: 2, changed: 1, error: 4 });
    const rows = await contacts.rows(preview);
    expect(rows[1]).toMatchObject({ outcome: 'CHANGED', customerId: one.id });
    expect(rows[1]?.changes).toEqual([{ field: 'phone', old: null, new: '+46701740606' }]);
    expect(
      rows.flatMap(({ rowNumber, errors }) => errors.map(({ code, column }) => [rowNumber, code, column])),
    ).toEqual([
      [5, 'DUPLICATE_IN_FILE', 'Namn'],
      [6, 'REFERENCE_UNKNOWN', 'Kundnr'],
      [7, 'MATCH_SEVERAL', 'Kundnamn'],
      [8, 'CONTACT_EMAIL_MISSING', 'E-post'],
    ]);
    expect(await personsOf('K1')).toHaveLength(1);

    const done = await contacts.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: preview.counts });
    expect(await personsOf('K1')).toMatchObject([
      { name: 'Åsa Öberg', phone: '+46701740606', isMain: false },
      { name: 'Bo Påhittad', phone: '+46701740605', sendWorkOrder: true, isMain: true },
    ]);
    expect(await personsOf('K2')).toMatchObject([{ name: 'Cia Påhittad', email: 'cia@example.com' }]);
    expect(await sourcesOf(two)).toContain('IMPORT');
    // The register of contact persons has them too.
    const found = await api.run<{ contactPersons: { nodes: { name: string }[] } }>(
      alva,
      '{ contactPersons(search: "bo påh", first: 5) { nodes { name } } }',
    );
    expect(dataOf(found).contactPersons.nodes).toMatchObject([{ name: 'Bo Påhittad' }]);

    const again = await contacts.preview(file, {}, 'igen.csv');
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3, error: 4 });
    expect((await contacts.start(again)).counts).toEqual(again.counts);
  });

  it('is put right in the review: whose a person is, and what other rows of the card that bears on', async () => {
    const preview = await contacts.preview(
      csv(['Kundnr', 'Namn'], ['K8', 'Eva Påhittad'], ['K2', 'Eva Påhittad']),
      {},
      'rätta.csv',
    );
    expect(preview.counts).toMatchObject({ new: 1, error: 1 });
    const document = `mutation ($id: ID!, $correction: ImportRowCorrectionInput!) { registerImportRowCorrect(id: $id, correction: $correction) {
      registerImport { counts { new error } } rows { rowNumber outcome } userErrors { code } } }`;
    const correction = { rowNumber: 2, revision: 0, cells: [{ column: 0, value: 'K2' }] };
    const answer = dataOf(
      await api.run<{ registerImportRowCorrect: object }>(alva, document, { id: preview.id, correction }),
    );
    expect(answer.registerImportRowCorrect).toEqual({
      registerImport: { counts: { new: 1, error: 1 } },
      // Both are the same person of the same customer now, and the first of the file counts.
      rows: [
        { rowNumber: 2, outcome: 'NEW' },
        { rowNumber: 3, outcome: 'ERROR' },
      ],
      userErrors: [],
    });
  });

  it('is taken back where nobody has touched it since', async () => {
    const done = await contacts.start(
      await contacts.preview(
        csv(
          ['Kundnr', 'Namn', 'Telefon'],
          ['K2', 'Fia Påhittad', ''],
          ['K2', 'Gun Påhittad', ''],
          ['K1', 'Bo Påhittad', '070-174 06 44'],
        ),
        {},
        'ångra.csv',
      ),
    );
    const [, fia] = await personsOf('K2');
    await save(api, alva, two.id, { contactPersons: { update: [{ id: fia?.id, role: 'Chef' }] } });
    await undoStep('Prepare', done);
    const undo = await undoStep('Start', done);
    expect(undo).toMatchObject({ status: 'UNDONE', counts: { removed: 0, undone: 2, partlyUndone: 0, kept: 1 } });
    expect((await personsOf('K2')).map(({ name }) => name)).toEqual(['Cia Påhittad', 'Fia Påhittad']);
    expect(await personsOf('K1')).toMatchObject([{}, { name: 'Bo Påhittad', phone: '+46701740605' }]);
  });

  it('is taken back wholly where two rows are about one person, and where each row made another the main contact', async () => {
    const before = await personsOf('K1');
    const done = await contacts.start(
      await contacts.preview(
        csv(
          ['Kundnr', 'Namn', 'Telefon', 'E-post', 'Huvudkontakt'],
          ['K1', 'Bo Påhittad', '070-174 06 71', 'bo.ny@example.com', ''],
          ['K1', 'Bosse Påhittad', '070-174 06 72', 'bo.ny@example.com', 'ja'],
          ['K1', 'Åsa Öberg', '', '', 'ja'],
          ['K1', 'Pia Påhittad', '070-174 06 73', '', 'ja'],
        ),
        {},
        'två om en.csv',
      ),
    );
    expect(done.counts).toMatchObject({ new: 1, changed: 3, error: 0 });
    expect((await personsOf('K1')).map(({ name }) => name)).toEqual(['Åsa Öberg', 'Bosse Påhittad', 'Pia Påhittad']);
    const counts = { undone: 4, partlyUndone: 0, kept: 0, notUndone: 0 };
    expect(await undoStep('Prepare', done)).toMatchObject({ status: 'CHECKED', done: 4, total: 4, counts });
    expect(await undoStep('Start', done)).toMatchObject({ status: 'UNDONE', done: 4, total: 4, counts });
    expect(await personsOf('K1')).toEqual(before);
  });
});

describe('An import of customers’ articles', () => {
  const headings = ['Kundnummer', 'Artikelnummer', 'Lista', 'Antal', 'Pris', 'Rabatt %', 'Anteckning'];
  const file = csv(
    headings,
    ['K1', 'p-100', 'Service', '2', '1 999,50', '', 'Källaren'],
    ['K1', 'P-100', 'Arbetsorder', '1', '', '10', ''],
    ['K1', 'T-1', '', '0', '', '', ''],
    ['K1', 'T-1', 'service', '1', '', '', ''],
    ['K2', 'X-1', '', '1', '', '', ''],
    ['K2', 'P-100', '', '', '', '', ''],
  );

  it('fills both lists of the customers that it names, and finds nothing to do again', async () => {
    const preview = await articles.preview(file, {}, 'artiklar.csv');
    expect(preview.counts).toMatchObject({ total: 6, new: 3, error: 3 });
    expect(await codesOf(preview)).toEqual(['DUPLICATE_IN_FILE', 'REFERENCE_UNKNOWN', 'REQUIRED']);
    const done = await articles.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: preview.counts });
    const lists = await listsOf(api, alva, one.id);
    expect(lists.serviceArticles).toMatchObject([
      { article: { number: 'P-100' }, quantity: 2, price: 199_950, note: 'Källaren' },
      { article: { number: 'T-1' }, quantity: 0 },
    ]);
    expect(lists.workOrderArticles).toMatchObject([{ article: { number: 'P-100' }, quantity: 1, discount: 10 }]);
    const again = await articles.preview(file, {}, 'igen.csv');
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3, error: 3 });

    const changed = await articles.preview(csv(['Kundnummer', 'Artikelnummer', 'Pris'], ['K1', 'P-100', '2000']));
    expect((await articles.rows(changed))[0]?.changes).toEqual([{ field: 'price', old: '199950', new: '200000' }]);
    await articles.start(changed);
    await undoStep('Prepare', changed);
    expect(await undoStep('Start', changed)).toMatchObject({ counts: { undone: 1 } });
    await undoStep('Prepare', done);
    expect(await undoStep('Start', done)).toMatchObject({ counts: { undone: 2, kept: 1 } });
    const left = await listsOf(api, alva, one.id);
    // What has been put back by hand, or by another job, has been touched since.
    expect(left).toMatchObject({ serviceArticles: [{ article: { number: 'P-100' } }], workOrderArticles: [] });
  });

  it('has a template for each that it understands', async () => {
    for (const [importer, slug, word] of [
      [contacts, 'contact-persons', 'Kontakt'],
      [articles, 'customer-articles', 'Pris'],
    ] as const) {
      const template = await (await importer.fetch(`/files/templates/${slug}.xlsx`)).arrayBuffer();
      const read = await importer.preview(new Uint8Array(template), {}, `${word}.xlsx`);
      expect(read.problems).toEqual([]);
      expect(read.columns.filter(({ field, confident }) => field === null || !confident)).toEqual([]);
    }
  });
});

interface Person {
  readonly id: string;
  readonly name: string;
}

async function personsOf(number: string): Promise<Person[]> {
  const document =
    'query ($number: String!) { customer(by: { number: $number }) { contactPersons { id name role phone email sendWorkOrder isMain } } }';
  return dataOf(await api.run<{ customer: { contactPersons: Person[] } }>(alva, document, { number })).customer
    .contactPersons;
}

async function sourcesOf({ id }: TestCustomer): Promise<string[]> {
  const document = 'query ($id: ID!) { customer(by: { id: $id }) { history(first: 50) { nodes { source } } } }';
  const { customer } = dataOf(
    await api.run<{ customer: { history: { nodes: { source: string }[] } } }>(alva, document, { id }),
  );
  return customer.history.nodes.map(({ source }) => source);
}

const codesOf = async (preview: TestImport): Promise<string[]> =>
  (await articles.rows(preview, 'ERROR')).flatMap(({ errors }) => errors.map(({ code }) => code));

interface Undo {
  readonly status: string;
  readonly counts: Record<string, number>;
}

async function undoStep(step: 'Prepare' | 'Start', { id }: TestImport): Promise<Undo> {
  await contacts.mutate(`registerImportUndo${step}`, '$id: ID!', { id });
  for (;;) {
    const document =
      'query ($id: ID!) { registerImport(id: $id) { undo { status done total counts { removed undone partlyUndone kept notUndone } } } }';
    const { undo } = dataOf(await api.run<{ registerImport: { undo: Undo } }>(alva, document, { id })).registerImport;
    if (!['CHECKING', 'UNDOING'].includes(undo.status)) return undo;
    await pause(20);
  }
}
