import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { recordAccess } from '../src/access-log/access-recorder.js';
import { holdAccount } from '../src/session/hold-account.js';
import { hashPassword } from '../src/session/password.js';
import { dataOf, startApi, type TestApi, type TestViewer } from './api.js';
import { exported, fetchFile, select } from './collection-story.js';
import { extractOf } from './extract-of.js';
import { Importer } from './import-story.js';
import { aGroup, type TestCustomer, type TestGroup, type TestUser } from './register.js';
import { statementsOf } from './statements.js';

// Every name and number is invented.

let api: TestApi;
let group: TestGroup;
let alma: TestUser;
let olle: TestUser;
let sigrid: TestCustomer;
const secrets = [
  '800101',
  '9804',
  'Sigrid',
  'sigrid@example.com',
  'Siv Inloggning',
  'siv@example.com',
  'ringde om skatten',
];
beforeAll(async () => {
  api = await startApi();
  group = await aGroup(api);
  alma = await group.user('administrator', { name: 'Alma Påhittad' });
  olle = await group.user('office', {
    name: 'Olle Kontor',
    permissions: ['customer.view', 'customer.edit', 'customer.identity'],
  });
  sigrid = await group.customer({
    number: '0007',
    type: 'PRIVATE',
    name: 'Sigrid Påhittad',
    email: 'sigrid@example.com',
    personalNumber: '8001019804',
  });
}, 60_000);
afterAll(() => api.close());

interface Event {
  position: number;
  actor: string;
  action: string;
  kind: string;
  subjectKind: string;
  subject: string;
  subjectId: string | null;
  customer: { id: string; name: string } | null;
  field: string | null;
  old: string | null;
  new: string | null;
  reason: string | null;
}
interface LogPage {
  nodes: Event[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}
const log = (filter = '', who: TestViewer = alma, more = '') =>
  api.run<{ accessLog: LogPage }>(
    who,
    `{ accessLog(filter: { ${filter} }${more}) { nodes { position actor action kind subjectKind subject subjectId customer { id name } field old new reason } pageInfo { endCursor hasNextPage } } }`,
  );
const events = async (filter?: string): Promise<Event[]> => dataOf(await log(filter)).accessLog.nodes;
const told = async (filter?: string) =>
  (await events(filter)).map((event) => [event.action, event.actor, event.subject, event.field, event.old, event.new]);
const change = async (viewer: TestViewer, call: string, answer = 'userErrors { code }') =>
  dataOf(
    await api.run<{ done: { link?: string; userErrors: object[] } }>(
      viewer,
      `mutation { done: ${call} { ${answer} } }`,
    ),
  ).done;

async function isChecked(id: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; ; await pause(20)) {
    const answer = await api.run<{ registerImport: { undo: { status: string } } }>(
      alma,
      `{ registerImport(id: "${id}") { undo { status } } }`,
    );
    const { status } = dataOf(answer).registerImport.undo;
    if (status === 'CHECKED') return;
    if (Date.now() > deadline) throw new Error(`Taking it back is still ${status}`);
  }
}

describe('The log tells an administrator', () => {
  it('whose personal number was shown to whom, and why, and who was given all that is held', async () => {
    await change(olle, `customerPersonalNumberReveal(id: "${sigrid.id}", reason: "Sigrid ringde om skatten")`);
    const archive = await extractOf(api, alma, sigrid.id, 'Begäran');
    expect(archive.status).toBe(200);
    await archive.arrayBuffer();
    expect(await events('kinds: [PERSONAL_DATA]')).toMatchObject([
      { action: 'EXTRACTED', actor: 'Alma Påhittad', subject: '0007', reason: 'Begäran', field: null },
      {
        action: 'REVEALED',
        actor: 'Olle Kontor',
        kind: 'PERSONAL_DATA',
        subjectKind: 'CUSTOMER',
        subject: '0007',
        subjectId: sigrid.id,
        customer: { id: sigrid.id, name: 'Sigrid Påhittad' },
        field: 'personalNumber',
        reason: 'Sigrid ringde om skatten',
      },
    ]);
  });

  it('what was given out as a file: how many, which columns, and whether all of it was fetched', async () => {
    const selection = await select(api, olle, { ids: [sigrid.id] });
    const path = await exported(api, olle, { selectionId: selection.id, columns: ['number', 'name'] });
    await (await fetchFile(api, olle, path)).text();
    expect(await told('kinds: [GIVEN_OUT]')).toEqual([
      ['EXPORT_FETCHED', 'Olle Kontor', 'kunder.csv', 'customers', null, '1'],
      ['EXPORTED', 'Olle Kontor', 'kunder.csv', 'asked', null, '{"kind":"MARKED"}'],
      ['EXPORTED', 'Olle Kontor', 'kunder.csv', 'columns', null, 'number, name'],
      ['EXPORTED', 'Olle Kontor', 'kunder.csv', 'customers', null, '1'],
    ]);
  });

  it('which customers were asked for, by the names of that day and with nothing of a person in it', async () => {
    const { tag } = dataOf(
      await api.run<{ tag: { tag: { id: string } } }>(
        alma,
        'mutation { tag: tagCreate(input: { name: "Viktig" }) { tag { id } userErrors { code } } }',
      ),
    ).tag;
    const { customerView: view } = dataOf(
      await api.run<{ view: { customerView: { id: string } } }>(
        olle,
        'mutation { view: customerViewCreate(input: { name: "Mina privata" }) { customerView { id } userErrors { code } } }',
      ),
    ).view;
    const filter = {
      status: { eq: 'ACTIVE' },
      and: [
        { not: { tags: { any: [tag.id] } } },
        { or: [{ personalNumber: { eq: '19800101-9804' } }, { email: { eq: 'sigrid@example.com' } }] },
      ],
    };
    expect(await choose(olle, { search: 'Sigrid', filter, shownView: view.id })).toBe(1);
    const [{ new: kept } = { new: null }] = (await events('kinds: [GIVEN_OUT]')).filter(
      ({ field }) => field === 'asked',
    );
    expect(JSON.parse(kept ?? '')).toEqual({
      kind: 'LIST',
      view: 'Mina privata',
      search: 'S…',
      filter: {
        all: [
          { not: { field: 'tags', test: 'is', values: ['Viktig'] } },
          {
            any: [
              { field: 'personalNumber', test: 'is', values: ['…'] },
              { field: 'email', test: 'is', values: ['s…'] },
            ],
          },
          { field: 'status', test: 'is', values: ['ACTIVE'] },
        ],
      },
    });
    // A view that somebody else keeps for themselves is not told, and narrows nothing.
    await choose(alma, { shownView: view.id });
    const [{ new: other } = { new: null }] = (await events('kinds: [GIVEN_OUT]')).filter(
      ({ field }) => field === 'asked',
    );
    expect(other).toBe('{"kind":"LIST"}');
    const file = await fetch(new URL('/files/log?kinds=GIVEN_OUT', api.url), { headers: alma.headers });
    const text = await file.text();
    expect(text).toContain(
      'Alla i listan – vyn Mina privata; sökning S…; inte Taggar: Viktig; (Personnummer: … eller E-post: s…); Status: Aktiv',
    );
    expect(text).toContain('Alla kunder i listan, utan urval');
  });

  async function choose(viewer: TestViewer, asked: object): Promise<number> {
    const { made } = dataOf(
      await api.run<{ made: { selection: { id: string; count: number } } }>(
        viewer,
        'mutation ($search: String, $filter: CustomerFilter, $shownView: ID) { made: customerSelectionCreate(search: $search, filter: $filter, shownView: $shownView) { selection { id count } } }',
        asked,
      ),
    );
    await exported(api, viewer, { selectionId: made.selection.id });
    return made.selection.count;
  }

  it('which settings became what, the company’s own page among them', async () => {
    await change(alma, 'customerSettingsUpdate(input: { showLanguage: true })');
    await change(alma, 'groupBrandingUpdate(input: { phone: "08-123 456 78" })');
    expect(await told('kinds: [SETTINGS]')).toEqual([
      ['SETTING_CHANGED', 'Alma Påhittad', 'branding', 'branding.phone', null, expect.any(String)],
      ['SETTING_CHANGED', 'Alma Påhittad', 'showLanguage', 'showLanguage', 'false', 'true'],
    ]);
  });

  it('which customers became one, and two again', async () => {
    const [one, other] = [await group.customer({ number: '0101' }), await group.customer({ number: '0102' })];
    const { merge } = dataOf(
      await api.run<{ merge: { merge: { id: string } } }>(
        alma,
        `mutation { merge: customerMerge(survivorId: "${one.id}", absorbedId: "${other.id}") { merge { id } userErrors { code } } }`,
      ),
    );
    await change(alma, `customerMergeUndo(id: "${merge.merge.id}")`);
    expect(await told('kinds: [MANY]')).toEqual([
      ['UNMERGED', 'Alma Påhittad', '0101', 'number', '0101', '0102'],
      ['MERGED', 'Alma Påhittad', '0101', 'number', '0102', '0101'],
    ]);
  });

  it('which register was imported into, and that it was taken back, and nothing of what the file was called', async () => {
    const importer = new Importer(api, alma, 'CUSTOMERS');
    const file = `Kundnummer;Kundnamn\n0201;Hittad Påhittad\n`;
    const made = await importer.preview(file, {}, 'Sigrid Påhittad 19800101-9804.csv');
    await importer.start(made);
    await importer.mutate('registerImportUndoPrepare', '$id: ID!', { id: made.id });
    await isChecked(made.id);
    await importer.mutate('registerImportUndoStart', '$id: ID!', { id: made.id });
    expect((await told('kinds: [MANY]')).slice(0, 2)).toEqual([
      ['IMPORT_UNDONE', 'Alma Påhittad', 'CUSTOMERS', null, null, null],
      ['IMPORT_STARTED', 'Alma Påhittad', 'CUSTOMERS', null, null, null],
    ]);
  });

  it('who let a customer’s login in, what it may, and that it signs in, by the name that it has', async () => {
    const { link } = await change(
      alma,
      `customerUserInvite(customerId: "${sigrid.id}", input: { name: "Siv Inloggning", email: "siv@example.com", rights: [SEE_DOCUMENTS] })`,
      'link userErrors { code }',
    );
    const token = link?.split('/').at(-1);
    await api.run(
      null,
      `mutation { passwordChoose(token: "${token}", password: "en lång mening om älgar") { userErrors { code } } }`,
    );
    expect(
      (await events(`customerId: "${sigrid.id}", kinds: [ACCESS, SIGN_IN]`)).map(
        ({ action, actor, subject, field }) => [action, actor, subject, field],
      ),
    ).toEqual([
      ['SIGNED_IN', 'Siv Inloggning', 'Siv Inloggning', null],
      ['JOINED', 'Siv Inloggning', 'Siv Inloggning', null],
      ['INVITED', 'Alma Påhittad', 'Siv Inloggning', 'rights'],
    ]);
  });

  it('who signed in, and as whom somebody tried too often, once', async () => {
    const hash = await hashPassword('åtta lugna älgar');
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE account SET passwordHash = ? WHERE id = ?', [hash, olle.accountId]),
    );
    const signIn = (password: string) =>
      api.run(null, `mutation { signIn(email: "${olle.email}", password: "${password}") { userErrors { code } } }`);
    await signIn('åtta lugna älgar');
    for (let attempt = 0; attempt < 10; attempt++) await signIn('fel');
    const more = () => Promise.all([signIn('fel'), signIn('fel'), signIn('fel')]);
    // SQLite has one writer at a time anyway.
    if (api.database.read.dialect === 'sqlite') await more();
    else await whileLogWaits(more, 3);
    // It is written down after the answer, by one after the other: whoever comes now comes after all of them.
    await api.database.unitOfWork.inTransaction(({ sql }) => holdAccount(sql, olle.accountId));
    const seen = await told('kinds: [SIGN_IN]');
    expect(seen.filter(([, , subject]) => subject === 'Olle Kontor')).toEqual([
      ['SIGN_IN_REFUSED', '', 'Olle Kontor', null, null, null],
      ['SIGNED_IN', 'Olle Kontor', 'Olle Kontor', null, null, null],
    ]);
  }, 60_000);
});

/** So many have the account or wait for it before any of them can write. */
const whileLogWaits = (work: () => Promise<unknown>, holders: number): Promise<void> =>
  api.database.unitOfWork.inTransaction(async ({ sql }) => {
    await sql.run('UPDATE counter SET value = value WHERE groupId = ?', [group.id]);
    let held = 0;
    const stop = api.database.statements.listen((text) => void (/FROM account .*FOR UPDATE/.test(text) && held++));
    await work();
    for (const deadline = Date.now() + 10_000; held < holders && Date.now() < deadline;) await pause(20);
    stop();
  });

describe('Of the log', () => {
  it('no row holds anything of a customer but its number: it is never rewritten', async () => {
    const rows = await api.database.read.all<Record<string, unknown>>('SELECT * FROM access_event WHERE groupId = ?', [
      group.id,
    ]);
    const text = JSON.stringify(rows.map((row) => Object.values(row).filter((value) => typeof value === 'string')));
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('0007');
  });

  it('the newest come first, a page by few statements, and every filter narrows it', async () => {
    const all = await events();
    expect(all.map(({ position }) => position)).toEqual(all.map((_, at) => all.length - at));
    const { result, statements } = await statementsOf(api.database, () => log('', alma, ', first: 5'));
    // Who asks, the rows, and the customers that they name.
    expect(statements.length).toBe(3);
    const { pageInfo } = dataOf(result).accessLog;
    const next = dataOf(await log('', alma, `, first: 5, after: "${pageInfo.endCursor}"`)).accessLog.nodes;
    expect(next.map(({ position }) => position)).toEqual(all.slice(5, 10).map(({ position }) => position));
    const byOlle = await events(`personId: "${olle.id}"`);
    expect(byOlle.length).toBeGreaterThan(0);
    expect(byOlle.filter(({ actor, subject }) => actor !== 'Olle Kontor' && subject !== 'Olle Kontor')).toEqual([]);
    const now = new Date(api.clock.now + 1).toISOString();
    expect(await events(`from: "${now}"`)).toEqual([]);
    expect((await events(`before: "${now}"`)).length).toBe(all.length);
    expect(await events('kinds: []')).toEqual([]);
    expect(await events('customerId: "cus_ingen"')).toEqual([]);
  });

  it('what one person did and what was done with them comes once each, page by page, without a look at what others did', async () => {
    const other = await aGroup(api);
    const [reader, person] = [await other.anAdministrator(), await other.user('office')];
    const is = (user: TestUser) => ({ kind: 'STAFF', id: user.bytes, name: user.name, source: 'WEB' }) as const;
    const about = (user: TestUser) => ({ kind: 'USER', id: user.bytes, name: user.name }) as const;
    const pairs = [
      [person, reader],
      [reader, person],
      [person, person],
      [reader, reader],
      [reader, person],
      [person, reader],
    ] as const;
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      recordAccess(
        sql,
        other.id,
        pairs.map(([by, of]) => ({ at: api.clock.now, by: is(by), action: 'CHANGED', subject: about(of) })),
      ),
    );
    const positions = [6, 5, 3, 2, 1];
    const question = `personId: "${person.id}"`;
    const walked: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: LogPage = dataOf(
        await log(question, reader, `, first: 2${after ? `, after: "${after}"` : ''}`),
      ).accessLog;
      walked.push(...nodes.map(({ position }) => position));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(walked).toEqual(positions);
    const counted = await api.run<{ accessLog: object }>(
      reader,
      `{ accessLog(first: 1, filter: { ${question} }) { totalCount { value precision } } }`,
    );
    expect(dataOf(counted).accessLog).toEqual({ totalCount: { value: positions.length, precision: 'EXACT' } });
    if (api.database.read.dialect !== 'sqlite') return;
    // MySQL weighs anew with each number of rows.
    const { statements } = await statementsOf(api.database, () => log(question, reader, ', first: 2'));
    const page = statements.find((sql) => sql.includes('access_event e')) ?? '';
    const plan = await api.database.read.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN ${page}`,
      [...page.matchAll(/\?/g)].map(() => null),
    );
    const ways = plan.flatMap(({ detail }) => /SEARCH e USING INDEX (\w+)/.exec(detail)?.[1] ?? []);
    expect(ways).toEqual(['ix_access_event_actor', 'ix_access_event_subject']);
  });

  it('whoever asks for some days finds what was done in them, also where the clocks of two processes differ', async () => {
    const other = await aGroup(api);
    const reader = await other.anAdministrator();
    const day = 24 * 3_600_000;
    const start = api.clock.now - 400 * day;
    const subject = { kind: 'LOG', id: other.id, name: '' } as const;
    const by = { kind: 'SYSTEM', id: null, name: '', source: 'SYSTEM' } as const;
    // In the order in which they came in: the fourth by a clock that is slow.
    const days = [0, 1, 2, 1.99, 2, 3, 7];
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      recordAccess(
        sql,
        other.id,
        days.map((at) => ({ at: start + at * day, by, action: 'LOG_INTACT' as const, subject })),
      ),
    );
    const found = async (from: number | null, before: number | null) => {
      const words = Object.entries({ from, before }).flatMap(([name, at]) =>
        at === null ? [] : [`${name}: "${new Date(start + at * day).toISOString()}"`],
      );
      const { nodes } = dataOf(await log(words.join(' '), reader)).accessLog;
      return nodes.map(({ position }) => days[position - 1]);
    };
    expect(await found(2, 3)).toEqual([2, 2]);
    expect(await found(1.99, 2)).toEqual([1.99]);
    expect(await found(3, null)).toEqual([7, 3]);
    expect(await found(null, 2)).toEqual([1.99, 1, 0]);
    expect(await found(8, null)).toEqual([]);
    expect(await found(null, 0)).toEqual([]);
    expect(await found(null, 9)).toHaveLength(7);
  });

  it('an administrator has a file, which says no formula, and is told of in the log', async () => {
    await change(alma, `customerPersonalNumberReveal(id: "${sigrid.id}", reason: "=1+1")`);
    const response = await fetch(new URL(`/files/log?kinds=PERSONAL_DATA&customerId=${sigrid.id}`, api.url), {
      headers: { ...alma.headers, 'accept-language': 'sv' },
    });
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines[0]).toContain('Nummer;Tid (UTC);Vem;Händelse;Gäller;Kund;Fält;Före;Efter;Orsak');
    expect(lines.slice(1).map((line) => line.split(';').slice(2))).toEqual([
      ['Alma Påhittad', 'Personnummer visat', '0007', 'Sigrid Påhittad', 'personalNumber', '', '', "'=1+1"],
      ['Alma Påhittad', 'Registerutdrag lämnat', '0007', 'Sigrid Påhittad', '', '', '', 'Begäran'],
      [
        'Olle Kontor',
        'Personnummer visat',
        '0007',
        'Sigrid Påhittad',
        'personalNumber',
        '',
        '',
        'Sigrid ringde om skatten',
      ],
    ]);
    expect((await events('kinds: [GIVEN_OUT]'))[0]).toMatchObject({ action: 'LOG_EXPORTED', actor: 'Alma Påhittad' });
    // Which log it was is the first thing that is asked of somebody who takes it along.
    const asked = new URLSearchParams({ personId: olle.id, from: '2026-01-01T00:00:00.000Z', before: '2026-02-01' });
    await (
      await fetch(new URL(`/files/log?${asked.toString()}&customerId=nobody`, api.url), { headers: alma.headers })
    ).text();
    const told = await api.database.read.all(
      "SELECT field, newValue FROM access_event WHERE groupId = ? AND action = 'LOG_EXPORTED' ORDER BY position",
      [group.id],
    );
    expect(told.slice(-5)).toEqual([
      { field: 'kinds', newValue: 'PERSONAL_DATA' },
      { field: 'customer', newValue: sigrid.id },
      { field: 'person', newValue: olle.id },
      { field: 'from', newValue: '2026-01-01T00:00:00.000Z' },
      { field: 'before', newValue: '2026-02-01T00:00:00.000Z' },
    ]);
  });

  it('nobody else learns anything: no user, key or login, and no administrator of another group', async () => {
    const key = await group.apiKey(['admin'], alma);
    const login = await group.customerLogin(sigrid);
    for (const who of [olle, key, login]) {
      expect((await log('', who)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
      expect((await fetch(new URL('/files/log', api.url), { headers: who.headers })).status).toBe(404);
    }
    const elsewhere = await (await aGroup(api)).user('administrator');
    for (const filter of ['', `customerId: "${sigrid.id}"`, `personId: "${olle.id}"`])
      expect(dataOf(await log(filter, elsewhere)).accessLog.nodes).toEqual([]);
  });

  it('the reason goes with the key of the person, and the event stays', async () => {
    await api.database.unitOfWork.inTransaction(({ sql }) =>
      sql.run('UPDATE customer SET personKey = NULL WHERE groupId = ? AND number = ?', [group.id, '0007']),
    );
    const shown = await events('kinds: [PERSONAL_DATA]');
    expect(shown.map(({ reason }) => reason)).toEqual([null, null, null]);
  });
});
