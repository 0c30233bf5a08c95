import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { Change } from './changes.js';
import type { CustomerPatch, CustomerValues } from './customer.js';
import { addressKinds, articleLists } from './customer.js';
import type { CustomerFieldKey } from './customer-fields.js';
import { customerFieldKeys, customerFields } from './customer-fields.js';
import { linkFields } from './customer-links.js';
import { isPricesField } from './article-fields.js';
import { newCustomerValues } from './new-customer.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import { customFieldKey, isCustomFieldKey, noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CardSituation } from './field-access.js';
import { writeLock } from './field-access.js';
import { numberInPlaceOf } from './identity-change.js';
import { settingOff } from './field-shown.js';
import type { LockReason } from './lock-reason.js';

/** What stops the viewer from writing this card at all: then nothing else about the patch is looked at. */
export function refusedWrites(situation: DatedSituation, patch: CustomerPatch): Violation[] {
  if (situation.viewer.kind === 'CUSTOMER_USER') return closedToLogin(situation, patch);
  // The name stands for the card: it is written by whoever may write anything on it.
  const lock = writeLock('name', situation);
  if (lock === null) return [...closedLists(situation, patch), ...closedFields(situation, patch)];
  if (lock === 'CUSTOMER_DELETED') return [violation('CUSTOMER_DELETED', [])];
  if (lock === 'NEEDS_CREATE') return [violation('FIELD_NOT_WRITABLE', [], { requires: 'customer.create' })];
  return Object.entries(patch).flatMap(([key, value]) =>
    value === undefined ? [] : [violation('FIELD_NOT_WRITABLE', [key], { requires: requirement(lock) })],
  );
}

/**
 * What a customer's login may not write is refused for being named, before it is compared with anything: else a value that
 * is there already would be taken for no change, and so be found by trying.
 */
function closedToLogin(situation: CardSituation, patch: CustomerPatch): Violation[] {
  if (situation.customer === null) return [violation('FIELD_NOT_WRITABLE', [], { requires: 'customer.create' })];
  if (situation.customer.status === 'DELETED') return [violation('CUSTOMER_DELETED', [])];
  return writtenIn(patch).flatMap(({ field, path }) => {
    const row = field === null ? null : customerFields[field];
    if (field !== null && writeLock(field, situation) === null) return [];
    return [violation('FIELD_NOT_WRITABLE', path, { requires: row?.customerUserWrites ?? 'STAFF' })];
  });
}

/** The fields that a patch names; null for what is no single one of the built-in ones. */
function writtenIn(patch: CustomerPatch): { readonly field: CustomerFieldKey | null; readonly path: string[] }[] {
  const { addresses, ...others } = patch;
  const kinds = addresses === null ? addressKinds : addressKinds.filter((kind) => addresses?.[kind] !== undefined);
  return [
    ...Object.entries(others).flatMap(([key, value]) =>
      value === undefined ? [] : [{ field: isFieldKey(key) ? key : null, path: [key] }],
    ),
    ...kinds.map((kind) => ({ field: `addresses.${kind}` as const, path: ['addresses', kind] })),
  ];
}

const isFieldKey = (key: string): key is CustomerFieldKey => Object.hasOwn(customerFields, key);

/** Lists that the viewer may not write: nothing of them is looked at, or one would learn by trying what stands in them. */
const closedLists = (situation: CardSituation, patch: CustomerPatch): Violation[] =>
  [...linkFields, ...articleLists].flatMap((field) => {
    const lock = patch[field] === undefined ? null : writeLock(field, situation);
    return lock === 'NEEDS_READ' || lock === 'NEEDS_ARTICLE_VIEW' ? [refusal(field, lock)] : [];
  });

/** Fields that a role has closed: also what is there already is refused, or one would learn by trying what that is. */
const closedFields = (situation: DatedSituation, patch: CustomerPatch): Violation[] =>
  situation.viewer.closedFields.size === 0
    ? []
    : [
        ...fieldsIn(patch, situation)
          .filter((field) => writeLock(field, situation) === 'FIELD_CLOSED')
          .map((field) => refusal(field, 'FIELD_CLOSED')),
        ...closedIdentity(situation, patch),
      ];

type DatedSituation = CardSituation & { readonly today: string };

/** A number that would go into the other identity number's place is refused under the name that it was given. */
function closedIdentity(situation: DatedSituation, patch: CustomerPatch): Violation[] {
  const type = patch.type ?? situation.customer?.type ?? newCustomerValues(situation.settings).type;
  return (['organisationNumber', 'personalNumber'] as const).flatMap((field) => {
    const other = numberInPlaceOf(field, patch[field], type, situation.today);
    const closed = other !== null && writeLock(other, situation) === 'FIELD_CLOSED';
    return closed ? [refusal(field, 'FIELD_CLOSED')] : [];
  });
}

/** The rows of the field table that a patch names, whatever it says of them: clearing all of them names each. */
const fieldsIn = (
  { addresses, customFields, ...others }: CustomerPatch,
  { customFields: table = noCustomFields }: Pick<CardSituation, 'customFields'>,
): FieldKey[] => [
  ...customerFieldKeys.filter((key) => Object.hasOwn(others, key) && others[key as keyof typeof others] !== undefined),
  ...addressKinds
    .filter((kind) => addresses === null || addresses?.[kind] !== undefined)
    .map((kind) => `addresses.${kind}` as const),
  ...(customFields === null ? table.rows.keys() : Object.keys(customFields ?? {}).map(customFieldKey)),
];

/** What the field table and the settings say against the changes that the patch comes down to. */
export function refusedFields(situation: CardSituation, next: CustomerValues, changes: readonly Change[]): Violation[] {
  const found: Violation[] = [];
  for (const [index, { field }] of changes.entries()) {
    // Changes come field by field: the next of the same field says nothing new.
    if (field === changes[index - 1]?.field) continue;
    // Who gives a price is asked where the patch is read; here a row takes its price along, whoever removes it.
    const lock = isPricesField(field) ? null : writeLock(field, situation);
    if (lock !== null) found.push(refusal(field, lock));
    const setting = settingOff(field, situation.settings, next);
    if (setting !== null && isGiven(field, changes))
      found.push(violation('FIELD_NOT_IN_USE', field.split('.'), { setting }));
  }
  return found;
}

const refusal = (field: FieldKey, lock: LockReason): Violation =>
  field === 'number'
    ? violation('NUMBER_LOCKED', ['number'])
    : violation('FIELD_NOT_WRITABLE', field.split('.'), { requires: neededFor(field) ?? requirement(lock) });

const neededFor = (field: FieldKey): string | null =>
  isCustomFieldKey(field) ? null : customerFields[field].writeNeeds;

/** Clearing a field that is switched off is welcome; giving it a value nobody sees is not. */
const isGiven = (field: FieldKey, changes: readonly Change[]): boolean =>
  changes.some((change) => change.field === field && change.new !== null);

function requirement(lock: LockReason): string {
  switch (lock) {
    case 'NEEDS_EDIT':
    case 'EDIT_ONLY_ASSIGNED':
      return 'customer.edit';
    case 'NEEDS_CREATE':
      return 'customer.create';
    case 'NEEDS_ASSIGN':
      return 'customer.assign';
    case 'NEEDS_CUSTOMER_RIGHT':
    case 'COMPANY_ONLY':
      return 'STAFF';
    case 'NEEDS_ARTICLE_VIEW':
      return 'article.view';
    case 'NEEDS_ARTICLE_PRICE':
      return 'article.price';
    default:
      return 'admin';
  }
}
