import { noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CardSituation } from '../customer/field-access.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { BulkChange } from './bulk-change.js';
import { deletes } from './bulk-change.js';
import { bulkFields } from './bulk-fields.js';
import { readBulkValue } from './bulk-patch.js';

/** What is wrong with the wish itself, whichever customers it is about: everything at once, paths as `changes.0.field`. */
export function checkBulk(
  changes: readonly BulkChange[],
  { viewer, settings, customFields = noCustomFields }: Pick<CardSituation, 'viewer' | 'settings' | 'customFields'>,
): Violation[] {
  if (changes.length === 0) return [violation('REQUIRED', ['changes'])];
  const fields = new Map(bulkFields(viewer, settings, customFields).map((one) => [one.field, one]));
  const found = changes.flatMap((change, at): Violation[] => {
    const path = ['changes', String(at)];
    const field = fields.get(change.field);
    if (!field?.operations.includes(change.operation)) return [violation('REFERENCE_UNKNOWN', [...path, 'field'])];
    if (field.lock !== null)
      return [violation('FIELD_NOT_WRITABLE', [...path, 'field'], { requires: neededFor(change) })];
    return [
      ...(changes.slice(0, at).some((before) => excludes(before, change))
        ? [violation('DUPLICATE_ID', [...path, 'field'])]
        : []),
      ...checkValues(change, [...path, 'values'], customFields),
    ];
  });
  // What lies in the bin is changed by nothing else.
  if (deletes(changes) && changes.length > 1) found.push(violation('DELETES_ALONE', ['changes']));
  return found;
}

/** Adding to a list and removing from it go together; nothing else does twice with one field. */
const excludes = (one: BulkChange, other: BulkChange): boolean =>
  one.field === other.field && (one.operation === other.operation || !(isPart(one) && isPart(other)));
const isPart = ({ operation }: BulkChange): boolean => operation === 'ADD' || operation === 'REMOVE';

function checkValues(
  change: BulkChange,
  path: readonly string[],
  custom: NonNullable<CardSituation['customFields']>,
): Violation[] {
  const { operation, values } = change;
  if (operation === 'CLEAR') return [];
  if (values.length === 0) return [violation('REQUIRED', path)];
  const read = readBulkValue(change, custom);
  return 'violation' in read ? [violation(read.violation.code, path, read.violation.params)] : [];
}

function neededFor({ field }: BulkChange): string {
  if (field === 'assignees') return 'customer.assign';
  return field === 'discountLetters' ? 'discountLetter.view' : 'customer.edit';
}
