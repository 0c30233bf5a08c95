import type { CustomerSettings } from '../settings/customer-settings.js';
import type { CustomerValues } from './customer.js';
import { plainValues } from './plain-fields.js';

/** What the card of a new customer starts with; the subgroup is that of who makes it. The number is empty: typed by somebody, or given when the customer is saved. */
export const newCustomerValues = (
  settings: Pick<CustomerSettings, 'privateAsDefaultType'>,
  defaultSubgroup: string | null = null,
): CustomerValues => ({
  ...blank,
  subgroups: defaultSubgroup === null ? [] : [defaultSubgroup],
  type: settings.privateAsDefaultType ? 'PRIVATE' : 'COMPANY',
});

const blank: CustomerValues = {
  ...plainValues(
    () => null,
    () => false,
  ),
  type: 'COMPANY',
  number: '',
  name: '',
  organisationNumber: null,
  personalNumber: null,
  phone: null,
  email: null,
  language: null,
  costCentre: null,
  comments: null,
  addresses: { invoice: null, visiting: null, mail: null },
  contactPersons: [],
  serviceArticles: [],
  workOrderArticles: [],
  vatType: null,
  vatPercent: null,
  propertyDesignation: null,
  apartmentNumber: null,
  associationNumber: null,
  coApplicants: [],
  customFields: {},
  tags: [],
  subgroups: [],
  discountLetters: [],
};
