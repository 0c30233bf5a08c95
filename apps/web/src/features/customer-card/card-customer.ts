import { plainValues } from '@register/domain/customer/plain-fields';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { shownRow, type ShownCustomer } from './card-articles';
import { customValuesOf } from './custom-values';
import type { CustomerCard_CustomerFragment, CustomerCard_SettingsFragment } from './customer-card.generated';

/** The customer as the card reads it. What the viewer may not read is null. */
export type CardCustomer = Omit<CustomerCard_CustomerFragment, ' $fragmentName' | '__typename'>;

export type CardSettings = Omit<CustomerCard_SettingsFragment, ' $fragmentName' | '__typename'> & CustomerSettings;

/** The card as the domain's rules see it. The personal number is the mask: nobody's browser has more than that. */
export const domainCustomer = (card: CardCustomer): ShownCustomer => ({
  id: card.id,
  version: card.version,
  status: card.status ?? 'ACTIVE',
  // A card that is protected from somebody never comes to their browser: on this one nothing is locked for its sake.
  protectedIdentity: false,
  assigneeIds: (card.assignees ?? []).map(({ user }) => user.id),
  type: card.type ?? 'COMPANY',
  number: card.number ?? '',
  name: card.name ?? '',
  ...plainValues(
    (key) => card[key],
    (key) => card[key] ?? false,
  ),
  organisationNumber: card.organisationNumber?.replace('-', '') ?? null,
  personalNumber: card.personalNumber,
  phone: card.phone,
  email: card.email,
  language: card.language,
  costCentre: card.costCentre,
  comments: card.comments,
  addresses: {
    invoice: card.addresses?.invoice ?? null,
    visiting: card.addresses?.visiting ?? null,
    mail: card.addresses?.mail ?? null,
  },
  contactPersons: card.contactPersons ?? [],
  propertyDesignation: card.propertyDesignation,
  apartmentNumber: card.apartmentNumber,
  associationNumber: card.associationNumber?.replace('-', '') ?? null,
  // Masks here too.
  coApplicants: card.coApplicants ?? [],
  serviceArticles: (card.serviceArticles ?? []).map(shownRow),
  workOrderArticles: (card.workOrderArticles ?? []).map(shownRow),
  vatType: card.vatType,
  vatPercent: card.vatPercent,
  tags: (card.tags ?? []).map(({ id }) => id),
  discountLetters: (card.discountLetters ?? []).map(({ id }) => id),
  subgroups: (card.subgroups ?? []).map(({ id }) => id),
  customFields: customValuesOf(card.customFields ?? []),
});
