import { can, scopeOf, seesNoProtected } from '@register/domain/access/access';
import type { Actor } from '../request-context.js';
import type { SqlPart } from '../database/sql.js';
import { customerStatusCode } from './customer-status-code.js';

/**
 * THE place where a group's customers are fenced in: every statement on the table `customer` (as `c`) starts its WHERE with this.
 * What lies outside answers like what does not exist.
 */
export function customersWithin(actor: Actor, action: 'view' | 'edit' = 'view'): SqlPart {
  const group: SqlPart = { sql: 'c.groupId = ?', params: [actor.groupId] };
  switch (scopeOf(actor.viewer, action)) {
    case 'ALL': {
      const hidden = hiddenFrom(actor);
      return hidden ? both(group, { sql: `c.id NOT IN (${hidden.sql})`, params: hidden.params }) : group;
    }
    case 'ASSIGNED':
      return actor.membershipId
        ? both(group, { sql: assigned, params: [actor.groupId, actor.membershipId] })
        : nobodys(group);
    case 'OWN':
      return actor.customerId ? both(group, { sql: 'c.id = ?', params: [actor.customerId] }) : nobodys(group);
    case 'NONE':
      return nobodys(group);
  }
}

/**
 * The same without what lies in the bin, except for those who may put things there, and without what has become part of another or
 * been erased. A sign keeps SQLite from going through the whole group by the status, where the customers are told otherwise.
 */
export function customersSeen(actor: Actor): SqlPart {
  const { sql, params } = customersWithin(actor);
  const { DELETED, MERGED, ERASED } = customerStatusCode;
  return {
    sql: `${sql} AND +c.status ${seesTheBin(actor) ? `NOT IN (${MERGED}, ${ERASED})` : `< ${DELETED}`}`,
    params,
  };
}

/** What has become part of another customer of the group: for who takes that back, and has been found to see the other. */
export const mergedWithin = ({ groupId }: Actor): SqlPart => ({
  sql: `c.groupId = ? AND c.status = ${customerStatusCode.MERGED}`,
  params: [groupId],
});

/** What somebody has written of the group, wherever it lies now: for who takes that back, and names none of it to them. */
export const writtenWithin = ({ groupId }: Actor): SqlPart => ({
  sql: `c.groupId = ? AND c.status NOT IN (${customerStatusCode.MERGED}, ${customerStatusCode.ERASED})`,
  params: [groupId],
});

/** What nobody sees and has its number all the same: part of another, or erased. */
export const unseenWithin = ({ groupId }: Actor): SqlPart => ({
  sql: `c.groupId = ? AND c.status IN (${customerStatusCode.MERGED}, ${customerStatusCode.ERASED})`,
  params: [groupId],
});

/**
 * The ids of the customers that a viewer of some sees, as a SELECT of `id`; null for those who see all. A list of them starts
 * from these, since SQLite would go through the group. It is no fence: `customersWithin` stands in its WHERE all the same.
 */
export function idsWithin(actor: Actor): SqlPart | null {
  const scope = scopeOf(actor.viewer, 'view');
  if (scope === 'OWN' && actor.customerId)
    return {
      sql: 'SELECT own.id FROM customer own WHERE own.groupId = ? AND own.id = ?',
      params: [actor.groupId, actor.customerId],
    };
  if (scope !== 'ASSIGNED' || !actor.membershipId) return null;
  return {
    sql: 'SELECT va.customerId AS id FROM customer_assignee va WHERE va.groupId = ? AND va.membershipId = ?',
    params: [actor.groupId, actor.membershipId],
  };
}

/**
 * The ids of the customers with protected identity that are kept from a viewer of all, as a SELECT; null for who is kept from
 * none. It depends on no row of `customer`, so that a list goes by the index that it went by.
 */
export function hiddenFrom({ viewer, groupId, membershipId, groupHasProtected }: Actor): SqlPart | null {
  if (!groupHasProtected || !seesNoProtected(viewer)) return null;
  return membershipId
    ? { sql: `${protectedOnes} AND NOT EXISTS (${isAssigned})`, params: [groupId, membershipId] }
    : { sql: protectedOnes, params: [groupId] };
}

/** Whether the viewer gets to see what lies in the bin: whoever may put things there. */
export const seesTheBin = (actor: Actor): boolean => can(actor.viewer, 'customer.delete');

const assigned =
  'c.id IN (SELECT va.customerId FROM customer_assignee va WHERE va.groupId = ? AND va.membershipId = ?)';

const protectedOnes = 'SELECT pc.customerId FROM protected_customer pc WHERE pc.groupId = ?';
const isAssigned =
  'SELECT 1 FROM customer_assignee va WHERE va.groupId = pc.groupId AND va.customerId = pc.customerId AND va.membershipId = ?';

const both = (a: SqlPart, b: SqlPart): SqlPart => ({
  sql: `${a.sql} AND ${b.sql}`,
  params: [...a.params, ...b.params],
});
const nobodys = (group: SqlPart): SqlPart => ({ sql: `${group.sql} AND 1 = 0`, params: group.params });
