import type { Customer } from '@register/domain/customer/customer';
import { formatPersonalNumber } from '@register/domain/customer/identity-number';
import type { HeldOn, HeldSource } from '../module.js';
import type { CustomerRepository } from './customer.repository.js';
import { assigneeNames, heldMerges, heldTold, withdrawTold } from './held-customer.query.js';
import { heldHolds } from './hold/holds.query.js';
import { absorbedBy } from './merge/merges.query.js';

/** The card, whole and in clear, and what else the customer module keeps of a customer. */
export function heldCustomer(repository: CustomerRepository): readonly HeldSource[] {
  return [
    {
      name: 'customer',
      tables: ['customer'],
      rows: (held) => cards(repository, held),
      erasure: { ...goes, where: 'id = ?' },
    },
    // Told with the card.
    { name: 'cardParts', tables: partTables, rows: null, erasure: goes },
    {
      name: 'merges',
      tables: ['customer_merge'],
      besides: ['customer_merge_part', 'customer_distinct'],
      rows: heldMerges,
      erasure: { ...goes, where: '? IN (survivorId, absorbedId)' },
    },
    { name: 'holds', tables: ['customer_hold'], rows: heldHolds, erasure: goes },
    { name: 'told', tables: ['outbox'], rows: heldTold, erasure: { way: 'REMOVED', erase: withdrawTold } },
    { name: 'search', tables: searchTables, rows: null, erasure: goes },
  ];
}

/** With the customer's row. */
const goes = { way: 'REMOVED', erase: null } as const;

const searchTables = ['customer_search', 'customer_filter', 'customer_gram', 'contact_register'];

const partTables = [
  'customer_address',
  'contact_person',
  'co_applicant',
  'customer_value',
  'customer_link',
  'customer_article',
  'customer_assignee',
  'protected_customer',
];

/** The customer, and those that have become part of it. */
async function cards(repository: CustomerRepository, held: HeldOn): Promise<object[]> {
  const { sql, actor, customerId } = held;
  const stored = await repository.allWithin(sql, actor, { sql: 'c.id = ?', params: [customerId] });
  for (const id of await absorbedBy(sql, actor.groupId, customerId))
    stored.push(...(await repository.unseen(sql, actor, { sql: 'c.id = ?', params: [id] })));
  const assignees = await assigneeNames(held);
  return stored.map(({ key, customer, createdAt, inactivatedAt, deletedAt }) => ({
    ...inWords(customer, held),
    ...(key.equals(customerId) && { assignees }),
    createdAt: new Date(createdAt),
    inactivatedAt: inactivatedAt === null ? null : new Date(inactivatedAt),
    deletedAt: deletedAt === null ? null : new Date(deletedAt),
  }));
}

/** Custom fields by their titles. */
function inWords(customer: Customer, { actor }: HeldOn): object {
  const own = actor.customFields.all.flatMap(({ key, title }) => {
    const value = customer.customFields[key];
    return value === undefined ? [] : [{ field: title[actor.language], value }];
  });
  const { personalNumber, coApplicants } = customer;
  return {
    ...customer,
    personalNumber: personalNumber === null ? null : formatPersonalNumber(personalNumber),
    coApplicants: coApplicants.map((person) => ({
      ...person,
      personalNumber: formatPersonalNumber(person.personalNumber),
    })),
    customFields: own,
  };
}
