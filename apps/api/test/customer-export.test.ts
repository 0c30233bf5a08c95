import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf, startApi, type TestApi } from './api.js';
import { exported, fetchFile, fileOf, select } from './collection-story.js';
import { defineField } from './custom-field-story.js';
import { Importer, rowsOfWorkbook } from './import-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let administrator: TestUser;
let technician: TestUser;
let everything: TestCustomer;
let assigned: TestCustomer;
let total: number;

beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api, {
    showLanguage: true,
    showOrderNumber: true,
    showCostCentre: true,
    showVatType: true,
    useTaxReductions: true,
    showServiceArticles: true,
  });
  administrator = await group.anAdministrator();
  technician = await group.user('technician', { name: 'Tina Tekniker' });
  const tags = await entries('tagCreate', 'tag', ['VIP', 'Norr, inland', '"Citat"; och mer']);
  const letters = await entries('discountLetterCreate', 'discountLetter', ['Storkund']);
  const subgroups = await entries('subgroupCreate', 'subgroup', ['Kyla', 'Värme']);
  const options = [
    { key: 'one', sv: 'Ett, eller så', en: 'One, or so' },
    { key: 'two', sv: 'Två', en: 'Two' },
  ];
  const title = (sv: string) => ({ sv, en: `${sv} (en)` });
  for (const field of [
    { key: 'note', type: 'LONG_TEXT', title: title('Anteckning om porten') },
    { key: 'code', type: 'TEXT', title: title('Portkod'), unique: true },
    // Called as a field of the card is.
    { key: 'other_phone', type: 'TEXT', title: { sv: 'Telefon', en: 'Phone' } },
    { key: 'area', type: 'NUMBER', title: title('Yta') },
    { key: 'since', type: 'DATE', title: title('Kund sedan') },
    { key: 'lift', type: 'YES_NO', title: title('Hiss') },
    { key: 'heat', type: 'CHOICE', title: title('Värmekälla'), options },
    { key: 'extras', type: 'MULTIPLE_CHOICE', title: title('Tillval'), options },
    { key: 'map', type: 'LINK', title: title('Karta') },
  ])
    await defineField(api, administrator, field);
  everything = await group.customer({
    number: '0042',
    name: '=SUMMA(A1)',
    organisationNumber: '556016-0680',
    phone: '+46 8 123 456 78',
    email: 'allt@example.com',
    language: 'en',
    orderNumber: "'=Märkning",
    costCentre: '-100',
    comments: 'Första raden\n"andra"; raden\n@tredje',
    vatType: 'CUSTOM_VAT',
    vatPercent: 12.5,
    apartmentNumber: '1101',
    associationNumber: '717600-4583',
    facilityRequired: true,
    alwaysInvoice: true,
    addresses: {
      invoice: {
        row1: '+Gatan 1',
        row2: 'c/o Ägaren',
        postalCode: '12345',
        city: 'Åre',
        province: 'Jämtland',
        country: 'NO',
      },
      visiting: { row1: 'Besöksgatan 2' },
    },
    contactPersons: ['Åsa', 'Asa', 'Bo', 'Cilla', 'Åsa'].map((name, at) => ({
      name,
      email: at === 4 ? null : `person${at}@example.com`,
      isMain: at === 1,
      sendServiceProtocol: at === 0,
    })),
    tags,
    discountLetters: letters,
    subgroups,
    customFields: [
      { key: 'note', text: 'Till höger\n=HYPERLINK("x")' },
      { key: 'code', text: '-1234' },
      { key: 'other_phone', text: '08-999' },
      { key: 'area', number: -1234.5 },
      { key: 'since', date: '2020-02-29' },
      { key: 'lift', flag: true },
      { key: 'heat', choices: ['one'] },
      { key: 'extras', choices: ['one', 'two'] },
      { key: 'map', text: 'https://example.com/?a=1;b="2"' },
    ],
  });
  assigned = await group.customer({
    type: 'PRIVATE',
    name: 'Sara Påhittad',
    personalNumber: '19800101-9804',
    number: 'P1',
  });
  await group.customer({ name: 'Firma Påhittad', organisationNumber: '19811218-9876', number: 'F1' });
  const inactive = await group.customer({ number: 'X1', name: "''-streck" });
  await mutate(`customerInactivate(id: "${inactive.id}")`);
  // Its organisation number stays behind the other type.
  const changed = await group.customer({ name: 'Bytte typ', organisationNumber: '212000-0142', number: 'B1' });
  await mutate(`customerUpdate(id: "${changed.id}", input: { type: PRIVATE })`);
  await group.assign(everything, technician);
  await group.assign(assigned, technician);
  total = 5;
}, 60_000);
afterAll(() => api.close());

async function mutate(call: string): Promise<void> {
  const { done } = dataOf(
    await api.run<{ done: { userErrors: object[] } }>(
      administrator,
      `mutation { done: ${call} { userErrors { code path } } }`,
    ),
  );
  expect(done.userErrors).toEqual([]);
}

async function entries(mutation: string, noun: string, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const { made } = dataOf(
      await api.run<{ made: Record<string, { id: string }> }>(
        administrator,
        `mutation { made: ${mutation}(input: { name: ${JSON.stringify(name)} }) { ${noun} { id } } }`,
      ),
    );
    ids.push(made[noun]?.id ?? '');
  }
  return ids;
}

describe('Customers that somebody gives out', () => {
  it('are found unchanged when the file comes back, as workbook and as text, in both languages, also where empty cells clear', async () => {
    const selection = await select(api, administrator, {});
    expect(selection.count).toBe(total);
    const importer = new Importer(api, administrator);
    for (const format of ['XLSX', 'CSV'] as const) {
      for (const language of ['sv', 'en'] as const) {
        const path = await exported(api, administrator, { selectionId: selection.id, format, language });
        const bytes = new Uint8Array(await (await fetchFile(api, administrator, path)).arrayBuffer());
        const { counts, problems, columns, id } = await importer.preview(
          bytes,
          { emptyClears: language === 'en' },
          `kunder.${format.toLowerCase()}`,
        );
        const errors = (await importer.rows({ id })).flatMap((row) => [...row.errors, ...row.changes]);
        expect({ format, language, errors, problems, counts }).toEqual({
          format,
          language,
          errors: [],
          problems: [],
          counts: { total, new: 0, changed: 0, unchanged: total, duplicate: 0, error: 0, skipped: 0, left: 0 },
        });
        const unknown = columns.filter(({ field }) => field === null).map(({ heading }) => heading);
        expect(unknown).toEqual(
          language === 'sv'
            ? ['Ansvariga', 'Serviceartiklar', 'Serviceartiklarnas priser', 'Skyddad identitet', 'Skapad', 'Ändrad']
            : [
                'Assignees',
                'Service articles',
                'Prices of service articles',
                'Protected identity',
                'Created',
                'Changed',
              ],
        );
      }
    }
  });

  it('stand in the file as they are, with nothing in it that a spreadsheet would run', async () => {
    const selection = await select(api, administrator, { ids: [everything.id] });
    const path = await exported(api, administrator, { selectionId: selection.id, format: 'XLSX', language: 'sv' });
    const [headings = [], row = []] = await rowsOfWorkbook(
      await (await fetchFile(api, administrator, path)).arrayBuffer(),
    );
    const cell = (heading: string) => row[headings.indexOf(heading)];
    expect({
      number: cell('Kundnummer'),
      name: cell('Namn'),
      vat: cell('Moms %'),
      country: cell('Fakturaadress land'),
      third: cell('Kontaktperson 3 namn'),
      tags: cell('Taggar'),
      area: cell('Yta'),
      extras: cell('Tillval'),
      phone: [cell('Telefon'), cell('Telefon (other_phone)')],
      assignees: cell('Ansvariga'),
    }).toEqual({
      number: '0042',
      name: '=SUMMA(A1)',
      vat: '12,5',
      country: 'NO',
      third: 'Bo',
      tags: expect.stringContaining('"Norr, inland"'),
      area: '-1234,5',
      extras: '"Ett, eller så", Två',
      phone: [expect.stringContaining('+46'), '08-999'],
      assignees: 'Tina Tekniker',
    });
    const text = await fileOf(api, administrator, {
      selectionId: selection.id,
      columns: ['number', 'name', 'orderNumber', 'costCentre', 'customFields.area'],
    });
    expect(text.split('\r\n')[1]).toBe("0042;'=SUMMA(A1);''=Märkning;'-100;'-1234,5");
  });

  it('are those that were chosen, whatever has come since, in the order of the list', async () => {
    const selection = await select(api, administrator, {
      filter: { status: { eq: 'ACTIVE' } },
      orderBy: [{ field: 'NUMBER', direction: 'DESC' }],
    });
    const late = await group.customer({ number: 'C1', name: 'Kom sent' });
    const asked = { selectionId: selection.id, columns: ['number'] };
    expect(await fileOf(api, administrator, asked)).toBe('Kundnummer\r\nP1\r\nF1\r\nB1\r\n0042\r\n');
    const marked = await select(api, administrator, { ids: [late.id, everything.id, late.id, 'cus_unknown'] });
    expect(marked.count).toBe(2);
    expect(await fileOf(api, administrator, { ...asked, selectionId: marked.id, language: 'en' })).toBe(
      'Customer number\r\nC1\r\n0042\r\n',
    );
    await mutate(`customerDelete(id: "${late.id}")`);
    expect((await select(api, administrator, {})).count).toBe(total);
  });

  it('are read anew for whoever fetches them: what one no longer sees or may read is not there', async () => {
    const columns = ['number', 'personalNumber', 'comments'];
    const selection = await select(api, technician, {});
    expect(selection.count).toBe(2);
    const path = await exported(api, technician, { selectionId: selection.id, columns });
    const read = async () => (await (await fetchFile(api, technician, path)).text()).split('\r\n').slice(1, -1);
    expect(await read()).toEqual([expect.stringMatching(/^0042;;"Första/), 'P1;19800101-****;']);
    const { groupId, id } = { groupId: group.id, id: technician.bytes };
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run(
        'DELETE FROM customer_assignee WHERE groupId = ? AND membershipId = ? AND customerId IN (SELECT id FROM customer WHERE number = ?)',
        [groupId, id, '0042'],
      ),
    );
    expect(await read()).toEqual(['P1;19800101-****;']);
    const reader = await group.user('readOnly');
    const all = await select(api, reader, {});
    expect(await exported(api, reader, { selectionId: all.id, columns })).toEqual(['REFERENCE_UNKNOWN']);
    expect(await fileOf(api, reader, { selectionId: all.id })).not.toMatch(/19800101|Personnummer/);
    expect(api.logged.some((line) => line.includes('"event":"export"') && line.includes(reader.id))).toBe(true);
  });

  it("are nobody else's, are forgotten after an hour, and are not for a customer's own login", async () => {
    const selection = await select(api, administrator, {});
    const path = await exported(api, administrator, { selectionId: selection.id });
    const other = await group.user('administrator');
    expect(await exported(api, other, { selectionId: selection.id })).toEqual(['NOT_FOUND']);
    expect((await fetchFile(api, other, path)).status).toBe(404);
    const login = await group.customerLogin(everything);
    expect((await fetchFile(api, login, path)).status).toBe(404);
    const refused = await api.run(login, 'mutation { customerSelectionCreate { userErrors { code } } }');
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    api.clock.now += 61 * 60_000;
    expect((await fetchFile(api, administrator, path)).status).toBe(404);
    expect(await exported(api, administrator, { selectionId: selection.id })).toEqual(['NOT_FOUND']);
    api.clock.now -= 61 * 60_000;
  });

  it('cost as many statements for a page of many as for one customer', async () => {
    const few = await exported(api, administrator, {
      selectionId: (await select(api, administrator, { ids: [everything.id] })).id,
    });
    const many = await exported(api, administrator, { selectionId: (await select(api, administrator, {})).id });
    const count = async (path: string | readonly string[]) =>
      (await statementsOf(api.database, async () => (await fetchFile(api, administrator, path)).text())).statements
        .length;
    expect(await count(many)).toBe(await count(few));
  });
});
