import { addressKinds } from '@register/domain/customer/customer';
import type { LinkField } from '@register/domain/customer/customer-links';
import type { Sql, SqlValue } from '../database/sql.js';
import { articleRows, noArticle, type WantedArticles } from './customer-articles.query.js';
import { noParts, noShare, partsOf, type PartRow, type PartRows } from './customer-part-rows.js';
import { linkRegisters } from './links/link-registers.js';

/** Which parts are read. */
export interface WantedParts {
  /** Kinds of address as the column `kind` spells them; none: no addresses. */
  readonly addresses: readonly string[];
  readonly contactPersons: boolean;
  /** With their numbers masked, or sealed for whoever changes the customer. */
  readonly coApplicants: 'masked' | 'sealed' | 'none';
  /** `people`: with name, e-mail and role. `ids`: their memberships alone. */
  readonly assignees: 'people' | 'ids' | 'none';
  readonly articles: WantedArticles;
  /** Lists of articles, as the column `list` spells them, whose rows are counted. */
  readonly articleCounts: readonly string[];
  /** Ids of the custom fields whose values are read. */
  readonly values: 'all' | readonly Buffer[];
  /** `ids`: of every field, the ids alone. Else with what a card shows, of these fields. */
  readonly links: 'ids' | readonly LinkField[];
  /** Whether the identity is protected: asked after the customer has been locked, it is as others have left it. */
  readonly protection: boolean;
}

/**
 * The wanted parts of any number of a group's customers, by one statement: the tables' columns stand under the same names.
 * Of many customers, addresses and contact persons come by statements of their own: what the others have no column for
 * costs more there than the asking.
 */
export async function readParts(
  sql: Sql,
  groupId: Buffer,
  customerIds: readonly Buffer[],
  wanted: WantedParts,
): Promise<(customerId: Buffer) => PartRows> {
  const keys = padded(customerIds);
  const areMany = keys.length > few;
  const selects = selectsOf(wanted, keys.map(() => '?').join(', '), areMany);
  if (selects.length === 0 || keys.length === 0) return () => noParts;
  const apart = selects.filter(({ alone }) => alone).map((select) => [select]);
  const together = selects.filter(({ alone }) => !alone);
  const read = (united: readonly PartSelect[]): Promise<PartRow[]> =>
    sql.all(
      united.map((select) => select.sql).join(' UNION ALL '),
      united.flatMap(({ params }) => [groupId, ...keys, ...params]),
    );
  const rows = await Promise.all([...apart, ...(together.length > 0 ? [together] : [])].map(read));
  const byCustomer = grouped(rows.flat().sort((one, other) => one.place - other.place));
  return (customerId) => partsOf(byCustomer.get(customerId.toString('latin1')) ?? []);
}

/** More than a page of a list. */
const few = 64;

interface PartSelect {
  readonly sql: string;
  readonly params: readonly SqlValue[];
  /** Whether it is a statement of its own. */
  readonly alone?: boolean;
}

function selectsOf(
  {
    addresses,
    contactPersons,
    coApplicants,
    assignees,
    articles,
    articleCounts,
    values,
    links,
    protection,
  }: WantedParts,
  keys: string,
  alone: boolean,
): PartSelect[] {
  const selects: PartSelect[] = [];
  // All selects of a statement have the same columns: those of articles are there only when articles are read.
  const more = articles.lists.length > 0 ? noArticle : '';
  if (addresses.length > 0) {
    const id = alone ? '' : 'customerId AS id, ';
    // Each kind that is named is one more place to look at, for each customer.
    const some = addresses.length < addressKinds.length;
    const sql = `SELECT customerId, 'address' AS part, ${id}0 AS place, row1 AS a, row2 AS b, postalCode AS c, city AS d, province AS e,
      country AS f, kind AS g${alone ? '' : `, 0 AS x, 0 AS y, 0 AS z${more}`} FROM customer_address
      WHERE groupId = ? AND customerId IN (${keys})${some ? ` AND kind IN (${addresses.map(() => '?').join(', ')})` : ''}`;
    selects.push({ sql, params: some ? addresses : [], alone });
  }
  if (contactPersons) {
    const none = alone ? '' : 'NULL AS e, NULL AS f, NULL AS g, ';
    const sql = `SELECT customerId, 'contact' AS part, id, position AS place, name AS a, role AS b, phone AS c, email AS d, ${none}sendServiceProtocol AS x,
      sendWorkOrder AS y, isMain AS z${alone ? '' : more} FROM contact_person WHERE groupId = ? AND customerId IN (${keys})`;
    selects.push({ sql, params: [], alone });
  }
  if (coApplicants !== 'none') {
    const number = coApplicants === 'sealed' ? 'HEX(personalNumber)' : 'personalMasked';
    const sql = `SELECT customerId, 'coApplicant' AS part, id, position AS place, name AS a, ${number} AS b, NULL AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g,
      COALESCE(sharePercent, ${noShare}) AS x, 0 AS y, 0 AS z${more} FROM co_applicant WHERE groupId = ? AND customerId IN (${keys})`;
    selects.push({ sql, params: [] });
  }
  if (assignees !== 'none') {
    const people = assignees === 'people';
    const sql = `SELECT ca.customerId, 'assignee' AS part, ca.membershipId AS id, ca.assignedAt AS place, ${people ? 'm.name' : 'NULL'} AS a,
      ${people ? 'm.role' : 'NULL'} AS b, NULL AS c, ${people ? 'u.email' : 'NULL'} AS d, NULL AS e, NULL AS f, NULL AS g, 0 AS x, 0 AS y, 0 AS z${more}
      FROM customer_assignee ca ${people ? 'JOIN membership m ON m.groupId = ca.groupId AND m.id = ca.membershipId JOIN account u ON u.id = m.accountId' : ''}
      WHERE ca.groupId = ? AND ca.customerId IN (${keys})`;
    selects.push({ sql, params: [] });
  }
  if (articles.lists.length > 0) selects.push(articleRows(articles, keys));
  if (articleCounts.length > 0) {
    const sql = `SELECT customerId, 'articles' AS part, customerId AS id, 0 AS place, list AS a, NULL AS b, NULL AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g,
      COUNT(*) AS x, 0 AS y, 0 AS z${more} FROM customer_article WHERE groupId = ? AND customerId IN (${keys})
      AND list IN (${articleCounts.map(() => '?').join(', ')}) GROUP BY customerId, list`;
    selects.push({ sql, params: articleCounts });
  }
  if (values === 'all' || values.length > 0) {
    const only = values === 'all' ? [] : padded(values);
    const sql = `SELECT customerId, 'value' AS part, fieldId AS id, place, value AS a, NULL AS b, NULL AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g,
      0 AS x, 0 AS y, 0 AS z${more} FROM customer_value WHERE groupId = ? AND customerId IN (${keys})${values === 'all' ? '' : ` AND fieldId IN (${only.map(() => '?').join(', ')})`}`;
    selects.push({ sql, params: only });
  }
  if (links === 'ids') {
    const sql = `SELECT customerId, 'link' AS part, targetId AS id, place, kind AS a, NULL AS b, NULL AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g,
      0 AS x, 0 AS y, 0 AS z${more} FROM customer_link WHERE groupId = ? AND customerId IN (${keys})`;
    selects.push({ sql, params: [] });
  } else for (const field of links) selects.push({ sql: entriesSelect(field, keys, more), params: [] });
  if (protection) {
    const sql = `SELECT customerId, 'protection' AS part, customerId AS id, 0 AS place, NULL AS a, NULL AS b, NULL AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g,
      0 AS x, 0 AS y, 0 AS z${more} FROM protected_customer WHERE groupId = ? AND customerId IN (${keys})`;
    selects.push({ sql, params: [] });
  }
  return selects;
}

function entriesSelect(field: LinkField, keys: string, more: string): string {
  const { table, second, flag } = linkRegisters[field];
  return `SELECT l.customerId, 'link' AS part, l.targetId AS id, l.place, l.kind AS a, e.name AS b, ${second} AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g,
    e.version AS x, ${flag} AS y, (e.inactivatedAt IS NULL) AS z${more} FROM customer_link l JOIN ${table} e ON e.groupId = l.groupId AND e.id = l.targetId
    WHERE l.groupId = ? AND l.customerId IN (${keys}) AND l.kind = '${field}'`;
}

function grouped(rows: readonly PartRow[]): Map<string, PartRow[]> {
  const groups = new Map<string, PartRow[]>();
  for (const row of rows) {
    const key = row.customerId.toString('latin1');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Repeats the last key up to a power of two, so that pages of every length share a few prepared statements. */
function padded(keys: readonly Buffer[]): readonly Buffer[] {
  const last = keys.at(-1);
  if (!last) return keys;
  return [...keys, ...Array<Buffer>(2 ** Math.ceil(Math.log2(keys.length)) - keys.length).fill(last)];
}
