import { can, reaches, scopeOf } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import type { Customer } from './customer.js';
import type { CustomerField, CustomerFieldKey, WriteRule } from './customer-fields.js';
import { customerFieldKeys, customerFields } from './customer-fields.js';
import type { ShownBy } from './field-shown.js';
import { isShown } from './field-shown.js';
import type { LockReason } from './lock-reason.js';

/** What the viewer may do with one field of this card, and why they may not edit it. */
export function fieldAccess(field: CustomerFieldKey, situation: CardSituation): FieldAccess {
  const lock = fieldLock(field, situation);
  return {
    canRead:
      mayRead(fields[field], situation.viewer) &&
      (situation.customer === null || reaches(scopeOf(situation.viewer, 'view'), situation.viewer, situation.customer)),
    canEdit: lock === null,
    shown: isShown(field, situation.settings, knownTo(situation.viewer, situation.customer)),
    reason: lock,
  };
}

/** The fields that the viewer may read on customers that they see. Worked out once per request; whatever leaves the register asks it. */
export const readableFields = (viewer: Viewer): ReadonlySet<CustomerFieldKey> =>
  new Set(customerFieldKeys.filter((key) => mayRead(fields[key], viewer)));

/** The same without a card: what the viewer may do with the field on some customer, and on a new one. */
export function viewerFieldAccess(
  field: CustomerFieldKey,
  viewer: Viewer,
  settings: CustomerSettings,
): FieldAccess & { readonly canCreate: boolean } {
  const inUse = isShown(field, settings);
  const lock = ruleLock(fields[field].write.change, viewer) ?? (inUse ? null : 'SETTING_OFF');
  const canCreate = inUse && ruleLock(fields[field].write.create, viewer) === null;
  return { canRead: mayRead(fields[field], viewer), canCreate, canEdit: lock === null, shown: inUse, reason: lock };
}

/** Why this field cannot be written on this card now; null when it can. */
export function fieldLock(field: CustomerFieldKey, situation: CardSituation): LockReason | null {
  const { viewer, customer, settings } = situation;
  const permission = writeLock(field, { viewer, customer });
  if (permission !== null) return permission;
  if (isShown(field, settings, customer ?? undefined)) return null;
  return isShown(field, settings) ? 'TYPE_MISMATCH' : 'SETTING_OFF';
}

/** Why the viewer may not write this field on this card, whatever the settings show. */
export function writeLock(
  field: CustomerFieldKey,
  { viewer, customer }: Pick<CardSituation, 'viewer' | 'customer'>,
): LockReason | null {
  if (customer === null) return ruleLock(fields[field].write.create, viewer);
  if (customer.status === 'DELETED') return 'CUSTOMER_DELETED';
  const lock = ruleLock(fields[field].write.change, viewer);
  if (lock !== null || fields[field].write.change !== 'edit') return lock;
  return reaches(scopeOf(viewer, 'edit'), viewer, customer) ? null : 'EDIT_ONLY_ASSIGNED';
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
}

/** The least that access to a card depends on. */
export type CardCustomer = Pick<
  Customer,
  'id' | 'assigneeIds' | 'status' | 'type' | 'vatType' | 'costCentreRequired' | 'organisationNumber' | 'personalNumber'
>;

const fields: Readonly<Record<CustomerFieldKey, CustomerField>> = customerFields;

function mayRead(field: CustomerField, viewer: Viewer): boolean {
  if (scopeOf(viewer, 'view') === 'NONE') return false;
  if (viewer.kind === 'CUSTOMER_USER') return field.customerUser;
  return field.read === 'seen' || field.read.some((permission) => can(viewer, permission));
}

/** Whether a field is in use must not tell what stands in another that the viewer may not read: that one counts as empty. */
function knownTo(viewer: Viewer, customer: CardCustomer | null): ShownBy | undefined {
  if (customer === null) return undefined;
  const reads = (key: CustomerFieldKey): boolean => mayRead(fields[key], viewer);
  return {
    type: customer.type,
    organisationNumber: reads('organisationNumber') ? customer.organisationNumber : null,
    personalNumber: reads('personalNumber') ? customer.personalNumber : null,
    vatType: reads('vatType') ? customer.vatType : null,
    costCentreRequired: reads('costCentreRequired') && customer.costCentreRequired,
  };
}

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
