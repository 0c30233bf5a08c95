import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { concatAST, parse, print, separateOperations, visit, type DocumentNode } from 'graphql';
import { newId, publicId } from '../src/database/ids.js';
import { startApi, type TestApi, type TestViewer } from './api.js';
import { aGroup, type TestCustomer } from './register.js';

let api: TestApi;
let customer: TestCustomer;
let people: Readonly<Record<string, TestViewer | null>>;

beforeAll(async () => {
  api = await startApi({ compileFrom: 2 });
  const group = await aGroup(api, { showVatType: true, showCostCentre: true });
  customer = await group.customer({
    name: 'Påhittad brf Ängen',
    phone: '0701740605',
    addresses: { invoice: { row1: 'Påhittad gata 1', city: 'Umeå' } },
    contactPersons: [{ name: 'Påhittad Åsa', email: 'asa@example.com', isMain: true }],
    comments: 'Inte för alla',
  });
  await group.customer({ type: 'PRIVATE', name: 'Påhittad Karl', personalNumber: '19811218-9876' });
  const technician = await group.user('technician');
  await group.assign(customer, technician);
  people = {
    administrator: await group.user('administrator'),
    office: await group.user('office'),
    technician,
    reader: await group.user('readOnly'),
    customer: await group.customerLogin(customer),
    partner: await group.apiKey(['customer.view']),
    nobody: null,
  };
  // A check of the log that one of the documents asks for would be going on at one answer and have ended at the next.
  await api.database.unitOfWork.inTransaction(({ sql }) =>
    sql.run(
      `INSERT INTO job (groupId, id, kind, status, payload, createdAt, leaseUntil, progressDone, progressTotal, attempts) VALUES (?, ?, 'AUDIT_VERIFY', 'RUNNING', '{}', ?, ?, 0, 0, 1)`,
      [group.id, newId(), api.clock.now, api.clock.now + 3_600_000],
    ),
  );
});
afterAll(() => api.close());

describe('a document of our own pages', () => {
  it.each(Object.entries(documentsOfPages()))(
    'is answered alike the first time, when it is walked, and the second, when it runs compiled: %s',
    async (name, document) => {
      const isMutation = /^mutation/m.test(document);
      // A change would make the second answer another one; what it refuses is refused alike.
      const variables = variablesOf(isMutation ? publicId('cus', newId()) : customer.id, isMutation ? {} : undefined);
      for (const [who, viewer] of Object.entries(people)) {
        const own = `# ${who}\n${document}`;
        const walked = await api.run(viewer, own, variables);
        const compiled = await api.run(viewer, own, variables);
        expect({ name, who, ...told(compiled) }).toEqual({ name, who, ...told(walked) });
        expect(spelled(compiled.data)).toBe(spelled(walked.data));
      }
    },
  );

  it('is answered to each as they may read it, whoever asked for it before them', async () => {
    const document = `query ($id: ID!) { customer(by: { id: $id }) { name comments costCentre vatType organisationNumber createdAt
      ... on Customer { personalNumber assignees { user { name } } tags { name } viewerPermissions { field } } } }`;
    const variables = { id: customer.id };
    const answers = new Map<string, unknown>();
    for (const [who, viewer] of Object.entries(people))
      answers.set(who, told(await api.run(viewer, `# by ${who} alone\n${document}`, variables)));
    expect(new Set([...answers.values()].map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(3);
    for (const order of [Object.keys(people), Object.keys(people).toReversed(), Object.keys(people)])
      for (const who of order) {
        const viewer = people[who] ?? null;
        expect({ who, ...told(await api.run(viewer, `# by all\n${document}`, variables)) }).toEqual({
          who,
          ...(answers.get(who) as object),
        });
      }
  });

  it.each([
    ['a variable that is missing', 'query ($id: ID!) { customer(by: { id: $id }) { id } }', {}],
    ['a variable of another kind', 'query ($first: Int) { customers(first: $first) { nodes { id } } }', { first: 'x' }],
    [
      'an enum that is none',
      'query ($t: [CustomerType!]) { customers(filter: { type: { in: $t } }) { nodes { id } } }',
      { t: ['X'] },
    ],
    [
      'two ways to name one customer',
      'query ($by: CustomerLookup!) { customer(by: $by) { id } }',
      { by: { id: 'a', number: 'b' } },
    ],
    ['a page that is too long', '{ customers(first: 5000) { nodes { id } } }', {}],
  ])('is refused alike: %s', async (_, document, variables) => {
    const administrator = people['administrator'] ?? null;
    const walked = await api.run(administrator, document, variables);
    const compiled = await api.run(administrator, document, variables);
    expect(walked.errors.length).toBeGreaterThan(0);
    expect(told(compiled)).toEqual(told(walked));
  });
});

/** Letter by letter, but for what is made each time that one asks: a selection, and what a passkey is to sign. */
const spelled = (data: unknown): string =>
  JSON.stringify(data)
    .replace(/sel_[0-9a-z]{26}/g, 'sel_*')
    .replace(/(\\"challenge\\":\\")[\w-]{43}/g, '$1*');

/** The whole answer but for the id of the request. */
const told = ({ status, data, errors, extensions }: Awaited<ReturnType<TestApi['run']>>) => ({
  status,
  data: JSON.parse(spelled(data)) as unknown,
  extensions,
  errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: '' } })),
});

/** One value for every name of a variable; those that a document does not declare are not looked at. */
const variablesOf = (id: string, input: object | undefined): object => {
  const reading = { id, first: 50, after: null, count: true, search: 'ng', number: customer.number, outcome: 'NEW' };
  const signing = { token: 'x', groupName: 'x', name: 'x', email: 'x@example.com', password: 'x' };
  return { ...reading, ...signing, userIds: [], fileId: 'x', expectedVersion: 1, input };
};

/** Every operation with its fragments; what only the browser's cache reads is left out. */
function documentsOfPages(): Record<string, string> {
  const pages = path.resolve(__dirname, '../../web/src');
  const files = fs
    .readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'));
  const documents = files.toSorted().map((file): DocumentNode =>
    visit(parse(fs.readFileSync(path.join(pages, file), 'utf8')), {
      Directive: ({ name }) => (name.value === 'unmask' ? null : undefined),
    }),
  );
  return Object.fromEntries(
    Object.entries(separateOperations(concatAST(documents))).map(([name, document]) => [name, print(document)]),
  );
}
