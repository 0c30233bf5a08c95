import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomField, CustomFieldsPatch, CustomFieldValue, CustomFieldValues } from './custom-field.js';
import { isForSubgroups } from './for-subgroups.js';
import type { CustomFieldTable } from './custom-field-table.js';
import type { ReadCustomValue } from './custom-field-value.js';
import { customValueText, readCustomValue } from './custom-field-value.js';

/** The card's custom fields after a patch, with what is wrong in it; each fault names its field by its key. */
export function patchCustomFields(
  before: CustomFieldValues,
  patch: CustomFieldsPatch | null,
  { table, isNew, subgroups }: PatchSituation,
): PatchedCustomFields {
  const violations: Violation[] = [];
  const values: Record<string, CustomFieldValue> = { ...before };
  for (const [key, raw] of Object.entries(patch ?? cleared(before))) {
    if (raw === undefined) continue;
    const field = table.byKey.get(key);
    const read = field ? readCustomValue(field, raw) : unknown;
    if ('code' in read) violations.push(violation(read.code, pathOf(key), read.params));
    else if (read.value === null) delete values[key];
    else if (!isSameValue(read.value, before[key])) values[key] = read.value;
    if (!field) continue;
    if (isForSubgroups(field, subgroups)) violations.push(...nowMissing(field, before, values));
    else if (values[key] !== undefined && values[key] !== before[key])
      violations.push(violation('CUSTOM_FIELD_OTHER_SUBGROUP', pathOf(key)));
    violations.push(...notInUse(field, before, values));
  }
  if (isNew) violations.push(...missing(table, values, subgroups, violations));
  return { values: sameAs(before, values) ? before : values, violations };
}

interface PatchSituation {
  readonly table: CustomFieldTable;
  /** Whether the customer is being made: only then must what is required be given. */
  readonly isNew: boolean;
  /** Of the customer, as they are afterwards. */
  readonly subgroups: readonly string[];
}

interface PatchedCustomFields {
  readonly values: CustomFieldValues;
  readonly violations: readonly Violation[];
}

const unknown: ReadCustomValue = { code: 'CUSTOM_FIELD_UNKNOWN' };
const pathOf = (key: string): readonly string[] => ['customFields', key];
const cleared = (before: CustomFieldValues): CustomFieldsPatch =>
  Object.fromEntries(Object.keys(before).map((key) => [key, null]));

const isSameValue = (value: CustomFieldValue, other: CustomFieldValue | undefined): boolean =>
  other !== undefined && customValueText(value) === customValueText(other);

/** A field that is marked as deleted stays where it has a value, and comes to no other customer. */
const notInUse = (field: CustomField, before: CustomFieldValues, values: CustomFieldValues): Violation[] =>
  field.deleted && before[field.key] === undefined && values[field.key] !== undefined
    ? [violation('FIELD_NOT_IN_USE', pathOf(field.key), { setting: 'customFields' })]
    : [];

const nowMissing = (
  { key, required }: CustomField,
  before: CustomFieldValues,
  values: CustomFieldValues,
): Violation[] =>
  required && before[key] !== undefined && values[key] === undefined ? [violation('REQUIRED', pathOf(key))] : [];

const missing = (
  table: CustomFieldTable,
  values: CustomFieldValues,
  subgroups: readonly string[],
  found: readonly Violation[],
): Violation[] =>
  table.all
    .filter(({ key, required, deleted }) => required && !deleted && values[key] === undefined)
    .filter((field) => isForSubgroups(field, subgroups))
    .filter(({ key }) => !found.some(({ path }) => path[1] === key))
    .map(({ key }) => violation('REQUIRED', pathOf(key)));

function sameAs(before: CustomFieldValues, values: CustomFieldValues): boolean {
  const keys = Object.keys(values);
  return keys.length === Object.keys(before).length && keys.every((key) => values[key] === before[key]);
}
