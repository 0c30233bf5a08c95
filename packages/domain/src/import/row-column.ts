import type { ImportColumns } from './import-mapping.js';
import type { ContactsOfRow } from './row-contacts.js';

/**
 * The column of the file that a path of the patch came from; asked for rows with faults only. A violation may name a
 * field (`addresses.invoice`) of which the file has the parts, or a part of a field that is one column.
 */
export function columnOf(
  path: readonly string[],
  { columns }: ImportColumns,
  identity: string | null,
  contacts: ContactsOfRow | null,
): number | null {
  return find(asWritten(path, identity, contacts), columns);
}

function find(written: readonly string[], columns: ReadonlyMap<string, number>): number | null {
  for (let length = written.length; length > 0; length -= 1) {
    const column = columns.get(written.slice(0, length).join('.'));
    if (column !== undefined) return column;
  }
  const prefix = `${written.join('.')}.`;
  for (const [key, column] of columns) if (key.startsWith(prefix)) return column;
  // A person without a name: the first of its cells shows where it stands.
  return written.length > 2 ? find(written.slice(0, -1), columns) : null;
}

/** The path in the words of the mapping: an identity number by the column it stood in, a contact person by its number in the headings. */
function asWritten(
  path: readonly string[],
  identity: string | null,
  contacts: ContactsOfRow | null,
): readonly string[] {
  const [field, list, at, ...parts] = path;
  if (field === 'organisationNumber' || field === 'personalNumber') return [identity ?? field];
  const number =
    field === 'contactPersons' && (list === 'create' || list === 'update')
      ? contacts?.numbers[list][Number(at)]
      : undefined;
  return number === undefined ? path : ['contactPersons', String(number), ...parts];
}
