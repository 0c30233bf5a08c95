import { fieldRow, type FieldKey } from '../custom-fields/custom-field-table.js';
import type { CustomerField } from './customer-fields.js';

/**
 * Whether history keeps the values of a field sealed with the customer's key: all that people write, of companies too,
 * since a company may turn out to be a person, and whoever writes an order number may write a name. Destroying the key
 * erases them, where no row can be altered. In clear stand what is chosen from a list of ours, and the number.
 */
export const isSealedInHistory = (field: FieldKey): boolean => field !== 'number' && !chosen.has(fieldRow(field).kind);

const chosen: ReadonlySet<CustomerField['kind']> = new Set(['choice', 'flag', 'percent', 'time']);
