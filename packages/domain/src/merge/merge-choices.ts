import type { Viewer } from '../access/viewer.js';
import type { Change } from '../customer/changes.js';
import { changesBetween } from '../customer/changes.js';
import type { Customer, CustomerValues } from '../customer/customer.js';
import { addressKinds } from '../customer/customer.js';
import type { CustomerFieldKey } from '../customer/customer-fields.js';
import { customerFields } from '../customer/customer-fields.js';
import { fieldAccess, writeLock } from '../customer/field-access.js';
import { isShown } from '../customer/field-shown.js';
import type { Draft } from '../customer/field-values.js';
import type { FieldGroup } from '../customer/put-back-together.js';
import { boundFields } from '../customer/put-back-together.js';
import { valueFieldKeys } from '../customer/value-fields.js';
import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { customFieldKey, definitionKey, isCustomFieldKey } from '../custom-fields/custom-field-table.js';
import type { CustomerSettings } from '../settings/customer-settings.js';

/** Whose value stands when two customers become one. BOTH: the one text below the other. */
export type MergeSide = (typeof mergeSides)[number];
export const mergeSides = ['SURVIVOR', 'ABSORBED', 'BOTH'] as const;

/** One thing that two customers have differently: a field, or fields that only make sense together. */
export interface MergeChoice {
  /** The field that the choice is named after. */
  readonly field: FieldKey;
  /** Every field that goes with it, itself first. */
  readonly fields: readonly FieldKey[];
  /** What differs: `old` is the survivor's, `new` the absorbed one's, as history writes them. */
  readonly differences: readonly Change[];
  readonly suggested: MergeSide;
  readonly sides: readonly MergeSide[];
}

/** Everything that differs and holds one value. Where only one has a value it is suggested; where both have, the survivor's; comments are kept both. */
export function mergeChoices(
  survivor: CustomerValues,
  absorbed: CustomerValues,
  custom: CustomFieldTable,
): MergeChoice[] {
  const groups = [...fieldGroups, ...custom.all.map(({ key }): FieldGroup => [customFieldKey(key)])];
  return groups.flatMap((fields) => {
    // A private person's organisation number is from before, and not in use.
    if (fields[0] === 'organisationNumber' && survivor.type === 'PRIVATE') return [];
    const differences = changesBetween(survivor, withFields(survivor, absorbed, fields));
    if (differences.length === 0) return [];
    const sides = sidesOf(fields[0], survivor, absorbed);
    return [
      { field: fields[0], fields, differences, suggested: suggestedOf(fields, survivor, absorbed, sides), sides },
    ];
  });
}

/** The choices that are this viewer's: whoever may not read a field, or not write it, is not asked about it, nor told that it differs. */
export const choicesOf = (choices: readonly MergeChoice[], situation: ChoosingSituation): MergeChoice[] =>
  choices.filter(({ fields }) => mayChoose(fields, situation));

/** Whether the viewer may say what stands in these fields, whatever stands there: the answer tells nothing of it. */
export function mayChoose(fields: readonly FieldKey[], situation: ChoosingSituation): boolean {
  const { viewer, settings, customFields, survivor: customer } = situation;
  const [first] = fields;
  if (first === undefined || !isChosen(first) || !isShown(first, settings, undefined, customFields)) return false;
  return fields.every(
    (field) =>
      fieldAccess(field, { viewer, settings, customFields, customer }).canRead &&
      writeLock(field, { viewer, customer, customFields }) === null,
  );
}

export interface ChoosingSituation {
  readonly viewer: Viewer;
  readonly settings: CustomerSettings;
  readonly customFields: CustomFieldTable;
  readonly survivor: Customer;
}

/** The survivor's values with these fields as the side says. */
export function takeSide(draft: Draft, absorbed: CustomerValues, fields: readonly FieldKey[], side: MergeSide): void {
  if (side === 'SURVIVOR') return;
  const both = side === 'BOTH' ? joinedComments(draft, absorbed) : null;
  if (both === null) Object.assign(draft, withFields(draft, absorbed, fields));
  else draft.comments = both;
}

const isChosen = (field: FieldKey): boolean =>
  isCustomFieldKey(field) || fieldGroups.some((fields) => fields.includes(field));

/** The type must be the same, the number is the survivor's, and a person's number is never chosen: see `mergeBlocks`. */
const notChosen: ReadonlySet<CustomerFieldKey> = new Set(['type', 'number', 'personalNumber']);

const fieldGroups: readonly FieldGroup[] = [
  ...valueFieldKeys.flatMap((field): FieldGroup[] => {
    if (notChosen.has(field)) return [];
    const group = boundFields.find((fields) => fields.includes(field));
    if (group === undefined) return [[field]];
    return group[0] === field ? [group] : [];
  }),
  ...addressKinds.map((kind): FieldGroup => [`addresses.${kind}`]),
];

function withFields(to: CustomerValues, from: CustomerValues, fields: readonly FieldKey[]): CustomerValues {
  const next: Record<string, unknown> = { ...to };
  for (const field of fields) {
    const kind = addressKinds.find((it) => field === `addresses.${it}`);
    if (kind !== undefined) next['addresses'] = { ...to.addresses, [kind]: from.addresses[kind] };
    else if (isCustomFieldKey(field)) next['customFields'] = withOwn(to, from, definitionKey(field));
    else next[field] = from[field as keyof CustomerValues];
  }
  return next as unknown as CustomerValues;
}

function withOwn(to: CustomerValues, from: CustomerValues, key: string): CustomerValues['customFields'] {
  const { [key]: _, ...others } = to.customFields;
  const value = from.customFields[key];
  return value === undefined ? others : { ...others, [key]: value };
}

function sidesOf(field: FieldKey, survivor: CustomerValues, absorbed: CustomerValues): readonly MergeSide[] {
  return field === 'comments' && joinedComments(survivor, absorbed) !== null ? mergeSides : ['SURVIVOR', 'ABSORBED'];
}

function suggestedOf(
  fields: FieldGroup,
  survivor: CustomerValues,
  absorbed: CustomerValues,
  sides: readonly MergeSide[],
): MergeSide {
  if (sides.includes('BOTH')) return 'BOTH';
  return fields.every((field) => isEmpty(survivor, field)) && !fields.every((field) => isEmpty(absorbed, field))
    ? 'ABSORBED'
    : 'SURVIVOR';
}

/** No value at all; off is one. */
function isEmpty(values: CustomerValues, field: FieldKey): boolean {
  const kind = addressKinds.find((it) => field === `addresses.${it}`);
  if (kind !== undefined) return values.addresses[kind] === null;
  if (isCustomFieldKey(field)) return values.customFields[definitionKey(field)] === undefined;
  return values[field as keyof CustomerValues] === null;
}

/** Both comments, if both have one and the field has room. */
function joinedComments(survivor: CustomerValues, absorbed: CustomerValues): string | null {
  if (survivor.comments === null || absorbed.comments === null) return null;
  const both = `${survivor.comments}\n\n${absorbed.comments}`;
  return both.length <= (customerFields.comments.maxLength ?? 0) ? both : null;
}
