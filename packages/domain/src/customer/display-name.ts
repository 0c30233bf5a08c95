import type { CustomerSettings } from '../settings/customer-settings.js';
import type { CustomerValues } from './customer.js';

/** The name in lists of orders and in titles: with the customer number before it where the group wants that. */
export const displayName = (
  customer: Pick<CustomerValues, 'number' | 'name'>,
  settings: Pick<CustomerSettings, 'includeNumberInDisplayName'>,
): string =>
  settings.includeNumberInDisplayName && customer.number !== '' ? `${customer.number} ${customer.name}` : customer.name;
