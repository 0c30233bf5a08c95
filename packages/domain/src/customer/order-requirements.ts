import type { CustomerSettings } from '../settings/customer-settings.js';
import type { CustomerValues } from './customer.js';

/** What an order on this customer cannot be saved without. Required by the group or by the customer, either suffices. */
export const orderRequirements = (
  customer: Pick<CustomerValues, 'facilityRequired' | 'facilitiesDisabled' | 'costCentreRequired'>,
  settings: Pick<CustomerSettings, 'requireCostCentre' | 'requireOrderNumber'>,
): OrderRequirements => ({
  // The pair is refused when it is written; where an old one has slipped in, an order must still be possible.
  facility: customer.facilityRequired && !customer.facilitiesDisabled,
  costCentre: customer.costCentreRequired || settings.requireCostCentre,
  orderNumber: settings.requireOrderNumber,
});

export interface OrderRequirements {
  readonly facility: boolean;
  readonly costCentre: boolean;
  /** The customer's own order number. */
  readonly orderNumber: boolean;
}
