import { can } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { fieldRow } from '../custom-fields/custom-field-table.js';
import { tellableFields, viewerFieldAccess } from '../customer/field-access.js';
import type { LockReason } from '../customer/lock-reason.js';
import type { CustomerSettings } from '../settings/customer-settings.js';
import type { BulkOperation } from './bulk-change.js';

/** A field that many customers may be changed by at once, and why this viewer may not. */
export interface BulkField {
  readonly field: FieldKey;
  readonly operations: readonly BulkOperation[];
  readonly lock: LockReason | null;
}

/** Every field that the table gives an operation for many to, in the order of the card; of those that are switched off none. */
export function bulkFields(viewer: Viewer, settings: CustomerSettings, custom: CustomFieldTable): readonly BulkField[] {
  return tellableFields(viewer, custom).flatMap((field) => {
    const operations = fieldRow(field, custom).bulk;
    const { canRead, shown } = viewerFieldAccess(field, viewer, settings, custom);
    if (operations.length === 0 || !shown || (field === 'subgroups' && !custom.usesSubgroups)) return [];
    // What one may not read one may not write either, or one would learn by trying what stands there.
    return [{ field, operations, lock: bulkLock(field, viewer, settings, custom) ?? (canRead ? null : 'NEEDS_READ') }];
  });
}

/** Why somebody may change the field on no customer at all. */
export function bulkLock(
  field: FieldKey,
  viewer: Viewer,
  settings: CustomerSettings,
  custom: CustomFieldTable,
): LockReason | null {
  if (field === 'status') {
    const edits = viewerFieldAccess('name', viewer, settings, custom).reason;
    return edits === null || can(viewer, 'customer.delete') ? null : edits;
  }
  const { reason } = viewerFieldAccess(field, viewer, settings, custom);
  // It has a mutation of its own on one card; here is another.
  return reason === 'OWN_MUTATION' ? null : reason;
}
