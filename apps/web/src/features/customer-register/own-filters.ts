import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { customValueMember } from '@register/domain/custom-fields/custom-field-value';
import { isSlug } from '@register/domain/custom-fields/slug';
import type { CustomFieldFilter } from '../../graphql/schema.generated';

/** A condition on one of the group's own fields, as the address says it. */
export interface OwnFilter {
  readonly key: string;
  readonly operator: OwnOperator;
  readonly value: string;
}

/** `in` has keys of options between commas; `has` is yes or no: whether there is a value at all. */
export type OwnOperator = 'contains' | 'from' | 'to' | 'is' | 'in' | 'has';
const operators = ['contains', 'from', 'to', 'is', 'in', 'has'] as const satisfies readonly OwnOperator[];

/** By which operators a field of this type is filtered, in the order of the panel. */
export function operatorsOf({ type }: Pick<CustomField, 'type'>): readonly OwnOperator[] {
  switch (customValueMember(type)) {
    case 'text':
      return ['contains', 'has'];
    case 'number':
    case 'date':
      return ['from', 'to', 'has'];
    case 'flag':
      return ['is', 'has'];
    default:
      return ['in', 'has'];
  }
}

/** `own.port_code:contains:12`. Null for what is no such condition. */
export function readOwnFilter(token: string): OwnFilter | null {
  const [, key = '', name, value = ''] = /^own\.([a-z0-9_]+):([a-z]+):(.+)$/s.exec(token) ?? [];
  const operator = operators.find((one) => one === name);
  return operator && isSlug(key) ? { key, operator, value } : null;
}

export const writeOwnFilter = ({ key, operator, value }: OwnFilter): string => `own.${key}:${operator}:${value}`;

/** The same for the API; null where the field is not to be filtered so, as in a link from before its type was another. */
export function apiFilterOf(field: CustomField, { key, operator, value }: OwnFilter): CustomFieldFilter | null {
  if (!operatorsOf(field).includes(operator)) return null;
  const member = customValueMember(field.type);
  const test = testOf(field, operator, value);
  return test && { key, [member]: test };
}

function testOf({ type }: CustomField, operator: OwnOperator, value: string): object | null {
  switch (operator) {
    case 'contains':
      return { contains: value };
    case 'is':
      return { eq: value === 'yes' };
    case 'in':
      return { in: value.split(',') };
    case 'has':
      return { isNull: value !== 'yes' };
    default: {
      const bound = type === 'NUMBER' ? numberOf(value) : /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
      return bound === null ? null : { [operator === 'from' ? 'gte' : 'lte']: bound };
    }
  }
}

/** As it is typed, with a comma or a point. */
function numberOf(text: string): number | null {
  const number = Number(
    text
      .replace(/[\s\u00a0]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}
