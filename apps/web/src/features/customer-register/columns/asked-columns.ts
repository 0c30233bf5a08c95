import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { definitionKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { isPlainField } from '@register/domain/customer/plain-fields';
import type { CustomerRegisterQueryVariables } from '../customer-register.generated';

/** What the list is asked for, so that its columns have what they show and nothing else. Id, type, number, name and status are always there. */
export function askedColumns(fields: ReadonlySet<FieldKey>): AskedColumns {
  const addresses = {
    invoice: fields.has('addresses.invoice'),
    visiting: fields.has('addresses.visiting'),
    mail: fields.has('addresses.mail'),
  };
  return {
    ...addresses,
    addresses: Object.values(addresses).includes(true),
    organisationNumber: fields.has('organisationNumber'),
    // A private customer's number stands in the same column.
    personalNumber: fields.has('personalNumber') || fields.has('organisationNumber'),
    phone: fields.has('phone'),
    email: fields.has('email'),
    language: fields.has('language'),
    costCentre: fields.has('costCentre'),
    comments: fields.has('comments'),
    tags: fields.has('tags'),
    subgroups: fields.has('subgroups'),
    vatType: fields.has('vatType'),
    vatPercent: fields.has('vatPercent'),
    letters: fields.has('discountLetters'),
    city: fields.has('city'),
    contact: fields.has('contactPersons'),
    propertyDesignation: fields.has('propertyDesignation'),
    apartmentNumber: fields.has('apartmentNumber'),
    associationNumber: fields.has('associationNumber'),
    serviceArticles: fields.has('serviceArticles'),
    workOrderArticles: fields.has('workOrderArticles'),
    plain: [...fields].some(isPlainField),
    assignees: fields.has('assignees'),
    createdAt: fields.has('createdAt'),
    updatedAt: fields.has('updatedAt'),
    ownFields: [...fields].filter(isCustomFieldKey).map(definitionKey),
  };
}

type AskedColumns = Omit<CustomerRegisterQueryVariables, 'first' | 'after' | 'search' | 'filter' | 'orderBy' | 'count'>;
