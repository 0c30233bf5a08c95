import { can } from '../access/access.js';
import { closedBy, writeClosedBy } from '../access/closed-fields.js';
import { withPermission } from '../access/permission-needs.js';
import { allPermissions, type Permission } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import { fieldRow, isCustomFieldKey, type FieldKey } from '../custom-fields/custom-field-table.js';
import type { CustomerSettingKey } from '../settings/customer-settings.js';
import type { Customer } from './customer.js';
import { actionLock, type CustomerAction } from './customer-actions.js';
import { cardReadLock, fieldAccess, fieldLock, type CardSituation } from './field-access.js';
import { isShown, settingOff } from './field-shown.js';
import { hasValue } from './field-value.js';
import type { LockReason, UnseenReason } from './lock-reason.js';

/**
 * Why somebody sees or changes a field of a card, or does not. It decides nothing: each reason is what the decision itself
 * answers (field-access.ts, customer-actions.ts), and which permissions would open the field is found by asking it again.
 */
export function explainField(field: FieldKey, situation: ExplainedCard): FieldExplanation {
  const unseen = unseenReason(field, situation);
  const lock = changeLock(field, situation);
  const { viewer, settings, customer, customFields } = situation;
  const reads = (asked: Viewer): boolean => cardReadLock(field, { ...situation, viewer: asked }) === null;
  const changes = (asked: Viewer): boolean => changeLock(field, { ...situation, viewer: asked }) === null;
  return {
    field,
    canRead: reads(viewer),
    unseen,
    readOpenedBy: unseen === 'FIELD_CLOSED' || reads(viewer) ? [] : openedBy(viewer, reads),
    canChange: lock === null,
    lock,
    changeOpenedBy: lock === 'FIELD_CLOSED' || lock === null ? [] : openedBy(viewer, changes),
    closedBy: closedBy(field, viewer) ?? (lock === 'FIELD_CLOSED' ? writeClosedBy(field, viewer, customFields) : null),
    setting: isCustomFieldKey(field) ? null : settingOff(field, settings, customer),
  };
}

export interface FieldExplanation {
  readonly field: FieldKey;
  readonly canRead: boolean;
  /** Why its value is not before them; null when it is. */
  readonly unseen: UnseenReason | null;
  /** Any of these, with what it needs, would have them read it. */
  readonly readOpenedBy: readonly Permission[];
  /** Whether they may change it, on the card or by an action of its own. */
  readonly canChange: boolean;
  readonly lock: LockReason | null;
  /** Any of these, with what it needs, would have them change it. */
  readonly changeOpenedBy: readonly Permission[];
  /** The field whose closing by the role closes this one: itself, or one that it follows from or is decided with. */
  readonly closedBy: FieldKey | null;
  /** The setting of the group that has switched it off. */
  readonly setting: CustomerSettingKey | null;
}

/** A card as it is stored, looked at by somebody. */
export type ExplainedCard = CardSituation & { readonly customer: Customer };

/** Not allowed comes before not in use, and that before nothing there: the first is what an administrator would have to change. */
function unseenReason(field: FieldKey, situation: ExplainedCard): UnseenReason | null {
  const { settings, customer, customFields, viewer } = situation;
  const lock = cardReadLock(field, situation);
  if (lock !== null) return lock;
  if (!isShown(field, settings, undefined, customFields)) return 'SETTING_OFF';
  if (!fieldAccess(field, situation).shown) return 'TYPE_MISMATCH';
  if (hasValue(field, customer) === false) return 'EMPTY';
  return fieldRow(field, customFields).history === 'masked' && viewer.kind !== 'CUSTOMER_USER' ? 'MASKED' : null;
}

/** What is changed by an action of its own is changed by whoever may take it. */
function changeLock(field: FieldKey, situation: ExplainedCard): LockReason | null {
  const reason = fieldLock(field, situation);
  const action = reason === 'OWN_MUTATION' ? actionOn(field, situation.customer) : null;
  return action === null ? reason : actionLock(action, situation);
}

function actionOn(field: FieldKey, { status, protectedIdentity }: Customer): CustomerAction | null {
  if (field === 'protectedIdentity') return protectedIdentity ? 'unprotect' : 'protect';
  if (field !== 'status') return actions[field] ?? null;
  return status === 'DELETED' ? 'restore' : status === 'ACTIVE' ? 'inactivate' : 'activate';
}

const actions: Readonly<Partial<Record<FieldKey, CustomerAction>>> = {
  number: 'changeNumber',
  assignees: 'assign',
  documents: 'uploadDocuments',
  customerUsers: 'inviteCustomerUsers',
  hold: 'hold',
};

/**
 * The permissions of which each opens it by itself; where none does, those that do with what they need; and that of
 * administrators only where nothing less does.
 */
function openedBy(viewer: Viewer, opens: (viewer: Viewer) => boolean): readonly Permission[] {
  if (viewer.kind === 'CUSTOMER_USER') return [];
  const held = [...viewer.permissions];
  const lacking = allPermissions.filter((permission) => !can(viewer, permission));
  const lesser = lacking.filter((permission) => permission !== 'admin');
  const opening = (candidates: readonly Permission[], given: (permission: Permission) => readonly Permission[]) =>
    candidates.filter((permission) => opens({ ...viewer, permissions: new Set(given(permission)) }));
  const alone = opening(lesser, (permission) => [...held, permission]);
  if (alone.length > 0) return alone;
  const withNeeds = opening(lesser, (permission) => withPermission(held, permission));
  return withNeeds.length > 0 ? withNeeds : opening(lacking, (permission) => [...held, permission]);
}
