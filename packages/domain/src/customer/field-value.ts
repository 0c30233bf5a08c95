import { definitionKey, isCustomFieldKey, type FieldKey } from '../custom-fields/custom-field-table.js';
import { cityOf } from './addresses.js';
import type { Customer } from './customer.js';
import { addressKinds } from './customer.js';

/** Whether a customer has something in a field. Of what is kept beside the card (documents, logins, history) nothing is known here: null. */
export function hasValue(field: FieldKey, customer: Customer): boolean | null {
  if (isCustomFieldKey(field)) return customer.customFields[definitionKey(field)] !== undefined;
  const kind = addressKinds.find((candidate) => field === `addresses.${candidate}`);
  if (kind) return customer.addresses[kind] !== null;
  switch (field) {
    case 'city':
      return cityOf(customer.addresses) !== null;
    case 'assignees':
      return customer.assigneeIds.length > 0;
    case 'serviceArticles.prices':
      return isPriced(customer.serviceArticles);
    case 'workOrderArticles.prices':
      return isPriced(customer.workOrderArticles);
    case 'createdAt':
    case 'updatedAt':
      return true;
    default:
      return isGiven(field in customer ? customer[field as keyof Customer] : undefined);
  }
}

const isPriced = (rows: Customer['serviceArticles']): boolean =>
  rows.some(({ price, discount }) => price !== null || discount !== null);

const isGiven = (value: unknown): boolean | null => {
  if (value === undefined) return null;
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
};
