import { customFieldTable, type CustomFieldTable } from './custom-field-table.js';
import { isForSubgroups } from './for-subgroups.js';

/**
 * A group's fields as the logins of one customer have them: without those that are limited to subgroups it is not in.
 * On the others the limit says nothing more to it, and which parts of the group there are is not told. The same
 * subgroups get the same table, so that what is worked out from one is worked out once.
 */
export function tableForCustomer(table: CustomFieldTable, subgroups: readonly string[]): CustomFieldTable {
  const limited = table.all.filter((field) => field.subgroups.length > 0);
  if (limited.length === 0) return table;
  const known = narrowed.get(table) ?? new Map<string, CustomFieldTable>();
  narrowed.set(table, known);
  const name = limited
    .filter((field) => isForSubgroups(field, subgroups))
    .map(({ key }) => key)
    .join(' ');
  const found = known.get(name);
  if (found) return found;
  const made = customFieldTable(
    table.all
      .filter((field) => isForSubgroups(field, subgroups))
      .map((field) => (field.subgroups.length > 0 ? { ...field, subgroups: [] } : field)),
    // The text that customers are found by holds the words of the others all the same.
    { usesSubgroups: table.usesSubgroups, searchPlaces: table.searchPlaces },
  );
  known.set(name, made);
  return made;
}

const narrowed = new WeakMap<CustomFieldTable, Map<string, CustomFieldTable>>();
