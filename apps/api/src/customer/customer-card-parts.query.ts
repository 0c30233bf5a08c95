import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { Sql, SqlValue } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { addressesOf, addressKindColumn, assigneeOf, contactPersonOf } from './customer-parts.js';
import type { CustomerRecord } from './customer-record.js';
import { chosenRelations, readableAddresses, type CustomerRelation } from './customer.loaders.js';

/** Fills the chosen parts of one card by one statement: the columns of the three tables stand under the same names. */
export async function readParts(
  sql: Sql,
  actor: Actor,
  record: CustomerRecord,
  fields: ReadonlySet<string>,
  readable: ReadonlySet<CustomerFieldKey>,
): Promise<void> {
  const relations = chosenRelations(fields, readable);
  if (relations.length === 0) return;
  const kinds = readableAddresses(readable).map((kind) => addressKindColumn[kind]);
  const params = relations.flatMap((relation): SqlValue[] => [actor.groupId, record.key, ...(relation === 'addresses' ? kinds : [])]);
  const rows = await sql.all<PartRow>(relations.map((relation) => selectOf(relation, kinds)).join(' UNION ALL '), params);
  const of = (part: string): PartRow[] => rows.filter((row) => row.part === part).sort((a, b) => a.place - b.place);
  if (relations.includes('addresses')) record.addresses = addressesOf(of('address').map(asAddress));
  if (relations.includes('contactPersons')) record.contactPersons = of('contact').map(asContact).map(contactPersonOf);
  if (relations.includes('assignees')) record.assignees = of('assignee').map(asAssignee).map(assigneeOf);
}

/** One row of any of the three; what each column holds is said by the three `select`s. */
interface PartRow {
  readonly part: string;
  readonly id: Buffer;
  readonly place: number;
  readonly a: string | null;
  readonly b: string | null;
  readonly c: string | null;
  readonly d: string | null;
  readonly e: string | null;
  readonly f: string | null;
  readonly g: string | null;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function selectOf(relation: CustomerRelation, kinds: readonly string[]): string {
  switch (relation) {
    case 'addresses':
      return `SELECT 'address' AS part, customerId AS id, 0 AS place, row1 AS a, row2 AS b, postalCode AS c, city AS d, province AS e, country AS f, kind AS g,
        0 AS x, 0 AS y, 0 AS z FROM customer_address WHERE groupId = ? AND customerId = ? AND kind IN (${kinds.map(() => '?').join(', ')})`;
    case 'contactPersons':
      return `SELECT 'contact' AS part, id, position AS place, name AS a, role AS b, phone AS c, email AS d, NULL AS e, NULL AS f, NULL AS g,
        sendServiceProtocol AS x, sendWorkOrder AS y, isMain AS z FROM contact_person WHERE groupId = ? AND customerId = ?`;
    case 'assignees':
      return `SELECT 'assignee' AS part, ca.membershipId AS id, ca.assignedAt AS place, m.name AS a, m.role AS b, u.email AS c, NULL AS d, NULL AS e, NULL AS f,
        NULL AS g, 0 AS x, 0 AS y, 0 AS z FROM customer_assignee ca
        JOIN membership m ON m.groupId = ca.groupId AND m.id = ca.membershipId JOIN account u ON u.id = m.accountId
        WHERE ca.groupId = ? AND ca.customerId = ?`;
  }
}

const asAddress = ({ a, b, c, d, e, f, g }: PartRow) => ({ row1: a, row2: b, postalCode: c, city: d, province: e, country: f, kind: g ?? '' });

const asContact = ({ id, a, b, c, d, x, y, z }: PartRow) => ({
  id,
  name: a ?? '',
  role: b,
  phone: c,
  email: d,
  sendServiceProtocol: x,
  sendWorkOrder: y,
  isMain: z,
});

const asAssignee = ({ id, place, a, b, c }: PartRow) => ({ membershipId: id, assignedAt: place, name: a ?? '', role: b ?? '', email: c });
