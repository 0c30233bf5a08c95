import { describe, expect, it } from '@jest/globals';
import { aCustomer, aViewer, aViewerWith, someSettings } from '../testing/builders.js';
import { changeActivation, mayBeChosenForNewOrders } from './activation.js';
import { changeAssignees } from './assignment.js';
import type { CustomerAction } from './customer-actions.js';
import { customerActions } from './customer-actions.js';
import { deleteCustomer, restorableUntil, restoreCustomer } from './deletion.js';
import { changeNumber } from './number-change.js';

const active = aCustomer();
const inactive = aCustomer({ status: 'INACTIVE' });
const binned = aCustomer({ status: 'DELETED' });
const office = aViewer('office');
const codes = (result: { ok: true } | { ok: false; violations: readonly { code: string }[] }): string[] =>
  result.ok ? [] : result.violations.map(({ code }) => code);
const allowed = (viewer = office, customer = active): CustomerAction[] => {
  const actions = customerActions({ viewer, customer });
  return (Object.keys(actions) as CustomerAction[]).filter((action) => actions[action].allowed);
};

const others = [
  'revealCoApplicantNumber',
  'uploadDocuments',
  'changeDocuments',
  'inviteCustomerUsers',
  'changeCustomerUsers',
  'removeCustomerUsers',
] as const;

describe('What one may do with a customer', () => {
  it('follows one’s permissions', () => {
    expect(allowed(aViewer('administrator'))).toEqual([
      'update',
      'inactivate',
      'delete',
      'merge',
      'assign',
      'changeNumber',
      ...others,
      'protect',
      'extractPersonalData',
      'hold',
      'erasePersonalData',
    ]);
    expect(allowed(office)).toEqual(['update', 'inactivate', 'delete', 'merge', 'assign', ...others]);
    expect(allowed(aViewer('technician'), aCustomer({ assigneeIds: ['member-1'] }))).toEqual([
      'update',
      'inactivate',
      'uploadDocuments',
    ]);
    expect(allowed(aViewer('technician'))).toEqual([]);
    expect(allowed(aViewer('readOnly'))).toEqual([]);
    expect(allowed(aViewer('customerLogin'))).toEqual([]);
  });

  it('follows the customer’s state', () => {
    expect(allowed(office, inactive)).toEqual(['update', 'activate', 'delete', 'merge', 'assign', ...others]);
    expect(allowed(office, binned)).toEqual(['restore', 'revealCoApplicantNumber']);
    expect(allowed(office, aCustomer({ personalNumber: '19811218-****' }))).toContain('revealPersonalNumber');
  });

  it('tells why not', () => {
    const reasons = (viewer = office, customer = active): unknown =>
      Object.fromEntries(
        Object.entries(customerActions({ viewer, customer })).map(([action, { reason }]) => [action, reason]),
      );
    expect(reasons(aViewer('technician'))).toEqual({
      update: 'EDIT_ONLY_ASSIGNED',
      inactivate: 'EDIT_ONLY_ASSIGNED',
      activate: 'EDIT_ONLY_ASSIGNED',
      delete: 'NEEDS_DELETE',
      restore: 'NEEDS_DELETE',
      merge: 'NEEDS_DELETE',
      assign: 'NEEDS_ASSIGN',
      changeNumber: 'CUSTOMER_NUMBER_ADMIN_ONLY',
      revealPersonalNumber: 'NEEDS_IDENTITY',
      revealCoApplicantNumber: 'NEEDS_IDENTITY',
      uploadDocuments: 'NEEDS_EDIT',
      changeDocuments: 'NEEDS_REMOVE_UPLOADED_FILE',
      inviteCustomerUsers: 'NEEDS_CUSTOMER_USER_RIGHTS',
      changeCustomerUsers: 'NEEDS_CUSTOMER_USER_RIGHTS',
      removeCustomerUsers: 'NEEDS_CUSTOMER_USER_RIGHTS',
      protect: 'NEEDS_PROTECTED',
      unprotect: 'NEEDS_PROTECTED',
      extractPersonalData: 'NEEDS_ADMIN',
      hold: 'NEEDS_ADMIN',
      erasePersonalData: 'NEEDS_ADMIN',
    });
    expect(reasons(office)).toMatchObject({
      activate: 'ALREADY_SO',
      restore: 'ALREADY_SO',
      revealPersonalNumber: 'NOTHING_TO_REVEAL',
    });
    expect(reasons(office, binned)).toMatchObject({
      update: 'CUSTOMER_DELETED',
      delete: 'CUSTOMER_DELETED',
      assign: 'CUSTOMER_DELETED',
    });
    expect(reasons(aViewer('readOnly'))).toMatchObject({ update: 'NEEDS_EDIT' });
  });

  it('never reaches a customer that one does not see', () => {
    const viewer = aViewerWith('customer.viewAssigned', 'customer.delete', 'customer.assign', 'customer.identity');
    expect(allowed(viewer, aCustomer({ personalNumber: '19811218-****' }))).toEqual([]);
    expect(allowed(viewer, aCustomer({ personalNumber: '19811218-****', assigneeIds: ['member-1'] }))).toEqual([
      'delete',
      'assign',
      'revealPersonalNumber',
      'revealCoApplicantNumber',
    ]);
  });
});

describe('An inactive customer', () => {
  it('cannot be chosen for new orders, and comes back', () => {
    expect([active, inactive, binned].map(mayBeChosenForNewOrders)).toEqual([true, false, false]);
    expect(changeActivation({ viewer: office, customer: active }, 'inactivate')).toEqual({
      ok: true,
      next: 'INACTIVE',
      changes: [{ field: 'status', part: null, old: 'ACTIVE', new: 'INACTIVE' }],
    });
    expect(changeActivation({ viewer: office, customer: inactive }, 'activate')).toMatchObject({
      ok: true,
      next: 'ACTIVE',
    });
  });

  it('is inactivated once, and by those who may edit it', () => {
    expect(codes(changeActivation({ viewer: office, customer: inactive }, 'inactivate'))).toEqual(['ALREADY_DONE']);
    expect(codes(changeActivation({ viewer: office, customer: binned }, 'activate'))).toEqual(['CUSTOMER_DELETED']);
    expect(codes(changeActivation({ viewer: aViewer('technician'), customer: active }, 'inactivate'))).toEqual([
      'FIELD_NOT_WRITABLE',
    ]);
  });
});

describe('A deleted customer', () => {
  const deletedAt = Date.UTC(2026, 10, 21, 12);

  it('lies in the bin for thirty days', () => {
    expect(deleteCustomer({ viewer: office, customer: active }, [])).toMatchObject({ ok: true, next: 'DELETED' });
    expect(new Date(restorableUntil(deletedAt)).toISOString()).toBe('2026-12-21T12:00:00.000Z');
    expect(
      restoreCustomer(
        { viewer: office, customer: binned },
        { deletedAt, wasInactive: false, now: restorableUntil(deletedAt) },
      ),
    ).toMatchObject({ ok: true, next: 'ACTIVE' });
    expect(
      restoreCustomer({ viewer: office, customer: binned }, { deletedAt, wasInactive: true, now: deletedAt }),
    ).toMatchObject({ ok: true, next: 'INACTIVE' });
    expect(
      codes(
        restoreCustomer(
          { viewer: office, customer: binned },
          { deletedAt, wasInactive: false, now: restorableUntil(deletedAt) + 1 },
        ),
      ),
    ).toEqual(['BIN_EXPIRED']);
  });

  it('has nothing that refers to it', () => {
    const result = deleteCustomer({ viewer: office, customer: active }, [
      { kind: 'facility', count: 2 },
      { kind: 'order', count: 0 },
    ]);
    expect(result).toEqual({
      ok: false,
      violations: [{ code: 'CUSTOMER_IN_USE', path: [], params: { reasons: 'facility: 2' } }],
    });
  });

  it('is deleted and restored by those who may', () => {
    expect(deleteCustomer({ viewer: aViewer('technician'), customer: active }, [])).toMatchObject({
      ok: false,
      violations: [{ code: 'FIELD_NOT_WRITABLE', params: { requires: 'customer.delete' } }],
    });
    expect(
      codes(restoreCustomer({ viewer: office, customer: active }, { deletedAt, wasInactive: false, now: deletedAt })),
    ).toEqual(['ALREADY_DONE']);
  });
});

describe('A new customer number', () => {
  const admin = aViewer('administrator');
  const settings = someSettings({ numberMinLength: 2, numberMaxLength: 4, autoGenerateNextNumber: true });

  it('is given by an administrator', () => {
    expect(changeNumber({ viewer: admin, settings, customer: active }, ' 77 ')).toEqual({
      ok: true,
      next: '77',
      changes: [{ field: 'number', part: null, old: '1001', new: '77' }],
    });
    expect(changeNumber({ viewer: admin, settings, customer: active }, '1001')).toEqual({
      ok: true,
      next: '1001',
      changes: [],
    });
    expect(codes(changeNumber({ viewer: office, settings, customer: active }, '77'))).toEqual(['NUMBER_LOCKED']);
    expect(codes(changeNumber({ viewer: admin, settings, customer: binned }, '77'))).toEqual(['CUSTOMER_DELETED']);
  });

  it('keeps to the settings and is never empty', () => {
    expect(codes(changeNumber({ viewer: admin, settings, customer: active }, '7'))).toEqual(['NUMBER_TOO_SHORT']);
    expect(codes(changeNumber({ viewer: admin, settings, customer: active }, ' '))).toEqual(['NUMBER_REQUIRED']);
  });
});

describe('Assigning users', () => {
  const staff = new Set(['a', 'b']);
  const assigned = aCustomer({ assigneeIds: ['a', 'left'] });

  it('puts on and takes off, and asking again changes nothing', () => {
    expect(
      changeAssignees({ viewer: office, customer: assigned }, { add: ['b', 'b', 'a'], remove: ['left'], staff }),
    ).toEqual({
      ok: true,
      next: ['a', 'b'],
      added: ['b'],
      removed: ['left'],
      changes: [
        { field: 'assignees', part: 'left', old: 'left', new: null },
        { field: 'assignees', part: 'b', old: null, new: 'b' },
      ],
    });
    expect(changeAssignees({ viewer: office, customer: assigned }, { add: ['a'], remove: ['b'], staff })).toMatchObject(
      { ok: true, changes: [] },
    );
  });

  it('is for active staff, by those who may', () => {
    expect(changeAssignees({ viewer: office, customer: active }, { add: ['a', 'x'], remove: [], staff })).toEqual({
      ok: false,
      violations: [{ code: 'ASSIGNEE_NOT_STAFF', path: ['userIds', '1'] }],
    });
    expect(
      codes(changeAssignees({ viewer: aViewer('technician'), customer: active }, { add: ['a'], remove: [], staff })),
    ).toEqual(['FIELD_NOT_WRITABLE']);
  });
});
