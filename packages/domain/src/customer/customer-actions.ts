import { can, hasRight, isProtectedFrom, reaches, scopeOf } from '../access/access.js';
import { isClosed } from '../access/closed-fields.js';
import type { Viewer } from '../access/viewer.js';
import type { CustomerFieldKey } from './customer-fields.js';
import type { CardCustomer, CardSituation } from './field-access.js';
import type { LockReason } from './lock-reason.js';

/** Which actions the viewer may take on this card now, each with the reason when not. Services ask the same before they act. */
export function customerActions(situation: ActionSituation): Readonly<Record<CustomerAction, ActionAccess>> {
  const access = (action: CustomerAction): ActionAccess => {
    const reason = actionLock(action, situation);
    return { allowed: reason === null, reason };
  };
  return {
    update: access('update'),
    inactivate: access('inactivate'),
    activate: access('activate'),
    delete: access('delete'),
    restore: access('restore'),
    merge: access('merge'),
    assign: access('assign'),
    changeNumber: access('changeNumber'),
    revealPersonalNumber: access('revealPersonalNumber'),
    revealCoApplicantNumber: access('revealCoApplicantNumber'),
    uploadDocuments: access('uploadDocuments'),
    changeDocuments: access('changeDocuments'),
    inviteCustomerUsers: access('inviteCustomerUsers'),
    changeCustomerUsers: access('changeCustomerUsers'),
    removeCustomerUsers: access('removeCustomerUsers'),
    protect: access('protect'),
    unprotect: access('unprotect'),
    extractPersonalData: access('extractPersonalData'),
    hold: access('hold'),
    erasePersonalData: access('erasePersonalData'),
  };
}

/** Why an action is not the viewer's to take; null when it is. */
export function actionLock(action: CustomerAction, situation: ActionSituation): LockReason | null {
  const { viewer, customer } = situation;
  const denied = permissionLock(action, situation) ?? closedLock(action, viewer);
  if (denied !== null) return denied;
  if (isProtectedFrom(viewer, customer)) return 'NEEDS_PROTECTED';
  if (!reaches(scopeOf(viewer, 'view'), viewer, customer)) return 'NEEDS_EDIT';
  if (customer.status === 'DELETED') return openInBin.has(action) ? nothingLeft(action, customer) : 'CUSTOMER_DELETED';
  return nothingLeft(action, customer);
}

/** A number is needed of a binned customer too, it may be protected, and what is held on it may be asked for, kept from being removed, or erased. */
const openInBin: ReadonlySet<CustomerAction> = new Set([
  'restore',
  'protect',
  'unprotect',
  'revealPersonalNumber',
  'revealCoApplicantNumber',
  'extractPersonalData',
  'hold',
  'erasePersonalData',
] as const);

export type CustomerAction =
  | 'update'
  | 'inactivate'
  | 'activate'
  | 'delete'
  | 'restore'
  | 'merge'
  | 'assign'
  | 'changeNumber'
  | 'revealPersonalNumber'
  | 'revealCoApplicantNumber'
  | 'uploadDocuments'
  | 'changeDocuments'
  | 'inviteCustomerUsers'
  | 'changeCustomerUsers'
  | 'removeCustomerUsers'
  | 'protect'
  | 'unprotect'
  | 'extractPersonalData'
  | 'hold'
  | 'erasePersonalData';

export interface ActionAccess {
  readonly allowed: boolean;
  readonly reason: LockReason | null;
}

export type ActionSituation = Pick<CardSituation, 'viewer'> & { readonly customer: ActionCustomer };
type ActionCustomer = Pick<CardCustomer, 'id' | 'assigneeIds' | 'protectedIdentity' | 'status'> & {
  /** Any text, the mask too: only whether there is one counts. */
  readonly personalNumber: string | null;
};

/** What acts on a field that is closed to the viewer is closed with it. */
const closedLock = (action: CustomerAction, viewer: ActionSituation['viewer']): LockReason | null => {
  // Merging puts everything of two cards together, and would tell of what is closed by what stands in the way.
  if (action === 'merge') return viewer.closedFields.size > 0 && !can(viewer, 'admin') ? 'FIELD_CLOSED' : null;
  const field = fieldOf[action];
  return field !== undefined && isClosed(field, viewer) ? 'FIELD_CLOSED' : null;
};

const fieldOf: Readonly<Partial<Record<CustomerAction, CustomerFieldKey>>> = {
  revealPersonalNumber: 'personalNumber',
  revealCoApplicantNumber: 'coApplicants',
  uploadDocuments: 'documents',
  changeDocuments: 'documents',
  assign: 'assignees',
};

function permissionLock(action: CustomerAction, { viewer, customer }: ActionSituation): LockReason | null {
  switch (action) {
    case 'update':
      if (viewer.kind === 'CUSTOMER_USER') return rightLock(scopeOf(viewer, 'edit') !== 'NONE');
      return editLock(viewer, customer);
    case 'inactivate':
    case 'activate':
      return viewer.kind === 'CUSTOMER_USER' ? 'COMPANY_ONLY' : editLock(viewer, customer);
    case 'delete':
    case 'restore':
      return can(viewer, 'customer.delete') ? null : 'NEEDS_DELETE';
    case 'merge':
      return permissionLock('delete', { viewer, customer }) ?? permissionLock('update', { viewer, customer });
    case 'assign':
      return can(viewer, 'customer.assign') ? null : 'NEEDS_ASSIGN';
    case 'changeNumber':
      return can(viewer, 'admin') ? null : 'CUSTOMER_NUMBER_ADMIN_ONLY';
    case 'revealPersonalNumber':
    case 'revealCoApplicantNumber':
      return can(viewer, 'customer.identity') ? null : 'NEEDS_IDENTITY';
    case 'protect':
    case 'unprotect':
      return can(viewer, 'customer.protected') ? null : 'NEEDS_PROTECTED';
    case 'extractPersonalData':
    case 'hold':
    case 'erasePersonalData':
      return can(viewer, 'admin') ? null : 'NEEDS_ADMIN';
    case 'uploadDocuments':
      if (viewer.kind === 'CUSTOMER_USER') return rightLock(hasRight(viewer, 'UPLOAD_DOCUMENTS'));
      return can(viewer, 'customer.upload') ? null : 'NEEDS_UPLOAD';
    case 'changeDocuments':
      return can(viewer, 'customer.removeUploadedFile') ? null : 'NEEDS_REMOVE_UPLOADED_FILE';
    case 'inviteCustomerUsers':
      return can(viewer, 'customer.createCustomerUser') ? null : 'NEEDS_CUSTOMER_USER_RIGHTS';
    case 'changeCustomerUsers':
      return can(viewer, 'customer.changeCustomerUserRights') ? null : 'NEEDS_CUSTOMER_USER_RIGHTS';
    case 'removeCustomerUsers':
      return can(viewer, 'customer.deleteCustomerUser') ? null : 'NEEDS_CUSTOMER_USER_RIGHTS';
  }
}

function editLock(viewer: Viewer, customer: ActionCustomer): LockReason | null {
  if (scopeOf(viewer, 'edit') === 'NONE') return 'NEEDS_EDIT';
  if (isProtectedFrom(viewer, customer)) return 'NEEDS_PROTECTED';
  return reaches(scopeOf(viewer, 'edit'), viewer, customer) ? null : 'EDIT_ONLY_ASSIGNED';
}

const rightLock = (held: boolean): LockReason | null => (held ? null : 'NEEDS_CUSTOMER_RIGHT');

/** An action that would change nothing is locked too: the button beside it is the one that does something. */
function nothingLeft(action: CustomerAction, customer: ActionCustomer): LockReason | null {
  if (action === 'inactivate' && customer.status === 'INACTIVE') return 'ALREADY_SO';
  if (action === 'activate' && customer.status === 'ACTIVE') return 'ALREADY_SO';
  if (action === 'protect' && customer.protectedIdentity) return 'ALREADY_SO';
  if (action === 'unprotect' && !customer.protectedIdentity) return 'ALREADY_SO';
  if (action === 'restore' && customer.status !== 'DELETED') return 'ALREADY_SO';
  if (action === 'revealPersonalNumber' && customer.personalNumber === null) return 'NOTHING_TO_REVEAL';
  return null;
}
