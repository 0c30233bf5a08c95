import type { LimitDatabase, LimitValue } from './limit-database.js';

// A file by hand: pages by name, addresses by joins, the other parts by one statement each, and a function for each column.

/** The whole register as a text table, page by page; the next page is read while one is written. */
export async function* limitExport(
  database: LimitDatabase,
  groupId: Uint8Array,
  { columns }: ExportVariables,
): AsyncGenerator<string> {
  yield `\ufeff${columns.map(({ heading }) => escaped(heading)).join(';')}\r\n`;
  const cells = columns.map(({ key }) => cellOf(key));
  let next: Promise<Page> | undefined = readPage(database, groupId, undefined);
  while (next) {
    const page: Page = await next;
    const last = page.rows.at(-1);
    next = last && page.rows.length === atOnce ? readPage(database, groupId, last) : undefined;
    let text = '';
    for (const row of page.rows) {
      for (const [at, cell] of cells.entries()) text += at === 0 ? cell(row, page) : `;${cell(row, page)}`;
      text += '\r\n';
    }
    yield text;
  }
}

export interface ExportVariables {
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
}

type Row = Readonly<Record<string, LimitValue>> & { readonly id: Uint8Array; readonly nameKey: Uint8Array };

interface Page {
  readonly rows: readonly Row[];
  readonly contacts: Parts;
  readonly assignees: Parts;
  readonly articles: Parts;
  readonly links: Parts;
}

type Parts = ReadonlyMap<string, readonly Row[]>;

const atOnce = 1000;

async function readPage(database: LimitDatabase, groupId: Uint8Array, last: Row | undefined): Promise<Page> {
  const behind = last ? [last.nameKey, last.nameKey, last.id] : [];
  const rows = await database.all<Row>(last ? nextPage : firstPage, [groupId, ...behind, groupId]);
  const ids = rows.map(({ id }) => id);
  const parts = async (select: string): Promise<Parts> => {
    if (ids.length === 0) return new Map();
    const marks = ids.map(() => '?').join(', ');
    const found = await database.all<Row>(select.replace('IDS', marks), [groupId, ...ids]);
    const grouped = new Map<string, Row[]>();
    for (const row of found) {
      const group = grouped.get(keyOf(row.id));
      if (group) group.push(row);
      else grouped.set(keyOf(row.id), [row]);
    }
    return grouped;
  };
  const [contacts = none, assignees = none, articles = none, links = none] = await Promise.all(
    [contactsOf, assigneesOf, articlesOf, linksOf].map(parts),
  );
  return { rows, contacts, assignees, articles, links };
}

const none: Parts = new Map();
const keyOf = (id: Uint8Array): string => Buffer.from(id.buffer, id.byteOffset, id.byteLength).toString('latin1');

const addressColumns = ['row1', 'row2', 'postalCode', 'city', 'province', 'country'];
const addressJoin = (kind: string): string =>
  `LEFT JOIN customer_address ${kind} ON ${kind}.groupId = c.groupId AND ${kind}.customerId = c.id AND ${kind}.kind = '${kind.toUpperCase()}'`;
const addressKinds = ['invoice', 'visiting', 'mail'];
const own =
  'type number name organisationNumber personalMasked phone email language orderNumber costCentre comments vatType vatPercent status facilitiesDisabled facilityRequired costCentreRequired alwaysInvoice createdAt updatedAt';

const page = (behind: string): string => `
  SELECT c.id, c.nameKey, ${own
    .split(' ')
    .map((name) => `c.${name}`)
    .join(', ')},
         EXISTS (SELECT 1 FROM protected_customer p WHERE p.groupId = c.groupId AND p.customerId = c.id) AS protectedIdentity,
         ${addressKinds.flatMap((kind) => addressColumns.map((name) => `${kind}.${name} AS ${kind}_${name}`)).join(', ')}
    FROM (SELECT nameKey, id FROM customer WHERE groupId = ? AND status < 2 ${behind} ORDER BY nameKey, id LIMIT ${atOnce}) page
    JOIN customer c ON c.groupId = ? AND c.id = page.id ${addressKinds.map(addressJoin).join(' ')}
   ORDER BY page.nameKey, page.id`;
const firstPage = page('');
const nextPage = page('AND nameKey >= ? AND (nameKey > ? OR id > ?)');

const contactsOf =
  'SELECT customerId AS id, name, role, phone, email, sendServiceProtocol, sendWorkOrder, isMain FROM contact_person WHERE groupId = ? AND customerId IN (IDS) ORDER BY customerId, position';
const assigneesOf =
  'SELECT a.customerId AS id, m.name FROM customer_assignee a JOIN membership m ON m.groupId = a.groupId AND m.id = a.membershipId WHERE a.groupId = ? AND a.customerId IN (IDS) ORDER BY a.assignedAt';
const articlesOf =
  'SELECT r.customerId AS id, r.list, r.quantity, r.price, r.discount, a.number, a.name FROM customer_article r JOIN article a ON a.groupId = r.groupId AND a.id = r.articleId WHERE r.groupId = ? AND r.customerId IN (IDS) ORDER BY r.position';
const linksOf = `
  SELECT l.customerId AS id, l.kind, COALESCE(t.name, d.name) AS name FROM customer_link l
    LEFT JOIN tag t ON t.groupId = l.groupId AND t.id = l.targetId LEFT JOIN discount_letter d ON d.groupId = l.groupId AND d.id = l.targetId
   WHERE l.groupId = ? AND l.customerId IN (IDS) ORDER BY l.place`;

type Cell = (row: Row, page: Page) => string;

function cellOf(key: string): Cell {
  const [first = '', second = '', third = ''] = key.split('.');
  if (first === 'addresses') return (row) => text(row[`${second}_${third}`]);
  if (first === 'contactPersons') {
    const at = Number(second) - 1;
    const write = third === 'isMain' || third.startsWith('send') ? flag : text;
    return (row, { contacts }) => {
      const contact = contacts.get(keyOf(row.id))?.[at];
      return contact ? write(contact[third]) : '';
    };
  }
  if (first === 'tags' || first === 'discountLetters')
    return named((row, { links }) => links.get(keyOf(row.id))?.filter(({ kind }) => kind === first));
  if (first === 'assignees') return named((row, { assignees }) => assignees.get(keyOf(row.id)));
  if (first === 'serviceArticles') return articleCell('SERVICE', second === 'prices' ? price : quantity);
  if (first === 'workOrderArticles') return articleCell('WORK_ORDER', second === 'prices' ? price : quantity);
  const write = cells[first];
  if (!write) throw new Error(`The limit does not write the column ${key}`);
  return write;
}

const cells: Readonly<Record<string, Cell>> = {
  ...Object.fromEntries(
    ['number', 'name', 'phone', 'email', 'orderNumber', 'costCentre', 'comments'].map((key) => [
      key,
      (row: Row) => text(row[key]),
    ]),
  ),
  ...Object.fromEntries(
    ['facilitiesDisabled', 'facilityRequired', 'costCentreRequired', 'alwaysInvoice', 'protectedIdentity'].map(
      (key) => [key, (row: Row) => flag(row[key])],
    ),
  ),
  type: ({ type }) => (type === 'COMPANY' ? 'Företag' : 'Privat'),
  organisationNumber: ({ type, organisationNumber: number }) =>
    typeof number === 'string' && type === 'COMPANY' ? `${number.slice(0, 6)}-${number.slice(6)}` : '',
  personalNumber: ({ personalMasked }) => text(personalMasked),
  language: ({ language }) => (language === null ? '' : (languages[String(language)] ?? '')),
  vatType: ({ vatType }) => (vatType === null ? '' : (vatTypes[String(vatType)] ?? '')),
  vatPercent: ({ vatPercent }) => (vatPercent === null ? '' : String(Number(vatPercent) / 100).replace('.', ',')),
  status: ({ status }) => (status === 0 ? 'Aktiv' : 'Inaktiv'),
  createdAt: ({ createdAt }) => moment.format(Number(createdAt)),
  updatedAt: ({ updatedAt }) => moment.format(Number(updatedAt)),
};

const languages: Readonly<Record<string, string>> = { sv: 'Svenska', en: 'Engelska', nb: 'Norska', da: 'Danska' };
const vatTypes: Readonly<Record<string, string>> = { NORMAL_VAT: 'Normal moms', NO_VAT: 'Ingen moms' };
const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

const text = (value: LimitValue | undefined): string => (typeof value === 'string' ? escaped(value) : '');
const flag = (value: LimitValue | undefined): string => (value === 1 ? 'Ja' : 'Nej');

const named =
  (of: (row: Row, page: Page) => readonly Row[] | undefined): Cell =>
  (row, page) =>
    escaped((of(row, page) ?? []).map(({ name }) => String(name)).join(', '));

const articleCell =
  (list: string, write: (row: Row) => string[]): Cell =>
  (row, { articles }) =>
    escaped((articles.get(keyOf(row.id)) ?? []).flatMap((one) => (one['list'] === list ? write(one) : [])).join('; '));

const decimal = (value: number): string => String(value).replace('.', ',');
const quantity = (row: Row): string[] => [
  `${decimal(Number(row['quantity']) / 1000)} × ${String(row['number'])} ${String(row['name'])}`,
];

function price({ number, price: amount, discount }: Row): string[] {
  const terms = [
    ...(amount === null ? [] : [`${(Number(amount) / 100).toFixed(2).replace(/\.00$/, '').replace('.', ',')} kr`]),
    ...(discount === null ? [] : [`−${decimal(Number(discount) / 100)} %`]),
  ];
  return terms.length === 0 ? [] : [`${String(number)}: ${terms.join(' ')}`];
}

function escaped(cell: string): string {
  const harmless = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
