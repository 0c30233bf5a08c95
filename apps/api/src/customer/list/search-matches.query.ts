import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import { publicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { holdsWord, matchedField } from '../search/search-match.js';
import { phoneText } from '../search/search-segments.js';
import type { SearchTerms } from '../search/search-terms.js';
import type { SearchMatch } from './customer-connection.type.js';
import type { Viewing } from './customer-list.query.js';
import type { ListRow } from './list-rows.query.js';

/** Where the search found each customer of a page, in the words of the field. One statement, for contact persons two; fields that may not be read were not searched. */
export async function searchMatches(
  sql: Sql,
  { actor, readable }: Viewing,
  rows: readonly ListRow[],
  terms: SearchTerms,
): Promise<ReadonlyMap<string, SearchMatch>> {
  const found = rows.flatMap((row) => {
    const match = matchedField(String(row['searchedText']), terms, readable);
    return match ? [{ key: row.customerKey, field: match.field }] : [];
  });
  const inColumns = found.filter(({ field }) => isColumn(field));
  const inContacts = found.filter(({ field }) => field === 'contactPersons');
  const [values, contacts] = await Promise.all([
    columnValues(
      sql,
      actor.groupId,
      inColumns.map(({ key }) => key),
      [...new Set(inColumns.map(({ field }) => field))],
    ),
    contactValues(
      sql,
      actor.groupId,
      inContacts.map(({ key }) => key),
      terms,
    ),
  ]);
  const matches = new Map<string, SearchMatch>();
  for (const { key, field } of found) {
    const value =
      field === 'contactPersons' ? contacts.get(key.toString('hex')) : values.get(key.toString('hex'))?.[field];
    if (value)
      matches.set(publicId('cus', key), {
        field,
        snippet: field === 'organisationNumber' ? formatOrganisationNumber(value) : value,
      });
  }
  return matches;
}

const columns = new Set(['name', 'number', 'organisationNumber', 'phone', 'email', 'city']);
const isColumn = (field: string): boolean => columns.has(field);

type Values = Readonly<Record<string, string | null>>;

/** Only the fields that something was found in. */
async function columnValues(
  sql: Sql,
  groupId: Buffer,
  keys: readonly Buffer[],
  fields: readonly string[],
): Promise<Map<string, Values>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.all<Values & { customerKey: Buffer }>(
    `SELECT c.id AS customerKey, ${fields.map((field) => `c.${field}`).join(', ')} FROM customer c WHERE c.groupId = ? AND c.id IN (${marks(keys)})`,
    [groupId, ...keys],
  );
  return new Map(rows.map((row) => [row.customerKey.toString('hex'), row]));
}

/** The first contact person that holds one of the words. */
async function contactValues(
  sql: Sql,
  groupId: Buffer,
  keys: readonly Buffer[],
  terms: SearchTerms,
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.all<{ customerId: Buffer; name: string; phone: string | null; email: string | null }>(
    `SELECT customerId, name, phone, email FROM contact_person WHERE groupId = ? AND customerId IN (${marks(keys)}) ORDER BY customerId, position`,
    [groupId, ...keys],
  );
  const found = new Map<string, string>();
  for (const { customerId, name, phone, email } of rows) {
    const key = customerId.toString('hex');
    const snippet = [name, phone, email].filter(Boolean).join(', ');
    if (!found.has(key) && [name, email ?? '', phoneText(phone)].some((value) => holdsWord(value, terms)))
      found.set(key, snippet);
  }
  return found;
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
