import { can, hasRight, isProtectedFrom, reaches, scopeOf } from '../access/access.js';
import { isClosed, writeClosedBy } from '../access/closed-fields.js';
import type { Viewer } from '../access/viewer.js';
import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { fieldRow, isCustomFieldKey, noCustomFields } from '../custom-fields/custom-field-table.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import type { Customer } from './customer.js';
import type { CustomerField, CustomerFieldKey, WriteRule } from './customer-fields.js';
import { customerFieldKeys } from './customer-fields.js';
import type { ShownBy } from './field-shown.js';
import { isShown } from './field-shown.js';
import type { LockReason, ReadLock } from './lock-reason.js';

/** What the viewer may do with one field of this card, and why they may not edit it. */
export function fieldAccess(field: FieldKey, situation: CardSituation): FieldAccess {
  const lock = fieldLock(field, situation);
  return {
    canRead: cardReadLock(field, situation) === null,
    canEdit: lock === null,
    shown: isShown(field, situation.settings, knownTo(situation.viewer, situation.customer), situation.customFields),
    reason: lock,
  };
}

/** The fields that the viewer may read on customers that they see. Worked out once per request; whatever leaves the register asks it. */
export const readableFields = (viewer: Viewer, custom: CustomFieldTable = noCustomFields): ReadonlySet<FieldKey> =>
  new Set(fieldKeys(custom).filter((key) => mayRead(key, viewer, custom)));

/** Every field of the card: the built-in ones, then the group's own. */
const fieldKeys = (custom: CustomFieldTable): readonly FieldKey[] => [...customerFieldKeys, ...custom.rows.keys()];

/** The fields that the viewer is told of: a custom field that is closed to them is not even named. */
export const tellableFields = (viewer: Viewer, custom: CustomFieldTable): readonly FieldKey[] =>
  fieldKeys(custom).filter((key) => !isCustomFieldKey(key) || mayRead(key, viewer, custom));

/** The same without a card: what the viewer may do with the field on some customer, and on a new one. */
export function viewerFieldAccess(
  field: FieldKey,
  viewer: Viewer,
  settings: CustomerSettings,
  custom: CustomFieldTable = noCustomFields,
): FieldAccess & { readonly canCreate: boolean } {
  const row = fieldRow(field, custom);
  const inUse = isShown(field, settings, undefined, custom);
  const needed = neededLock(row, viewer);
  const closed = closedLock(field, viewer);
  const changing = viewer.kind === 'CUSTOMER_USER' ? loginLock(row, viewer) : ruleLock(row.write.change, viewer);
  const lock = changing ?? writeClosedLock(field, viewer, custom) ?? needed ?? (inUse ? null : 'SETTING_OFF');
  const canCreate = inUse && (ruleLock(row.write.create, viewer) ?? closed ?? needed) === null;
  return { canRead: mayRead(field, viewer, custom), canCreate, canEdit: lock === null, shown: inUse, reason: lock };
}

/** Why this field cannot be written on this card now; null when it can. */
export function fieldLock(field: FieldKey, situation: CardSituation): LockReason | null {
  const { customer, settings, customFields } = situation;
  const permission = writeLock(field, situation);
  if (permission !== null) return permission;
  if (isShown(field, settings, customer ?? undefined, customFields)) return null;
  return isShown(field, settings, undefined, customFields) ? 'TYPE_MISMATCH' : 'SETTING_OFF';
}

/** Why the viewer may not write this field on this card, whatever the settings show. */
export function writeLock(
  field: FieldKey,
  { viewer, customer, customFields }: Pick<CardSituation, 'viewer' | 'customer' | 'customFields'>,
): LockReason | null {
  const row = fieldRow(field, customFields);
  const needed = neededLock(row, viewer);
  if (customer === null) return ruleLock(row.write.create, viewer) ?? closedLock(field, viewer) ?? needed;
  if (customer.status === 'DELETED') return 'CUSTOMER_DELETED';
  if (viewer.kind === 'CUSTOMER_USER')
    return viewer.customerId === customer.id ? loginLock(row, viewer) : 'COMPANY_ONLY';
  const lock = ruleLock(row.write.change, viewer);
  if (lock !== null || row.write.change !== 'edit') return lock;
  if (isProtectedFrom(viewer, customer)) return 'NEEDS_PROTECTED';
  if (!reaches(scopeOf(viewer, 'edit'), viewer, customer)) return 'EDIT_ONLY_ASSIGNED';
  return writeClosedLock(field, viewer, customFields) ?? needed;
}

export interface FieldAccess {
  readonly canRead: boolean;
  readonly canEdit: boolean;
  /** Whether the field is in use: by the group's settings and the customer's own type and flags. */
  readonly shown: boolean;
  /** Why it cannot be edited. */
  readonly reason: LockReason | null;
}

/** Who looks at which card under which settings; `customer` null is a card that is being created. */
export interface CardSituation {
  readonly viewer: Viewer;
  readonly settings: CustomerSettings;
  readonly customer: CardCustomer | null;
  /** The group's own fields; without them there are none. */
  readonly customFields?: CustomFieldTable | undefined;
}

/** The least that access to a card depends on. */
export type CardCustomer = Pick<
  Customer,
  | 'id'
  | 'assigneeIds'
  | 'protectedIdentity'
  | 'status'
  | 'type'
  | 'vatType'
  | 'costCentreRequired'
  | 'organisationNumber'
  | 'personalNumber'
> &
  Partial<Pick<Customer, 'customFields' | 'subgroups'>>;

/** Whether the viewer may read the field of any customer that they see. The field must exist. */
export const mayRead = (key: FieldKey, viewer: Viewer, custom: CustomFieldTable = noCustomFields): boolean =>
  readLock(key, viewer, custom) === null;

/** Why the viewer may not read the field of any customer that they see; null when they may. */
function readLock(key: FieldKey, viewer: Viewer, custom: CustomFieldTable = noCustomFields): ReadLock | null {
  const field = fieldRow(key, custom);
  if (scopeOf(viewer, 'view') === 'NONE') return 'SEES_NO_CUSTOMERS';
  if (viewer.kind === 'CUSTOMER_USER') {
    if (!field.customerUser) return 'STAFF_ONLY';
    return field.customerUserNeeds === null || hasRight(viewer, field.customerUserNeeds)
      ? null
      : 'NEEDS_CUSTOMER_RIGHT';
  }
  if (isClosed(key, viewer)) return 'FIELD_CLOSED';
  if (needsLock(field, viewer) !== null) return 'NEEDS_PERMISSION';
  return field.read === 'seen' || field.read.some((permission) => can(viewer, permission)) ? null : 'NEEDS_PERMISSION';
}

/** Why the viewer may not read the field of this card; null when they may. */
export function cardReadLock(
  field: FieldKey,
  { viewer, customer, customFields }: Pick<CardSituation, 'viewer' | 'customer' | 'customFields'>,
): ReadLock | null {
  const lock = readLock(field, viewer, customFields);
  if (lock !== null || customer === null) return lock;
  if (isProtectedFrom(viewer, customer)) return 'PROTECTED';
  if (!reaches(scopeOf(viewer, 'view'), viewer, customer)) return 'NOT_ASSIGNED';
  return customer.status === 'DELETED' && !can(viewer, 'customer.delete') ? 'CUSTOMER_DELETED' : null;
}

/** Why a customer's login may not change a field of its own card. */
function loginLock({ write, customerUserWrites }: CustomerField, viewer: Viewer): LockReason | null {
  if (write.change === 'derived') return 'DERIVED';
  if (customerUserWrites === null) return 'COMPANY_ONLY';
  return hasRight(viewer, customerUserWrites) ? null : 'NEEDS_CUSTOMER_RIGHT';
}

/** What the viewer lacks of that which the field needs besides. */
function needsLock({ needs }: CustomerField, viewer: Viewer): LockReason | null {
  if (needs.every((permission) => can(viewer, permission))) return null;
  return can(viewer, 'article.view') ? 'NEEDS_ARTICLE_PRICE' : 'NEEDS_ARTICLE_VIEW';
}

/** Whether a field is in use must not tell what stands in another that the viewer may not read: that one counts as empty. */
function knownTo(viewer: Viewer, customer: CardCustomer | null): ShownBy | undefined {
  if (customer === null) return undefined;
  const reads = (key: CustomerFieldKey): boolean => mayRead(key, viewer);
  return {
    ...(customer.customFields && { customFields: customer.customFields }),
    subgroups: reads('subgroups') ? (customer.subgroups ?? []) : [],
    type: customer.type,
    organisationNumber: reads('organisationNumber') ? customer.organisationNumber : null,
    personalNumber: reads('personalNumber') ? customer.personalNumber : null,
    vatType: reads('vatType') ? customer.vatType : null,
    costCentreRequired: reads('costCentreRequired') && customer.costCentreRequired,
  };
}

const closedLock = (key: FieldKey, viewer: Viewer): LockReason | null =>
  isClosed(key, viewer) ? 'FIELD_CLOSED' : null;

/** Closed as such, or by a field that it is decided together with. */
const writeClosedLock = (key: FieldKey, viewer: Viewer, custom: CustomFieldTable | undefined): LockReason | null =>
  writeClosedBy(key, viewer, custom) === null ? null : 'FIELD_CLOSED';

const neededLock = (row: CustomerField, viewer: Viewer): LockReason | null =>
  needsLock(row, viewer) ?? writeNeedsLock(row.writeNeeds, viewer);

const writeNeedsLock = (needs: CustomerField['writeNeeds'], viewer: Viewer): LockReason | null =>
  needs === null || can(viewer, needs) ? null : 'NEEDS_READ';

function ruleLock(rule: WriteRule, viewer: Viewer): LockReason | null {
  switch (rule) {
    case 'create':
      return can(viewer, 'customer.create') ? null : 'NEEDS_CREATE';
    case 'edit':
      return scopeOf(viewer, 'edit') === 'NONE' ? 'NEEDS_EDIT' : null;
    case 'numberChange':
      return can(viewer, 'admin') ? 'OWN_MUTATION' : 'CUSTOMER_NUMBER_ADMIN_ONLY';
    case 'assign':
      return can(viewer, 'customer.assign') ? 'OWN_MUTATION' : 'NEEDS_ASSIGN';
    case 'ownMutation':
      return 'OWN_MUTATION';
    case 'derived':
      return 'DERIVED';
  }
}
