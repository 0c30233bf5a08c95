import { can, scopeOf } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import type { FieldKey } from '../custom-fields/custom-field-table.js';
import type { CustomerFieldKey } from '../customer/customer-fields.js';

/** The fields of little risk, that are changed where they stand in the list. */
export const editedInList = [
  'assignees',
  'tags',
  'language',
  'phone',
  'email',
  'orderNumber',
] as const satisfies readonly CustomerFieldKey[];

export type EditedInList = (typeof editedInList)[number];

export const isEditedInList = (field: FieldKey): field is EditedInList => editedInList.some((key) => key === field);

/** Whether the viewer edits the field on some customers: on which of them is the customer's own to say. */
export const editsInList = (field: FieldKey, viewer: Viewer): boolean =>
  isEditedInList(field) &&
  (field === 'assignees' ? can(viewer, 'customer.assign') : scopeOf(viewer, 'edit') !== 'NONE');
