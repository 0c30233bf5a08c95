import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import { parsePublicId, publicId } from '../../src/database/ids.js';
import type { LimitDatabase } from './limit-database.js';
import { statuses } from './limit-list.js';

/** A card with its addresses and contact persons, by one statement. */
export async function limitCard(
  database: LimitDatabase,
  groupId: Uint8Array,
  { id }: { readonly id: string },
): Promise<object> {
  const key = parsePublicId('cus', id) ?? Buffer.alloc(16);
  return { customer: cardOf(id, await database.all<CardRow>(card, [groupId, key, groupId, key, groupId, key])) };
}

/** A card's fields, addresses and contact persons out of the statement's rows; null where there is none. */
export function cardOf(id: string, rows: readonly CardRow[]): object | null {
  const customer = rows.find(({ part }) => part === 0);
  if (!customer) return null;
  return {
    id,
    version: customer.n1,
    type: customer.t1,
    number: customer.t2,
    name: customer.t3,
    organisationNumber: customer.t4 === null ? null : formatOrganisationNumber(customer.t4),
    phone: customer.t5,
    email: customer.t6,
    language: customer.t7,
    orderNumber: customer.t8,
    costCentre: customer.t9,
    comments: customer.t10,
    vatType: customer.t11,
    status: statuses[customer.n2],
    facilityRequired: customer.n3 === 1,
    alwaysInvoice: customer.n4 === 1,
    createdAt: new Date(customer.n5).toISOString(),
    updatedAt: new Date(customer.n6).toISOString(),
    addresses: {
      invoice: address(rows, 'INVOICE'),
      visiting: address(rows, 'VISITING'),
      mail: address(rows, 'MAIL'),
    },
    contactPersons: rows
      .filter(({ part }) => part === 2)
      .sort((a, b) => a.n1 - b.n1)
      .map(contactPerson),
  };
}

export interface CardRow {
  readonly part: number;
  readonly id: Uint8Array;
  readonly t1: string | null;
  readonly t2: string | null;
  readonly t3: string | null;
  readonly t4: string | null;
  readonly t5: string | null;
  readonly t6: string | null;
  readonly t7: string | null;
  readonly t8: string | null;
  readonly t9: string | null;
  readonly t10: string | null;
  readonly t11: string | null;
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  /** Null where a row of articles has no discount. */
  readonly n4: number | null;
  readonly n5: number;
  readonly n6: number;
}

function address(rows: readonly CardRow[], kind: string): object | null {
  const row = rows.find(({ part, t1 }) => part === 1 && t1 === kind);
  return row
    ? { row1: row.t2, row2: row.t3, postalCode: row.t4, city: row.t5, province: row.t6, country: row.t7 }
    : null;
}

const contactPerson = (row: CardRow): object => ({
  id: publicId('con', row.id),
  name: row.t1,
  role: row.t2,
  phone: row.t3,
  email: row.t4,
  sendServiceProtocol: row.n2 === 1,
  sendWorkOrder: row.n3 === 1,
  isMain: row.n4 === 1,
});

export const card = `
  SELECT 0 AS part, id, type AS t1, number AS t2, name AS t3, organisationNumber AS t4, phone AS t5, email AS t6, language AS t7, orderNumber AS t8,
         costCentre AS t9, comments AS t10, vatType AS t11, version AS n1, status AS n2, facilityRequired AS n3, alwaysInvoice AS n4, createdAt AS n5, updatedAt AS n6
    FROM customer WHERE groupId = ? AND id = ?
  UNION ALL
  SELECT 1, customerId, kind, row1, row2, postalCode, city, province, country, NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0
    FROM customer_address WHERE groupId = ? AND customerId = ?
  UNION ALL
  SELECT 2, id, name, role, phone, email, NULL, NULL, NULL, NULL, NULL, NULL, NULL, position, sendServiceProtocol, sendWorkOrder, isMain, 0, 0
    FROM contact_person WHERE groupId = ? AND customerId = ?`;
