import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi } from './api.js';
import { Importer, type TestImport } from './import-story.js';
import { aGroup, type TestGroup, type TestUser } from './register.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let alva: TestUser;
let importer: Importer;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api);
  alva = await group.anAdministrator();
  importer = new Importer(api, alva, 'CUSTOMERS');
  await group.customer({ number: 'K1', name: 'Påhittade Ettan AB', email: 'ett@example.com' });
  await group.customer({ number: 'K2', name: 'Påhittade Tvåan AB', email: 'två@example.com' });
}, 60_000);
afterAll(() => api.close());

const headings = ['Kundnummer', 'Namn', 'Kundtyp', 'E-post', 'Telefon'];
const csv = (...rows: readonly (readonly string[])[]): string =>
  [headings, ...rows].map((cells) => cells.join(';')).join('\r\n');
const [NUMBER, NAME, TYPE, EMAIL] = [0, 1, 2, 3];

describe('Whoever reviews a file', () => {
  it('puts five of thirty faults right in place, leaves the rest, and gets just those written', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => [
      `F${at}`,
      `Påhittad kund ${at}`,
      at < 12 ? 'Okänd' : 'Företag',
      at >= 12 && at < 30 ? `fel ${at}` : `f${at}@example.com`,
    ]);
    const preview = await importer.preview(csv(...rows), {}, 'fel.csv');
    expect(preview.counts).toMatchObject({ total: 40, new: 10, error: 30 });
    const [first] = await faults(preview);
    expect(first?.errors).toMatchObject([{ columnIndex: TYPE, code: 'NOT_A_CHOICE', alike: 11 }]);

    // A text that is no better says why, and nothing is lost.
    const worse = await correct(preview, { rowNumber: 14, cells: [{ column: EMAIL, value: 'också fel' }] });
    expect(worse.rows).toMatchObject([
      {
        rowNumber: 14,
        outcome: 'ERROR',
        revision: 1,
        errors: [{ code: 'EMAIL_INVALID', value: 'också fel', alike: 0 }],
      },
    ]);
    const better = await correct(preview, {
      rowNumber: 14,
      revision: 1,
      cells: [{ column: EMAIL, value: ' f12@example.com ' }],
    });
    expect(better).toMatchObject({
      corrected: 1,
      registerImport: { counts: { total: 40, new: 11, error: 29 } },
      rows: [{ outcome: 'NEW', revision: 2, corrections: [{ column: EMAIL, original: 'fel 12' }], errors: [] }],
    });
    for (const rowNumber of [15, 16, 17, 18])
      await correct(preview, { rowNumber, cells: [{ column: EMAIL, value: `f${rowNumber}@example.com` }] });
    const alike = await correct(preview, { rowNumber: 2, cells: [{ column: TYPE, value: 'Företag' }] }, true);
    expect(alike).toMatchObject({ corrected: 12, registerImport: { counts: { new: 27, error: 13 } } });

    // What is left out is given back as it stands now, and what was put right is not in it.
    const { errorFileUrl } = await importer.load(preview.id);
    const leftOut = await (await importer.fetch(errorFileUrl ?? '')).text();
    expect(leftOut.trim().split('\r\n')).toHaveLength(14);
    expect(leftOut).not.toContain('Okänd');

    const done = await importer.start(preview);
    expect(done).toMatchObject({ status: 'DONE', counts: { total: 40, new: 27, error: 13 } });
    expect(await emailOf('F12')).toBe('f12@example.com');
    expect(
      (await correct(preview, { rowNumber: 20, cells: [{ column: EMAIL, value: 'a@example.com' }] })).codes,
    ).toEqual(['IMPORT_STATE']);
  });

  it('keeps what was put right when the file is tried anew by another mapping, and can take it back', async () => {
    const fileId = await importer.fileId(csv(['M1', 'Namn ett', 'Okänd', 'm1@example.com']), 'om.csv');
    const preview = await importer.prepare(fileId);
    await correct(preview, { rowNumber: 2, cells: [{ column: TYPE, value: 'Företag' }] });
    const mapping = ['number', 'name', 'type'].map((field, index) => ({ index, field }));
    const again = await importer.prepare(fileId, { mapping });
    expect(again).toMatchObject({ id: preview.id, counts: { new: 1, error: 0 } });
    const [row] = await faults(again, null);
    expect(row).toMatchObject({ revision: 1, corrections: [{ column: TYPE, original: 'Okänd' }] });
    const back = await correct(again, { rowNumber: 2, revision: 1, cells: [{ column: TYPE, value: null }] });
    expect(back).toMatchObject({
      rows: [{ outcome: 'ERROR', revision: 2, corrections: [], errors: [{ code: 'NOT_A_CHOICE' }] }],
    });
  });

  it('loses nothing that somebody else puts right in the same row or another at the same time', async () => {
    const preview = await importer.preview(csv(['T1', 'Ett', 'Okänd'], ['T2', 'Två', 'Kommun']), {}, 'två.csv');
    const [one, other, same] = await Promise.all([
      correct(preview, { rowNumber: 2, cells: [{ column: TYPE, value: 'Företag' }] }),
      correct(preview, { rowNumber: 3, cells: [{ column: TYPE, value: 'Privat' }] }),
      correct(preview, { rowNumber: 2, cells: [{ column: TYPE, value: 'Privat' }] }),
    ]);
    expect(other.codes).toEqual([]);
    expect([one.codes, same.codes].filter((codes) => codes.includes('VERSION_CONFLICT'))).toHaveLength(1);
    const beaten = one.codes.length > 0 ? one : same;
    // Who came second is shown the row as it is.
    expect(beaten.rows).toMatchObject([{ rowNumber: 2, revision: 1, outcome: 'NEW' }]);
    expect((await importer.load(preview.id)).counts).toMatchObject({ new: 2, error: 0 });
  });

  it('sees at once what a correction does to other rows', async () => {
    const preview = await importer.preview(
      csv(
        ['S1', 'Första', 'Företag', 'fel'],
        ['S1', 'Andra', 'Företag', 's2@example.com'],
        ['S3', 'Tredje AB', 'Företag', 'like@example.com'],
        ['S4', 'Tredje AB', 'Företag', 'like@example.com'],
        ['S5', 'Femte', 'Företag', 's5@example.com'],
      ),
      {},
      'bär.csv',
    );
    expect(preview.counts).toMatchObject({ new: 2, duplicate: 1, error: 2 });
    // The number of the first becomes another: the second is no longer about the same.
    const moved = await correct(preview, {
      rowNumber: 2,
      cells: [
        { column: NUMBER, value: 'S9' },
        { column: EMAIL, value: 's9@example.com' },
      ],
    });
    expect(moved.rows.map(({ rowNumber, outcome }) => [rowNumber, outcome])).toEqual([
      [2, 'NEW'],
      [3, 'NEW'],
    ]);
    // One becomes like another, and the likeness of a third ends.
    const renamed = await correct(preview, { rowNumber: 4, cells: [{ column: NAME, value: 'Någon annan AB' }] });
    expect(renamed.rows.map(({ rowNumber, outcome }) => [rowNumber, outcome])).toEqual([
      [4, 'NEW'],
      [5, 'NEW'],
    ]);
    const taken = await correct(preview, { rowNumber: 6, cells: [{ column: NUMBER, value: 's3 ' }] });
    expect(taken.rows).toMatchObject([
      { rowNumber: 4, outcome: 'NEW' },
      { rowNumber: 6, outcome: 'ERROR', errors: [{ code: 'DUPLICATE_IN_FILE' }] },
    ]);
    const counts = (await importer.load(preview.id)).counts;
    expect(counts).toMatchObject({ new: 4, error: 1, duplicate: 0 });
    expect((await importer.start(preview)).counts).toEqual(counts);
  });

  it('decides about possible duplicates: one is created, one changes the customer that it is like, one is left out', async () => {
    const preview = await importer.preview(
      csv(
        ['D1', 'Påhittade Ettan AB', '', 'ett@example.com', '070-174 06 05'],
        ['D2', 'Påhittade Tvåan AB', '', 'två@example.com', '070-174 06 06'],
        ['D3', 'Påhittade Tvåan AB', '', 'två@example.com', '070-174 06 07'],
        ['K1', '', '', '', '070-174 06 09'],
      ),
      {},
      'lika.csv',
    );
    expect(preview.counts).toMatchObject({ duplicate: 3, changed: 1 });
    const [one, two] = await faults(preview, 'DUPLICATE');
    const [candidate] = two?.candidates ?? [];
    const customerId = candidate?.id;
    const changed = await correct(preview, { rowNumber: 3, choice: 'UPDATE', customerId });
    expect(changed.rows[0]).toMatchObject({ rowNumber: 3, outcome: 'CHANGED', customerId, choice: 'UPDATE' });
    expect(changed.rows[0]?.changes).toEqual([{ field: 'phone', old: null, new: '+46701740606' }]);
    // Two rows of a file cannot be about one customer.
    const twice = await correct(preview, { rowNumber: 2, choice: 'UPDATE', customerId: one?.candidates[0]?.id });
    expect(twice.rows.find(({ rowNumber }) => rowNumber === 5)).toMatchObject({
      outcome: 'ERROR',
      errors: [{ code: 'DUPLICATE_IN_FILE' }],
    });
    await correct(preview, { rowNumber: 2, revision: 1, choice: 'CREATE' });
    await correct(preview, { rowNumber: 4, choice: 'LEAVE_OUT' });
    const { counts } = await importer.load(preview.id);
    expect(counts).toMatchObject({ new: 1, changed: 2, skipped: 1, duplicate: 0, error: 0 });
    expect(await (await importer.fetch(`/files/imports/${preview.id}/left-out`)).text()).toContain('Utelämnad');
    expect((await importer.start(preview)).counts).toEqual(counts);
    expect(await phoneOf('K2')).toBe('+46701740606');
    expect(await phoneOf('D1')).toBe('+46701740605');
    expect(await phoneOf('D3')).toBeUndefined();
  });

  it('decides about all possible duplicates in one go, and changes the ones whose customer is beyond doubt', async () => {
    const like = ['Påhittade Tvåan AB', '', 'två@example.com'];
    const preview = await importer.preview(csv(['A1', ...like, '070-174 06 20'], ['A2', ...like]), {}, 'alla.csv');
    expect(preview.counts).toMatchObject({ duplicate: 2 });
    // The second is like a row of the file too, until the first is no longer new.
    const decided = await decideAll(preview, 'UPDATE');
    expect(decided).toMatchObject({ corrected: 2 });
    expect(decided.rows).toMatchObject([
      { rowNumber: 2, outcome: 'CHANGED' },
      { rowNumber: 3, outcome: 'ERROR', errors: [{ code: 'DUPLICATE_IN_FILE' }] },
    ]);
    const fresh = await importer.preview(csv(['A1', ...like], ['A2', ...like]), {}, 'alla igen.csv');
    expect((await decideAll(fresh, 'CREATE')).registerImport?.counts).toMatchObject({ new: 2, duplicate: 0 });
  });

  it('has more rows put right than one waits for: the whole file is tried anew, with what was put right', async () => {
    const rows = Array.from({ length: 450 }, (_, at) => [`B${at}`, `Många ${at}`, 'Okänd', `b${at}@example.com`]);
    const preview = await importer.preview(csv(...rows), {}, 'många.csv');
    const begun = await correct(preview, { rowNumber: 2, cells: [{ column: TYPE, value: 'Företag' }] }, true);
    expect(begun).toMatchObject({ corrected: 450, rows: [] });
    expect(await importer.settled(preview)).toMatchObject({
      status: 'PREVIEWED',
      counts: { total: 450, new: 450, error: 0 },
    });
  });

  it('is told what there is not: a row, a column, a customer', async () => {
    const preview = await importer.preview(csv(['N1', 'Ny', 'Okänd']), {}, 'finns inte.csv');
    const codesOf = async (correction: object) => (await correct(preview, correction)).codes;
    expect(await codesOf({ rowNumber: 99, cells: [] })).toEqual(['NOT_FOUND']);
    expect(await codesOf({ rowNumber: 2, cells: [{ column: 40, value: '' }] })).toEqual(['NOT_FOUND']);
    expect(await codesOf({ rowNumber: 2, choice: 'UPDATE' })).toEqual(['REQUIRED']);
    const gone = await correct(preview, {
      rowNumber: 2,
      choice: 'UPDATE',
      customerId: 'cus_01h455vb4pex5vsknk084sn02q',
    });
    expect(gone.rows).toMatchObject([{ outcome: 'ERROR', errors: [{ code: 'NOT_FOUND' }] }]);
    const elsewhere = await (await aGroup(api)).anAdministrator();
    expect((await correct(preview, { rowNumber: 2, cells: [] }, false, elsewhere)).codes).toEqual(['NOT_FOUND']);
  });
});

interface Row {
  readonly rowNumber: number;
  readonly outcome: string;
  readonly revision: number;
  readonly customerId: string | null;
  readonly choice: string | null;
  readonly changes: readonly object[];
  readonly corrections: readonly { column: number; original: string }[];
  readonly errors: readonly { code: string; columnIndex: number | null; alike: number; value: string | null }[];
  readonly candidates: readonly { id: string | null; rowNumber: number | null }[];
}

interface Answer {
  readonly registerImport: Pick<TestImport, 'counts' | 'status'> | null;
  readonly rows: readonly Row[];
  readonly corrected: number;
  readonly userErrors: readonly { code: string }[];
}

const rowFields = `rowNumber outcome revision customerId choice changes { field old new } corrections { column original }
  errors { code columnIndex alike value } candidates { id rowNumber }`;
const answered = `{ registerImport { status counts { total new changed unchanged duplicate error skipped } }
  rows { ${rowFields} } corrected userErrors { code } }`;

async function correct(
  { id }: Pick<TestImport, 'id'>,
  correction: object,
  alike = false,
  by: TestUser = alva,
): Promise<Answer & { codes: string[] }> {
  const document = `mutation ($id: ID!, $correction: ImportRowCorrectionInput!, $alike: Boolean) {
    answer: registerImportRowCorrect(id: $id, correction: $correction, alike: $alike) ${answered} }`;
  const variables = { id, correction: { revision: 0, ...correction }, alike };
  const { answer } = dataOf(await api.run<{ answer: Answer }>(by, document, variables));
  return { ...answer, codes: answer.userErrors.map(({ code }) => code) };
}

async function decideAll({ id }: Pick<TestImport, 'id'>, choice: string): Promise<Answer> {
  const document = `mutation ($id: ID!, $choice: ImportRowChoice!) { answer: registerImportDuplicatesDecide(id: $id, choice: $choice) ${answered} }`;
  return dataOf(await api.run<{ answer: Answer }>(alva, document, { id, choice })).answer;
}

async function faults({ id }: Pick<TestImport, 'id'>, outcome: string | null = 'ERROR'): Promise<Row[]> {
  const document = `query ($id: ID!, $outcome: ImportOutcome) { registerImport(id: $id) { rows(outcome: $outcome, first: 100) { nodes { ${rowFields} } } } }`;
  const { registerImport } = dataOf(
    await api.run<{ registerImport: { rows: { nodes: Row[] } } }>(alva, document, { id, outcome }),
  );
  return registerImport.rows.nodes;
}

async function customer(number: string): Promise<{ email: string; phone: string } | null> {
  const document = 'query ($number: String!) { customer(by: { number: $number }) { email phone } }';
  return dataOf(await api.run<{ customer: { email: string; phone: string } | null }>(alva, document, { number }))
    .customer;
}
const emailOf = async (number: string) => (await customer(number))?.email;
const phoneOf = async (number: string) => (await customer(number))?.phone;
