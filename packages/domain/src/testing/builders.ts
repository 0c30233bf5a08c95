import type { Permission, RoleTemplate } from '../access/permissions.js';
import { roleTemplates } from '../access/permissions.js';
import type { Viewer } from '../access/viewer.js';
import type { Situation } from '../customer/change-customer.js';
import type { CustomerRight } from '../customer-user/customer-rights.js';
import type { CustomField } from '../custom-fields/custom-field.js';
import { customFieldTable, type CustomFieldTable } from '../custom-fields/custom-field-table.js';
import type { CoApplicant, ContactPerson, Customer, CustomerArticle } from '../customer/customer.js';
import { newCustomerValues } from '../customer/new-customer.js';
import { settingsFrom } from '../settings/change-settings.js';
import type { CustomerSettings } from '../settings/customer-settings.js';

/** What a group has defined, none of it searched. */
export const aCustomFieldTable = (all: readonly CustomField[] = [], usesSubgroups = false): CustomFieldTable =>
  customFieldTable(all, { usesSubgroups, searchPlaces: new Map() });

/** An invented customer: an active company, nobody assigned. */
export const aCustomer = (values: Partial<Customer> = {}): Customer => ({
  ...newCustomerValues(someSettings()),
  id: 'customer-1',
  version: 1,
  status: 'ACTIVE',
  protectedIdentity: false,
  assigneeIds: [],
  number: '1001',
  name: 'Granåsens Värme AB',
  ...values,
});

/** An invented contact person. */
export const aContactPerson = (values: Partial<ContactPerson> = {}): ContactPerson => ({
  id: 'contact-1',
  name: 'Åsa Öberg',
  role: null,
  phone: null,
  email: null,
  sendServiceProtocol: false,
  sendWorkOrder: false,
  isMain: false,
  ...values,
});

/** An invented co-applicant, with a number that belongs to nobody. */
export const aCoApplicant = (values: Partial<CoApplicant> = {}): CoApplicant => ({
  id: 'co-applicant-1',
  name: 'Sara Påhittad',
  personalNumber: '198001019804',
  sharePercent: null,
  ...values,
});

/** A row of a list of articles: two pumps at the register's price. */
export const aCustomerArticle = (values: Partial<CustomerArticle> = {}): CustomerArticle => ({
  id: 'row-1',
  article: 'art_pump',
  number: 'P-100',
  name: 'Cirkulationspump',
  quantity: 2,
  price: null,
  discount: null,
  note: null,
  ...values,
});

/** Somebody of a role, as membership `member-1`; `customerLogin` is a login of customer `customer-1` that sees documents, `nobody` holds nothing. */
export function aViewer(
  role: RoleTemplate | 'customerLogin' | 'nobody' = 'office',
  values: Partial<Viewer> = {},
): Viewer {
  const login = role === 'customerLogin';
  return {
    kind: login ? 'CUSTOMER_USER' : 'STAFF',
    permissions: new Set(login || role === 'nobody' ? [] : roleTemplates[role]),
    closedFields: new Set(),
    membershipId: login ? null : 'member-1',
    customerId: login ? 'customer-1' : null,
    ...(login && { rights: new Set<CustomerRight>(['SEE_DOCUMENTS']) }),
    ...values,
  };
}

/** A login of customer `customer-1` with exactly these rights. */
export const aLoginWith = (...rights: readonly CustomerRight[]): Viewer =>
  aViewer('customerLogin', { rights: new Set(rights) });

/** Staff with exactly these permissions. */
export const aViewerWith = (...permissions: readonly Permission[]): Viewer =>
  aViewer('nobody', { permissions: new Set(permissions) });

/** The settings of a group: defaults, and what they are given. */
export const someSettings = (values: Partial<CustomerSettings> = {}): CustomerSettings => settingsFrom(values);

/** Every field that a setting shows is in use. */
export const settingsShowingAll = (): CustomerSettings =>
  someSettings({
    showCostCentre: true,
    showOrderNumber: true,
    showLanguage: true,
    showVatType: true,
    useTaxReductions: true,
    showServiceArticles: true,
    showWorkOrderArticles: true,
  });

/** An office worker at a stored customer's card; contact persons get ids new-1, new-2 … */
export function aSituation(values: Partial<Situation> = {}): Situation {
  let ids = 0;
  return {
    viewer: aViewer('office'),
    settings: someSettings(),
    customer: aCustomer(),
    today: '2026-11-21',
    newId: () => `new-${++ids}`,
    mode: 'WRITE',
    ...values,
  };
}

/** An invented field of a group's own: a text, not required, open to customers' logins. */
export const aCustomField = (values: Partial<CustomField> = {}): CustomField => ({
  id: 'field-1',
  key: 'port_code',
  type: 'TEXT',
  title: { sv: 'Portkod', en: 'Door code' },
  help: null,
  suggestions: [],
  options: [],
  required: false,
  unique: false,
  showInList: false,
  searchable: false,
  hiddenFromCustomers: false,
  subgroups: [],
  deleted: false,
  ...values,
});
