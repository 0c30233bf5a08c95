import type { Customer } from '@register/domain/customer/customer';
import { formatPersonalNumber } from '@register/domain/customer/identity-number';
import type { HeldOn, HeldSource } from '../module.js';
import type { CustomerRepository } from './customer.repository.js';
import { assigneeNames, heldMerges, heldTold } from './held-customer.query.js';
import { absorbedBy } from './merge/merges.query.js';

/** The card, whole and in clear, and what else the customer module keeps of a customer. */
export function heldCustomer(repository: CustomerRepository): readonly HeldSource[] {
  return [
    { name: 'customer', tables: cardTables, rows: (held) => cards(repository, held) },
    { name: 'merges', tables: ['customer_merge'], rows: heldMerges },
    { name: 'told', tables: ['outbox'], rows: heldTold },
    { name: 'search', tables: ['customer_search', 'customer_filter', 'customer_gram', 'contact_register'], rows: null },
  ];
}

const cardTables = [
  'customer',
  'customer_address',
  'contact_person',
  'co_applicant',
  'customer_value',
  'customer_link',
  'customer_article',
  'customer_assignee',
];

/** The customer, and those that have become part of it. */
async function cards(repository: CustomerRepository, held: HeldOn): Promise<object[]> {
  const { sql, actor, customerId } = held;
  const stored = await repository.allWithin(sql, actor, { sql: 'c.id = ?', params: [customerId] });
  for (const id of await absorbedBy(sql, actor.groupId, customerId))
    stored.push(...(await repository.merged(sql, actor, { sql: 'c.id = ?', params: [id] })));
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
