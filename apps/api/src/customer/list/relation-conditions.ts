import { parsePublicId } from '../../database/ids.js';
import type { SqlPart } from '../../database/sql.js';
import { contactFlagBits, contactMarkers } from '../search/search-row.js';
import type { AssigneeFilter } from './assignee-filter.inputs.js';
import type { ContactFilter, ContactSomeFilter } from './contact-some-filter.inputs.js';
import { listed, type FilterScope } from './filter-scope.js';
import { allOf, always, never, not, oneOf, part } from './sql-part.js';
import { markedPlace, phonePlace, textCondition, type TextPlace } from './text-conditions.js';
import { flagCondition } from './value-conditions.js';

export function assigneeCondition(filter: AssigneeFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const conditions: SqlPart[] = [];
  const { groupId, membershipId } = scope.actor;
  const assignedTo = (members: readonly Buffer[]): SqlPart => {
    if (members.length === 0) return never;
    const wanted = oneOf('fa.membershipId', members);
    return part(
      `c.id IN (SELECT fa.customerId FROM customer_assignee fa WHERE fa.groupId = ? AND ${wanted.sql})`,
      groupId,
      ...wanted.params,
    );
  };
  const wanted = listed(filter, path);
  if (wanted) conditions.push(assignedTo(wanted.flatMap((id) => parsePublicId('usr', id) ?? [])));
  const mine = assignedTo(membershipId ? [membershipId] : []);
  if (filter.me != null) conditions.push(filter.me ? mine : not(mine));
  const anybody = part(
    'EXISTS (SELECT 1 FROM customer_assignee fa WHERE fa.groupId = c.groupId AND fa.customerId = c.id)',
  );
  if (filter.isNull != null) conditions.push(filter.isNull ? not(anybody) : anybody);
  conditions.forEach(() => scope.leaf());
  return conditions.length === 0 ? always : allOf(conditions);
}

/** Whom one user is assigned to, as a SELECT of ids; null where the filter asks for something else. */
export function assignedIds(
  { me, eq }: AssigneeFilter,
  { actor: { groupId, membershipId } }: FilterScope,
): SqlPart | null {
  const member = me === true ? membershipId : eq == null ? null : parsePublicId('usr', eq);
  return member
    ? part(
        'SELECT fa.customerId AS id FROM customer_assignee fa WHERE fa.groupId = ? AND fa.membershipId = ?',
        groupId,
        member,
      )
    : null;
}

export function contactsCondition(filter: ContactSomeFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const conditions: SqlPart[] = [];
  if (filter.some) conditions.push(hasContact(contactCondition(filter.some, [...path, 'some'], scope)));
  if (filter.none) conditions.push(not(hasContact(contactCondition(filter.none, [...path, 'none'], scope))));
  if (filter.isNull != null) {
    scope.leaf();
    conditions.push(filter.isNull ? not(hasContact(always)) : hasContact(always));
  }
  return conditions.length === 0 ? always : allOf(conditions);
}

/** On `contact_register t`: the same person must meet all of it. */
export function contactCondition(filter: ContactFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const conditions: SqlPart[] = [];
  for (const [key, place] of Object.entries(places)) {
    const text = filter[key as keyof typeof places];
    if (text) conditions.push(textCondition(text, place, [...path, key], scope));
  }
  for (const key of ['isMain', 'sendServiceProtocol', 'sendWorkOrder'] as const) {
    const flag = filter[key];
    if (flag != null) conditions.push(flagCondition(flag, `((t.flags >> ${contactFlagBits[key]}) & 1)`, scope));
  }
  return allOf(conditions);
}

/** Words stand behind the marker of a piece that is not empty, each with a space in front. */
const hasPiece = (marker: string): SqlPart => part('INSTR(t.text, ?) > 0', Buffer.from(`${marker} `));

const places: Readonly<Record<keyof typeof contactMarkers, TextPlace>> = {
  name: markedPlace('t.text', contactMarkers.name, always),
  phone: phonePlace('t.text', contactMarkers.phone, hasPiece(contactMarkers.phone)),
  email: markedPlace('t.text', contactMarkers.email, hasPiece(contactMarkers.email)),
};

function hasContact({ sql, params }: SqlPart): SqlPart {
  return part(
    `EXISTS (SELECT 1 FROM contact_person p JOIN contact_register t ON t.groupId = p.groupId AND t.customerId = p.customerId AND t.contactId = p.id
      WHERE p.groupId = c.groupId AND p.customerId = c.id AND ${sql})`,
    ...params,
  );
}

const postalCode = "UPPER(REPLACE(a.postalCode, ' ', ''))";
const compact = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** Postal codes are compared without spaces and case, in any of the customer's addresses. */
export const postalCodePlace: TextPlace = {
  hasValue: hasAddress('a.postalCode IS NOT NULL'),
  is: (text) => hasAddress(`${postalCode} = ?`, compact(text)),
  contains: (text) => hasAddress(`INSTR(${postalCode}, ?) > 0`, compact(text)),
  startsWith: (text) => hasAddress(`INSTR(${postalCode}, ?) = 1`, compact(text)),
};

function hasAddress(condition: string, ...params: readonly string[]): SqlPart {
  return part(
    `EXISTS (SELECT 1 FROM customer_address a WHERE a.groupId = c.groupId AND a.customerId = c.id AND ${condition})`,
    ...params,
  );
}
