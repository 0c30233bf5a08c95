import { contactSorts, type ContactSortKey } from '@register/domain/customer/contact-list';
import { maySortBy } from '@register/domain/customer/customer-list';
import { parsePublicId } from '../../database/ids.js';
import type { OrderKey } from '../../database/keyset.js';
import type { SqlPart } from '../../database/sql.js';
import { badInput, fieldAccessDenied } from '../../graphql/errors.js';
import { opensField } from '../../graphql/guarded-field.js';
import type { PageArguments } from '../../graphql/page-arguments.js';
import type { Actor } from '../../request-context.js';
import { customersWithin, idsWithin } from '../customer-scope.js';
import { customerStatusCode } from '../customer-status-code.js';
import { FilterScope, listed } from '../list/filter-scope.js';
import { contactCondition } from '../list/relation-conditions.js';
import { allOf, anyOf, oneOf, part } from '../list/sql-part.js';
import { anywhere, piecesOf, searchTerms, type SearchTerms } from '../search/search-terms.js';
import type { ContactPersonFilter, ContactPersonOrderInput } from './contact-filter.inputs.js';

export interface ContactListArguments extends PageArguments {
  readonly search?: string | null;
  readonly filter?: ContactPersonFilter | null;
  readonly orderBy?: readonly ContactPersonOrderInput[] | null;
}

/** A list of contact persons, whatever page of it is read. */
export interface ContactList {
  readonly groupId: Buffer;
  /** On `customer c`: those that the viewer sees, in the statuses that were asked for. */
  readonly ofCustomer: SqlPart;
  /** On `contact_register t`. */
  readonly ofPerson: SqlPart;
  /** The customers to start from, as a SELECT of `id`, where few are known before. */
  readonly ids: SqlPart | null;
  readonly terms: SearchTerms | null;
  readonly order: ContactSortKey;
  readonly keys: readonly OrderKey[];
  /** Cursors are good for this list alone. */
  readonly fingerprint: string;
}

/** Understands the question, and refuses what the viewer may not ask. */
export function contactList(actor: Actor, { search, filter, orderBy }: ContactListArguments): ContactList {
  const scope = new FilterScope(actor, () => undefined);
  scope.admit('contacts');
  const { customer, customerStatus, ...person } = filter ?? {};
  const terms = searchTerms(search);
  const statuses = statusesOf(customerStatus, scope);
  const wanted = customer && listed(customer, ['filter', 'customer']);
  const owners = wanted?.flatMap((id) => parsePublicId('cus', id) ?? []);
  const { field = 'NAME', direction = 'ASC' } = orderOf(actor, orderBy ?? []);
  const { groupId } = actor;
  return {
    groupId,
    ofCustomer: allOf([
      customersWithin(actor),
      oneOf(
        'c.status',
        statuses.map((status) => customerStatusCode[status]),
      ),
      ...(owners ? [oneOf('c.id', owners)] : []),
    ]),
    ofPerson: allOf([
      part('t.groupId = ?', groupId),
      ...(terms ? [holds(terms)] : []),
      contactCondition(person, ['filter'], scope),
    ]),
    ids: idsWithin(actor) ?? (owners ? idsOf(groupId, owners) : null),
    terms,
    order: field,
    keys: orderKeys[field].map((sql) => ({ sql, descending: direction === 'DESC' })),
    fingerprint: JSON.stringify([
      'contact persons',
      groupId.toString('hex'),
      orderBy ?? [],
      filter ?? {},
      terms?.typed ?? null,
    ]),
  };
}

/** Those of inactive customers stand in no list that did not ask for them. */
function statusesOf(filter: ContactPersonFilter['customerStatus'], scope: FilterScope) {
  if (!filter) return ['ACTIVE'] as const;
  scope.admit('status');
  return listed(filter, ['filter', 'customerStatus']) ?? (['ACTIVE', 'INACTIVE'] as const);
}

function orderOf({ viewer }: Actor, orders: readonly ContactPersonOrderInput[]): Partial<ContactPersonOrderInput> {
  const [first, ...others] = orders;
  if (others.length > 0) throw badInput('Contact persons are ordered by one field.', ['orderBy']);
  const key = first && contactSorts[first.field];
  if (key && key !== 'contactPersons' && !maySortBy(key, viewer)) throw fieldAccessDenied(key, opensField(key));
  return first ?? {};
}

const holds = (terms: SearchTerms): SqlPart =>
  anyOf(
    piecesOf(terms, anywhere).map((pieces) =>
      allOf(pieces.map((piece) => part('INSTR(t.text, ?) > 0', Buffer.from(piece)))),
    ),
  );

function idsOf(groupId: Buffer, owners: readonly Buffer[]): SqlPart {
  const { sql, params } = oneOf('own.id', owners);
  return part(`SELECT own.id FROM customer own WHERE own.groupId = ? AND ${sql}`, groupId, ...params);
}

/** The last of them is the person's id. */
const orderKeys: Readonly<Record<ContactSortKey, readonly string[]>> = {
  NAME: ['t.nameKey', 't.contactId'],
  CUSTOMER: ['c.nameKey', 'c.id', 'p.position', 't.contactId'],
};
