import type { Permission } from '../access/permissions.js';
import type { ManualViewer } from './manual-card.js';

/** Rows of the manual that are no field: what one does there, by which permission, and who holds it. */
export const manualActions: readonly ManualAction[] = [
  { row: 26, permission: 'customer.assign', holders: ['administrator', 'office'] },
  { row: 28, permission: 'customer.upload', holders: ['administrator', 'office', 'technician'] },
  { row: 28, permission: 'customer.removeUploadedFile', holders: ['administrator', 'office'] },
  { row: 31, permission: 'customer.createCustomerUser', holders: ['administrator', 'office'] },
  { row: 31, permission: 'customer.changeCustomerUserRights', holders: ['administrator', 'office'] },
  { row: 31, permission: 'customer.deleteCustomerUser', holders: ['administrator', 'office'] },
];

export interface ManualAction {
  readonly row: number;
  readonly permission: Permission;
  readonly holders: readonly ManualViewer[];
}

/** Rows of the manual that are neither, and what tests them. */
export const testedElsewhere: Readonly<Record<number, string>> = {
  11: 'Custom fields are rows of the field table at run time: custom-fields.test.ts, define-custom-field.test.ts.',
  32: 'Lists of other modules: each with its own module.',
};

/** Fields that no row of the manual names: they follow from others. */
export const besidesTheManual: ReadonlySet<string> = new Set(['city', 'createdAt', 'updatedAt', 'protectedIdentity']);
