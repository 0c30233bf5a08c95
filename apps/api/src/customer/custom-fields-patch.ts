import type { CustomField, CustomFieldsPatch, CustomFieldValue } from '@register/domain/custom-fields/custom-field';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { customValueMember, customValueMembers } from '@register/domain/custom-fields/custom-field-value';
import { badInput } from '../graphql/errors.js';
import type { CustomFieldInput } from './custom-field.inputs.js';

/** Values as callers give them, as a patch by keys; null clears all. The domain says what is wrong with them. */
export function customFieldsPatch(
  inputs: readonly CustomFieldInput[] | null,
  table: CustomFieldTable,
): CustomFieldsPatch | null {
  if (inputs === null) return null;
  const patch = new Map<string, CustomFieldValue | null>();
  for (const input of inputs) {
    if (patch.has(input.key))
      throw badInput(`The custom field ${JSON.stringify(input.key)} is given twice.`, ['input', 'customFields']);
    patch.set(input.key, valueOf(input, table.byKey.get(input.key)));
  }
  return Object.fromEntries(patch);
}

/** An unknown field is refused by the domain, whatever is given for it. */
function valueOf(input: CustomFieldInput, field: CustomField | undefined): CustomFieldValue | null {
  if (!field) return null;
  const member = customValueMember(field.type);
  if (customValueMembers.some((other) => other !== member && input[other] != null)) return unfit(field);
  const value = input[member] ?? null;
  if (field.type !== 'CHOICE' || !Array.isArray(value)) return value;
  return value.length > 1 ? value : (value[0] ?? null);
}

/** A value that no field of this type takes, in place of one that was given under another type's name. */
const unfit = ({ type }: CustomField): CustomFieldValue => (type === 'YES_NO' ? '-' : true);
