import { swedishDay } from '@register/domain/calendar/swedish-day';
import type { Situation } from '@register/domain/customer/change-customer';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { domainViewer } from '../../session/domain-viewer';
import type { SessionViewer } from '../../session/session';
import { domainCustomer, type CardCustomer } from './card-customer';

/**
 * What the domain's rules need to know to decide about this card, or about a new one. A customer's login sees one
 * customer only, so the card that the API gave them is theirs.
 */
export const cardSituation = (
  viewer: SessionViewer,
  settings: CustomerSettings,
  customer: CardCustomer | null,
  customFields: CustomFieldTable,
): Situation => ({
  viewer: {
    ...domainViewer(viewer),
    membershipId: viewer.kind === 'STAFF' ? (viewer.user?.id ?? null) : null,
    customerId: viewer.kind === 'CUSTOMER_USER' ? (customer?.id ?? null) : null,
  },
  settings,
  customFields,
  customer: customer && domainCustomer(customer),
  today: swedishDay(Date.now()),
  newId: () => crypto.randomUUID(),
  mode: 'WRITE',
});
