import type { CustomFieldValue } from '../custom-fields/custom-field.js';
import type { CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { definitionKey, fieldRow, isCustomFieldKey } from '../custom-fields/custom-field-table.js';
import { customValueOf } from '../custom-fields/custom-field-value.js';
import { isLinkField } from '../customer/customer-links.js';
import type { CustomerPatch } from '../customer/customer.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { BulkChange } from './bulk-change.js';

/** The fields of the card among the changes, as the patch that a form would send; who is assigned and the state are none. */
export function bulkPatch(changes: readonly BulkChange[], custom: CustomFieldTable): CustomerPatch {
  const patch: Record<string, unknown> = {};
  const own: Record<string, CustomFieldValue | null> = {};
  for (const change of changes) {
    const { field, operation, values } = change;
    if (field === 'assignees' || field === 'status') continue;
    if (isLinkField(field)) {
      const wish = operation === 'CLEAR' ? { set: [] } : { [operation.toLowerCase()]: values };
      patch[field] = { ...(patch[field] as object | undefined), ...wish };
      continue;
    }
    const read = readBulkValue(change, custom);
    if ('violation' in read) continue;
    if (isCustomFieldKey(field)) own[definitionKey(field)] = read.value as CustomFieldValue | null;
    else patch[field] = read.value;
  }
  if (Object.keys(own).length > 0) patch['customFields'] = own;
  // A percentage goes with a type of its own: one who leaves that type leaves it too.
  const leavesCustom = 'vatType' in patch && patch['vatType'] !== 'CUSTOM_VAT' && !('vatPercent' in patch);
  return leavesCustom ? { ...patch, vatPercent: null } : patch;
}

/** What a change's texts come to, by the kind of the field. */
export function readBulkValue(
  { field, operation, values }: BulkChange,
  custom: CustomFieldTable,
): { readonly value: unknown } | { readonly violation: Violation } {
  const { kind, choices } = fieldRow(field, custom);
  if (operation === 'CLEAR') return { value: kind === 'flag' && !isCustomFieldKey(field) ? false : null };
  if (kind === 'links' || kind === 'people' || kind === 'choices') return { value: values };
  const [text = ''] = values;
  if (values.length > 1) return { violation: violation('LINK_LIMIT', [], { max: 1 }) };
  if (field === 'status')
    return ['ACTIVE', 'INACTIVE', 'DELETED'].includes(text)
      ? { value: text }
      : { violation: violation('NOT_A_CHOICE', [], { choices: 'ACTIVE, INACTIVE, DELETED' }) };
  if (kind === 'flag')
    return text === 'true' || text === 'false'
      ? { value: text === 'true' }
      : { violation: violation('NOT_A_CHOICE', [], { choices: 'true, false' }) };
  if (kind === 'percent' || kind === 'number') {
    const number = text.trim() === '' ? NaN : Number(text);
    return Number.isFinite(number)
      ? { value: number }
      : { violation: violation('CUSTOM_FIELD_TYPE', [], { type: 'NUMBER' }) };
  }
  if (choices && !choices.includes(text))
    return { violation: violation('NOT_A_CHOICE', [], { choices: choices.join(', ') }) };
  const definition = isCustomFieldKey(field) ? custom.byKey.get(definitionKey(field)) : undefined;
  return { value: definition ? customValueOf(definition.type, text) : text };
}
