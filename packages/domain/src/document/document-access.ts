import type { ActionSituation } from '../customer/customer-actions.js';
import { actionLock } from '../customer/customer-actions.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/** What stops the viewer from adding documents to this customer, or from changing those it has. */
export function documentRefusal(
  action: 'uploadDocuments' | 'changeDocuments',
  situation: ActionSituation,
): readonly Violation[] {
  const lock = actionLock(action, situation);
  if (lock === null) return [];
  if (lock === 'CUSTOMER_DELETED') return [violation('CUSTOMER_DELETED', [])];
  if (lock === 'NEEDS_CUSTOMER_RIGHT')
    return [violation('FIELD_NOT_WRITABLE', ['documents'], { requires: 'UPLOAD_DOCUMENTS' })];
  const requires = action === 'uploadDocuments' ? 'customer.upload' : 'customer.removeUploadedFile';
  return [violation('FIELD_NOT_WRITABLE', ['documents'], { requires })];
}
