import { customFieldKey, isCustomFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import { publicId } from '../../database/ids.js';
import type { Sql, SqlValue } from '../../database/sql.js';
import type { Actor } from '../../request-context.js';
import { holdsWord, matchedField } from '../search/search-match.js';
import { phoneText } from '../search/search-segments.js';
import type { SearchTerms } from '../search/search-terms.js';
import type { SearchMatch } from './customer-connection.type.js';
import type { Viewing } from './customer-lists.js';
import type { ListRow } from './list-rows.query.js';

/**
 * Where the search found each customer of a page, in the words of the field. One statement, for contact persons and the
 * group's own fields one more; fields that may not be read were not searched.
 */
export async function searchMatches(
  sql: Sql,
  { actor, readable }: Viewing,
  rows: readonly ListRow[],
  terms: SearchTerms,
): Promise<ReadonlyMap<string, SearchMatch>> {
  const found = rows.flatMap((row) => {
    const match = matchedField(String(row['searchedText']), terms, readable, actor.customFields);
    return match ? [{ key: row.customerKey, field: match.field }] : [];
  });
  const inColumns = found.filter(({ field }) => isColumn(field));
  const inParts = found.filter(({ field }) => !isColumn(field));
  const [values, parts] = await Promise.all([
    columnValues(
      sql,
      actor.groupId,
      inColumns.map(({ key }) => key),
      [...new Set(inColumns.map(({ field }) => field))],
    ),
    partValues(sql, actor, inParts, terms),
  ]);
  const matches = new Map<string, SearchMatch>();
  for (const { key, field } of found) {
    const value = isColumn(field) ? values.get(key.toString('hex'))?.[field] : parts.get(key.toString('hex'));
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

/** Of each customer the value of the field that it was found in, of contact persons the first that holds one of the words. */
async function partValues(
  sql: Sql,
  { groupId, customFields }: Actor,
  found: readonly { readonly key: Buffer; readonly field: FieldKey }[],
  terms: SearchTerms,
): Promise<Map<string, string>> {
  const snippets = new Map<string, string>();
  if (found.length === 0) return snippets;
  const fieldOf = new Map(found.map(({ key, field }) => [key.toString('hex'), field]));
  const inContacts = found.filter(({ field }) => field === 'contactPersons').map(({ key }) => key);
  const inOwn = found.filter(({ field }) => isCustomFieldKey(field)).map(({ key }) => key);
  const names = new Map(customFields.all.map(({ id, key }) => [id, customFieldKey(key)]));
  for (const row of await sql.all<PartRow>(...partStatement(groupId, inContacts, inOwn))) {
    const key = row.customerId.toString('hex');
    if (snippets.has(key)) continue;
    if (row.fieldId === null) {
      const { value, phone, email } = row;
      if ([value, email ?? '', phoneText(phone)].some((text) => holdsWord(text, terms)))
        snippets.set(key, [value, phone, email].filter(Boolean).join(', '));
    } else if (names.get(publicId('cfd', row.fieldId)) === fieldOf.get(key)) snippets.set(key, row.value);
  }
  return snippets;
}

/** A contact person with its name, or a value of a custom field. */
interface PartRow {
  readonly customerId: Buffer;
  readonly fieldId: Buffer | null;
  readonly value: string;
  readonly phone: string | null;
  readonly email: string | null;
}

function partStatement(groupId: Buffer, inContacts: readonly Buffer[], inOwn: readonly Buffer[]): [string, SqlValue[]] {
  const parts: [string, readonly Buffer[]][] = [
    [
      `SELECT customerId, NULL AS fieldId, name AS value, phone, email, position FROM contact_person WHERE groupId = ? AND customerId IN`,
      inContacts,
    ],
    [
      `SELECT customerId, fieldId, value, NULL AS phone, NULL AS email, place AS position FROM customer_value WHERE groupId = ? AND customerId IN`,
      inOwn,
    ],
  ];
  const asked = parts.filter(([, keys]) => keys.length > 0);
  return [
    `${asked.map(([select, keys]) => `${select} (${marks(keys)})`).join(' UNION ALL ')} ORDER BY customerId, position`,
    asked.flatMap(([, keys]) => [groupId, ...keys]),
  ];
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
