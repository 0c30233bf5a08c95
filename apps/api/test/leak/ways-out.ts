import { publicId } from '../../src/database/ids.js';
import { collectionWays } from './collection-ways.js';
import { contactRegisterWays } from './contact-ways.js';
import { erasureReadingWays, erasureWritingWays } from './erasure-ways.js';
import { facetWays } from './facet-ways.js';
import { guessWays } from './guess-ways.js';
import { idleImportWays, importListWays } from './import-ways.js';
import { entryReadingWays, entryWritingWays } from './entry-ways.js';
import { news, statuses, type WayOut } from './list-ways.js';
import { loginReadingWays, loginWritingWays } from './login-ways.js';
import { mergeReadingWays, mergeWritingWays } from './merge-ways.js';
import { messageReadingWays, messageWritingWays } from './message-ways.js';
import { nodeWay } from './node-way.js';
import { customFieldsOf, customFieldWays, inParts } from './custom-field-ways.js';
import { literal } from './literal.js';
import { peopleReadingWays, peopleWritingWays } from './people-ways.js';
import { plantedKeys } from './planted-fields.js';
import { rightsReadingWays } from './rights-ways.js';
import { viewReadingWays, viewWritingWays } from './view-ways.js';
import { wholeSelection } from './whole-selection.js';
import { customerNames, type World } from './world.js';
import { created, createdToo, lateChanges } from './written-values.js';

const way = (name: string, document: string): WayOut => ({ name, document });
const query = (name: string, call: string, type: string): WayOut => way(name, `{ ${call} ${wholeSelection(type)} }`);

/** Everything that answers without changing anything, with all that can be chosen. */
export const readingWays = (world: World): WayOut[] => [
  ...customerNames.flatMap((name) => cardWays(world, name)),
  ...listWays(),
  ...inParts(plantedKeys).map((fields, at) => ({
    ...way(
      `history of each field, part ${at}`,
      `{ customer(by: { id: "${world.customers.mine.id}" }) { ${fields.map((field, n) => `h${n}: history(field: "${field}") { nodes { field old new } totalCount { value } }`).join(' ')} } }`,
    ),
    namesFields: true as const,
  })),
  ...postalCodesOf(world).map((code) =>
    query(`places of ${code}`, `postalPlaces(postalCode: ${literal(code)})`, 'PostalPlace'),
  ),
  query('viewer', 'viewer', 'Viewer'),
  query('custom fields', 'customFields', 'CustomField'),
  query('room for documents', 'documentStorage', 'DocumentStorage'),
  query('settings', 'customerSettings', 'CustomerSettings'),
  way('count of numbers', '{ customerSettings { numbersOutside(minLength: 1, maxLength: 3) { value precision } } }'),
  query('users', 'users(first: 100, search: "a")', 'UserConnection'),
  ...peopleReadingWays(world.responsible.id),
  ...rightsReadingWays(world),
  nodeWay('User', world.responsible.id),
  nodeWay('Group', publicId('grp', world.group.id)),
  query('API keys', 'apiKeys(first: 100)', 'ApiKeyConnection'),
  ...importListWays(),
  ...contactRegisterWays(world),
  ...facetWays(world),
  ...collectionWays(customerNames.map((name) => world.customers[name].id)),
  ...viewReadingWays(world.viewId),
  ...entryReadingWays(world),
  ...mergeReadingWays(world),
  ...messageReadingWays(),
  ...loginReadingWays(world),
  ...erasureReadingWays(world),
];

/** Those that the addresses of the world's customers have. */
const postalCodesOf = ({ customers }: World): string[] =>
  [
    ...new Set(
      customerNames.flatMap((name) => [
        ...JSON.stringify(customers[name].plants['addresses.invoice'].after ?? {}).matchAll(/"postalCode":"([^"]+)"/g),
      ]),
    ),
  ].flatMap(([, code]) => code ?? []);

function cardWays({ customers }: World, name: keyof World['customers']): WayOut[] {
  const { id, number, contactId, rowIds, historyIds, documentIds } = customers[name];
  return [
    query(`card of ${name}`, `customer(by: { id: "${id}" })`, 'Customer'),
    way(`card of ${name} by number`, `{ customer(by: { number: ${literal(number.toLowerCase())} }) { id name } }`),
    // A card tells its latest 25 changes by itself.
    way(
      `whole history of ${name}`,
      `{ customer(by: { id: "${id}" }) { history(first: 100) ${wholeSelection('CustomerHistoryConnection')} } }`,
    ),
    customFieldsOf(id, name),
    nodeWay('Customer', id, name),
    nodeWay('ContactPerson', contactId, name),
    ...rowIds.map((row, at) => nodeWay('CustomerArticle', row, `${name} ${at}`)),
    ...documentIds.map((document, at) => nodeWay('CustomerDocument', document, `${name} ${at}`)),
    way(`folder of ${name}`, documentsOf(id, `folderId: "${documentIds[0]}"`)),
    way(`bin of ${name}`, documentsOf(id, 'inBin: true')),
    ...historyIds.slice(-8).map((entry, at) => nodeWay('CustomerHistoryEntry', entry, `${name} ${at}`)),
  ];
}

const documentsOf = (id: string, args: string): string =>
  `{ customer(by: { id: "${id}" }) { documents(first: 100, ${args}) ${wholeSelection('CustomerDocumentConnection')} } }`;

function listWays(): WayOut[] {
  const list = (name: string, args: string) => query(name, `customers(${args})`, 'CustomerConnection');
  return [
    list('list', 'first: 10'),
    list('list of every status, from behind', `last: 10, filter: ${literal(statuses(true))}`),
    list('search', 'first: 10, search: "example.com"'),
    query('overview', 'customerOverview', 'CustomerOverview'),
    news('of the register', {}),
    news('of every status', { filter: statuses(true) }),
    news('of a search', { search: 'example.com' }),
  ];
}

/** Everything that changes something, on a customer that is then as it was. */
export function writingWays(world: World, serial: number): WayOut[] {
  const { mine, company, trader, binned, hidden } = world.customers;
  const change = (name: string, call: string, type: string): WayOut =>
    way(name, `mutation { ${call} ${wholeSelection(type)} }`);
  const payload = (name: string, call: string) => change(name, call, 'CustomerPayload');
  return [
    ...conflicts(mine.number, mine.id),
    ...[mine, trader].flatMap(guessWays),
    ...mergeWritingWays(world),
    ...loginWritingWays(world),
    ...erasureWritingWays(world),
    ...[mine, company].flatMap(({ id, number, pricedRowId }) =>
      rowChanges(pricedRowId).map(([name, serviceArticles]) =>
        payload(
          `${name} of ${number}`,
          `customerUpdate(id: "${id}", expectedVersion: 1, input: { serviceArticles: ${serviceArticles} })`,
        ),
      ),
    ),
    payload(
      'create with articles',
      `customerCreate(input: ${literal({ name: 'Påhittad', number: `RAD-${serial}`, ...rowsOf(world.article.id) })})`,
    ),
    payload(
      'create with prices',
      `customerCreate(input: ${literal({ name: 'Påhittad', number: `PRIS-${serial}`, ...rowsOf(world.article.id, { price: 1, discount: 1 }) })})`,
    ),
    ...[mine, trader].flatMap(({ id, number, documentIds }) => [
      payload(`inactivate ${number}`, `customerInactivate(id: "${id}", expectedVersion: 1)`),
      payload(`activate ${number}`, `customerActivate(id: "${id}")`),
      change(`delete ${number}`, `customerDelete(id: "${id}")`, 'CustomerDeletePayload'),
      payload(
        `change in the bin ${number}`,
        `customerUpdate(id: "${id}", expectedVersion: 1, input: { phone: "0701740605" })`,
      ),
      payload(`restore ${number}`, `customerRestore(id: "${id}")`),
      payload(`unassign ${number}`, `customerUnassign(id: "${id}", userIds: ["${world.responsible.id}"])`),
      payload(`assign ${number}`, `customerAssign(id: "${id}", userIds: ["${world.responsible.id}"])`),
      ...documentChanges(documentIds).map(([name, call]) =>
        change(`${name} of ${number}`, call, 'CustomerDocumentsPayload'),
      ),
      payload(`same number ${number}`, `customerNumberChange(id: "${id}", number: ${literal(number)})`),
    ]),
    payload('protect again', `customerProtect(id: "${hidden.id}", expectedVersion: 1)`),
    payload('unprotect whoever is not', `customerUnprotect(id: "${mine.id}")`),
    ...[mine, company, trader, binned].flatMap(({ number }) => [
      payload(
        `create with ${number}`,
        `customerCreate(input: { name: "Påhittad dubblett", number: ${literal(number.toLowerCase())} })`,
      ),
      payload(
        `change to ${number}`,
        `customerNumberChange(id: "${company.id}", number: ${literal(number)}, expectedVersion: 2)`,
      ),
    ]),
    payload('create', `customerCreate(input: ${literal({ ...created, ...createdToo, number: `NY-${serial}` })})`),
    payload(
      'create wrongly',
      `customerCreate(input: ${literal({ ...created, organisationNumber: '556016-0680', apartmentNumber: '1', associationNumber: '1', number: `FEL-${serial}` })})`,
    ),
    change(
      'settings',
      'customerSettingsUpdate(input: { showCostCentre: false }, expectedVersion: 1)',
      'CustomerSettingsPayload',
    ),
    ...customFieldWays,
    ...viewWritingWays(world.viewId),
    change('language', 'viewerUpdate(input: { language: sv })', 'ViewerPayload'),
    change('a key that is none', 'apiKeyRevoke(id: "key_00000000000000000000000000")', 'ApiKeyPayload'),
    change(
      'a key with a word that is no permission',
      'apiKeyCreate(input: { name: "Påhittad", permissions: ["inget"] })',
      'ApiKeyCreatePayload',
    ),
    ...idleImportWays(),
    ...messageWritingWays(),
    ...entryWritingWays(world, serial),
    ...peopleWritingWays(),
    change('sign-in', 'signIn(email: "ingen@example.com", password: "fel")', 'SignInPayload'),
    change(
      'first administrator',
      'administratorCreate(token: "ingen", groupName: "x", name: "x", email: "x@example.com", password: "påhittad lösenfras")',
      'SignInPayload',
    ),
  ];
}

/** Changes that leave the documents as they were. */
function documentChanges([folder, inner, internal, shown, binned]: readonly string[]): [string, string][] {
  return [
    ['show', `documentUpdate(id: "${shown}", input: { visibleForCustomer: true })`],
    ['hide a folder', `documentUpdate(id: "${folder}", input: { visibleForCustomer: false }, expectedVersion: 99)`],
    ['show several', `documentsShow(ids: ["${shown}"], visibleForCustomer: true)`],
    ['show a folder among them', `documentsShow(ids: ["${shown}", "${folder}"], visibleForCustomer: false)`],
    ['move', `documentsMove(ids: ["${inner}"], folderId: "${folder}")`],
    ['move into itself', `documentsMove(ids: ["${folder}"], folderId: "${folder}")`],
    ['delete', `documentsDelete(ids: ["${internal}"])`],
    ['restore', `documentsRestore(ids: ["${internal}"])`],
    ['remove what is not in the bin', `documentsRemove(ids: ["${internal}"])`],
    ['restore and delete', `documentsDelete(ids: ["${binned}"])`],
  ];
}

/** Changes of a row whose price others have changed: what it costs is theirs to know who may read prices. */
const rowChanges = (row: string): [string, string][] => [
  ['price a row', `{ update: [{ id: "${row}", price: 4, discount: 4 }] }`],
  ['remove a priced row', `{ delete: ["${row}"] }`],
  ['remove and price a row', `{ delete: ["${row}"], update: [{ id: "${row}", price: 4 }] }`],
];

const rowsOf = (article: string, cost: object = {}): object => {
  const rows = [{ article, quantity: 1.5, note: 'Ny rad', ...cost }];
  return { serviceArticles: rows, workOrderArticles: rows };
};

/** A late change of each field that can be changed: the answer tells mine, theirs and what both started from. */
const conflicts = (number: string, id: string): WayOut[] =>
  Object.entries(lateChanges).map(([field, value]) =>
    way(
      `late change of ${field} of ${number}`,
      `mutation { customerUpdate(id: "${id}", expectedVersion: 1, input: ${literal({ [field]: value })}) ${wholeSelection('CustomerPayload')} }`,
    ),
  );

/** The whole of what the reveal answers; it alone may tell a personal number. */
export const revealOf = (id: string): WayOut =>
  way(
    'reveal',
    `mutation { customerPersonalNumberReveal(id: "${id}", reason: "matrisen") ${wholeSelection('PersonalNumberRevealPayload')} }`,
  );

/** The same of somebody who shares a customer's tax reduction. */
export const coApplicantRevealOf = (id: string, coApplicantId: string): WayOut =>
  way(
    'reveal of a co-applicant',
    `mutation { customerCoApplicantNumberReveal(id: "${id}", coApplicantId: "${coApplicantId}", reason: "matrisen") ${wholeSelection('PersonalNumberRevealPayload')} }`,
  );
