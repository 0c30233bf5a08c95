import type { LinkField } from '@register/domain/customer/customer-links';
import { parsePublicId } from '../../database/ids.js';
import { inList } from '../../database/in-list.js';
import type { SqlPart } from '../../database/sql.js';
import { badInput } from '../../graphql/errors.js';
import type { ListFilter } from '../../graphql/value-filters.inputs.js';
import { linkRegisters } from '../links/link-registers.js';
import type { FilterScope } from './filter-scope.js';
import { allOf, always, never, not, part } from './sql-part.js';

/** Which entries of a register the customer is linked to. */
export function linksCondition(
  { any, all, none, isNull }: ListFilter,
  field: LinkField,
  path: readonly string[],
  scope: FilterScope,
): SqlPart {
  const conditions: SqlPart[] = [];
  if (any) conditions.push(hasAny(field, keysOf(field, any, [...path, 'any'])));
  if (all) conditions.push(hasAll(field, all, keysOf(field, all, [...path, 'all'])));
  if (none) conditions.push(not(hasAny(field, keysOf(field, none, [...path, 'none']))));
  if (isNull != null) conditions.push(isNull ? not(linked(field)) : linked(field));
  conditions.forEach(() => scope.leaf());
  return conditions.length === 0 ? always : allOf(conditions);
}

const hasAny = (field: LinkField, keys: readonly Buffer[]): SqlPart =>
  keys.length === 0 ? never : linked(field, keys);

function hasAll(field: LinkField, ids: readonly string[], keys: readonly Buffer[]): SqlPart {
  if (ids.length === 0) return always;
  // What is no id of ours is linked to nobody.
  if (keys.length < new Set(ids).size) return never;
  const wanted = inList(keys);
  return part(
    `(SELECT COUNT(*) FROM customer_link fl WHERE fl.groupId = c.groupId AND fl.customerId = c.id AND fl.kind = '${field}' AND fl.targetId IN ${wanted.sql}) = ${keys.length}`,
    ...wanted.params,
  );
}

function linked(field: LinkField, keys?: readonly Buffer[]): SqlPart {
  const wanted = keys && inList(keys);
  return part(
    `EXISTS (SELECT 1 FROM customer_link fl WHERE fl.groupId = c.groupId AND fl.customerId = c.id AND fl.kind = '${field}'${wanted ? ` AND fl.targetId IN ${wanted.sql}` : ''})`,
    ...(wanted?.params ?? []),
  );
}

function keysOf(field: LinkField, ids: readonly string[], path: readonly string[]): readonly Buffer[] {
  if (ids.length > maxListed) throw badInput(`A list takes at most ${maxListed} ids.`, path);
  return [...new Set(ids)].flatMap((id) => parsePublicId(linkRegisters[field].idKind, id) ?? []);
}

const maxListed = 500;
