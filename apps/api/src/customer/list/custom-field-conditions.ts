import type { CustomField } from '@register/domain/custom-fields/custom-field';
import {
  customValueMember,
  customValueMembers,
  readCustomValue,
} from '@register/domain/custom-fields/custom-field-value';
import { searchText } from '@register/domain/text/search-text';
import { parsePublicId } from '../../database/ids.js';
import type { SqlPart, SqlValue } from '../../database/sql.js';
import { badInput } from '../../graphql/errors.js';
import { customSortKey } from '../custom-value-columns.js';
import type { CustomFieldFilter } from './custom-field-filter.inputs.js';
import { listed, type FilterScope } from './filter-scope.js';
import { allOf, always, not, oneOf, part } from './sql-part.js';
import { textCondition } from './text-conditions.js';

/** What a customer has in one of the group's own fields, as a condition on `customer c`. */
export function customFieldCondition(filter: CustomFieldFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const field = scope.admitCustom(filter.key);
  const member = customValueMember(field.type);
  if (customValueMembers.some((other) => other !== member && filter[other] != null))
    throw badInput(`The custom field ${field.key} is filtered by its ${member}.`, path);
  const has = valueOf(field, scope);
  const at = [...path, member];
  if (member !== 'text') return comparison(field, filter[member] ?? {}, at, scope, has);
  return textCondition(
    filter.text ?? {},
    {
      hasValue: has(always),
      is: (text) => has(part('v.folded = ?', folded(text))),
      contains: (text) => has(part('INSTR(v.folded, ?) > 0', folded(text))),
      startsWith: (text) => has(part('INSTR(v.folded, ?) = 1', folded(text))),
    },
    at,
    scope,
  );
}

type Has = (condition: SqlPart) => SqlPart;

/** Numbers, days, flags and choices are compared by the bytes that they are ordered by. */
function comparison(
  field: CustomField,
  asked: Comparisons,
  path: readonly string[],
  scope: FilterScope,
  has: Has,
): SqlPart {
  const key = (value: unknown, operator: string): SqlValue => keyOf(field, value, [...path, operator]);
  const conditions: SqlPart[] = [];
  const wanted = listed<unknown>(asked, path);
  if (wanted)
    conditions.push(
      has(
        oneOf(
          'v.sortKey',
          wanted.map((value) => key(value, 'in')),
        ),
      ),
    );
  for (const [operator, sign] of operators) {
    const value = asked[operator];
    if (value != null) conditions.push(has(part(`v.sortKey ${sign} ?`, key(value, operator))));
  }
  if (asked.isNull != null) conditions.push(asked.isNull ? not(has(always)) : has(always));
  conditions.forEach(() => scope.leaf());
  return conditions.length === 0 ? always : allOf(conditions);
}

interface Comparisons {
  readonly eq?: unknown;
  readonly in?: readonly unknown[] | null;
  readonly gte?: unknown;
  readonly gt?: unknown;
  readonly lte?: unknown;
  readonly lt?: unknown;
  readonly isNull?: boolean | null;
}

const operators = [
  ['gte', '>='],
  ['gt', '>'],
  ['lte', '<='],
  ['lt', '<'],
] as const;

/** A choice that the field does not have is nobody's; a day that does not exist is a mistake. */
function keyOf(field: CustomField, value: unknown, path: readonly string[]): SqlValue {
  if (field.type === 'DATE' && 'code' in readCustomValue(field, value))
    throw badInput('A day is written YYYY-MM-DD.', path);
  return customSortKey(field.type, String(value));
}

function valueOf({ id }: CustomField, { actor }: FilterScope): Has {
  const fieldId = parsePublicId('cfd', id) ?? Buffer.alloc(0);
  return ({ sql, params }) =>
    part(
      `c.id IN (SELECT v.customerId FROM customer_value v WHERE v.groupId = ? AND v.fieldId = ? AND ${sql})`,
      actor.groupId,
      fieldId,
      ...params,
    );
}

const folded = (text: string): Buffer => Buffer.from(searchText(text));
