import { customFieldKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { readableFields } from '@register/domain/customer/field-access';
import { parsePublicId } from '../../database/ids.js';
import type { SqlPart } from '../../database/sql.js';
import { listed, type FilterScope } from './filter-scope.js';
import type { ChangeAuthorFilter, CustomerHistoryFilter } from './history-filter.inputs.js';
import { allOf, always, anyOf, never, not, oneOf, part } from './sql-part.js';
import { timeCondition } from './value-conditions.js';

/** Customers of which a change is told that meets all of it: of fields that the viewer may read, as their history tells. */
export function historyCondition(filter: CustomerHistoryFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const asked = [
    ...(filter.by ? [authorCondition(filter.by, [...path, 'by'], scope)] : []),
    ...(filter.at ? [timeCondition(filter.at, 'fh.at', scope)] : []),
  ];
  if (asked.length === 0) return always;
  const met = allOf([readableChange(scope), ...asked]);
  return part(
    `c.id IN (SELECT fh.customerId FROM customer_history fh WHERE fh.groupId = ? AND ${met.sql})`,
    scope.actor.groupId,
    ...met.params,
  );
}

function authorCondition(filter: ChangeAuthorFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const { actorId } = scope.actor;
  const known = part('fh.actorId IS NOT NULL');
  const wanted = listed(filter, path);
  const mine = allOf([known, part('fh.actorId = ?', actorId)]);
  const conditions: SqlPart[] = [];
  if (wanted)
    conditions.push(
      allOf([
        known,
        oneOf(
          'fh.actorId',
          wanted.flatMap((id) => parsePublicId('usr', id) ?? []),
        ),
      ]),
    );
  if (filter.me != null) conditions.push(filter.me ? mine : not(mine));
  conditions.forEach(() => scope.leaf());
  return conditions.length === 0 ? always : allOf(conditions);
}

/** Those about the group's own fields are told to those who may read all of them, or name by name. */
function readableChange({ actor: { viewer, customFields } }: FilterScope): SqlPart {
  const readable = [...readableFields(viewer, customFields)];
  const readsAllOwn = customFields.all.every(({ key }) => readable.includes(customFieldKey(key)));
  const named = oneOf(
    'fh.field',
    readable.filter((field) => !readsAllOwn || !isCustomFieldKey(field)),
  );
  return anyOf([named, readsAllOwn ? part("fh.field LIKE 'customFields.%'") : never]);
}
