import type {
  CustomField,
  CustomFieldsPatch,
  CustomFieldValue,
  CustomFieldValues,
} from '@register/domain/custom-fields/custom-field';
import { isForSubgroups } from '@register/domain/custom-fields/for-subgroups';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { customValueMember, customValueText } from '@register/domain/custom-fields/custom-field-value';
import type { CustomFieldInput } from '../../graphql/schema.generated';
import type { CustomerCard_CustomerFragment } from './customer-card.generated';

type WireValue = CustomerCard_CustomerFragment['customFields'][number];

/** What the API answers, by the keys of the fields. */
export const customValuesOf = (wire: readonly WireValue[]): CustomFieldValues =>
  Object.fromEntries(
    wire.flatMap((value): [string, CustomFieldValue][] => {
      const held = value[customValueMember(value.type)];
      if (held === null) return [];
      return [[value.key, value.type === 'CHOICE' && Array.isArray(held) ? (held[0] ?? '') : held]];
    }),
  );

/** A value as it stands in its input: empty for nothing, choices joined by commas, a comma for the decimals. */
export const typedTextOf = (value: CustomFieldValue | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : customValueText(value);
};

/** What differs between two states of the form, by the types of the fields: of those that are in use with these subgroups. */
export function customFieldsPatch(
  base: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  table: CustomFieldTable,
  subgroups: readonly string[] = [],
): CustomFieldsPatch | undefined {
  const changed = table.all.filter(
    (field) => isForSubgroups(field, subgroups) && (values[field.key] ?? '') !== (base[field.key] ?? ''),
  );
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((field) => [field.key, valueOf(field, values[field.key] ?? '')]));
}

/** The patch as the API takes it. */
export const customFieldInputs = (patch: CustomFieldsPatch, table: CustomFieldTable): CustomFieldInput[] =>
  Object.entries(patch).map(([key, value]) => {
    const type = table.byKey.get(key)?.type ?? 'TEXT';
    return { key, [customValueMember(type)]: type === 'CHOICE' && typeof value === 'string' ? [value] : value };
  });

/** What is no number is NaN, which the rules refuse. */
function valueOf({ type }: CustomField, typed: string): CustomFieldValue | null {
  const text = typed.trim();
  if (text === '') return null;
  if (type === 'NUMBER')
    return Number(
      text
        .replace(/[\s\u00a0]/g, '')
        .replace('−', '-')
        .replace(',', '.'),
    );
  if (type === 'YES_NO') return text === 'true';
  return type === 'MULTIPLE_CHOICE' ? text.split(',') : typed;
}
