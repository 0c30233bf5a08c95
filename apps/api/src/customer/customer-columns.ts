import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { displayName } from '@register/domain/customer/display-name';
import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import { plainFlags, plainTexts } from '@register/domain/customer/plain-fields';
import { vatDisplay } from '@register/domain/customer/vat';
import type { CustomerColumn, CustomerRow } from './customer-column.js';
import type { CustomerRecord } from './customer-record.js';
import { customerStatusOf } from './customer-status-code.js';
import { mainContactColumns } from './main-contact-columns.js';
import { isProtected } from './protection/is-protected.js';

/** Every field of `Customer` that a row holds, or that follows from one. Relations to many are read by customer.loaders.ts. */
export const customerColumns: readonly CustomerColumn[] = [
  as('version', null, ({ version }) => version),
  as('type', 'type', ({ type }) => type),
  as('number', 'number', ({ number }) => number),
  as('name', 'name', ({ name }) => name),
  as(
    'organisationNumber',
    'organisationNumber',
    ({ organisationNumber }) => organisationNumber && formatOrganisationNumber(organisationNumber),
  ),
  { ...as('personalNumber', 'personalNumber', ({ personalMasked }) => personalMasked), select: ['c.personalMasked'] },
  as('phone', 'phone', ({ phone }) => phone),
  as('email', 'email', ({ email }) => email),
  as('language', 'language', ({ language }) => language),
  ...plainTexts.map((key) => as(key, key, (row) => row[key])),
  ...plainFlags.map((key) => as(key, key, (row) => row[key] === 1)),
  as('costCentre', 'costCentre', ({ costCentre }) => costCentre),
  as('comments', 'comments', ({ comments }) => comments),
  as('vatType', 'vatType', ({ vatType }) => vatType),
  as('vatPercent', 'vatPercent', ({ vatPercent }) => fromHundredths(vatPercent)),
  as('propertyDesignation', 'propertyDesignation', ({ propertyDesignation }) => propertyDesignation),
  as('apartmentNumber', 'apartmentNumber', ({ apartmentNumber }) => apartmentNumber),
  as(
    'associationNumber',
    'associationNumber',
    ({ associationNumber }) => associationNumber && formatOrganisationNumber(associationNumber),
  ),
  as('city', 'city', ({ city }) => city),
  as('status', 'status', ({ status }) => customerStatusOf(status)),
  as('inactivatedAt', 'status', ({ inactivatedAt }) => inactivatedAt),
  as('deletedAt', 'status', ({ deletedAt }) => deletedAt),
  as('createdAt', 'createdAt', ({ createdAt }) => createdAt),
  as('updatedAt', 'updatedAt', ({ updatedAt }) => updatedAt),
  {
    ...as('protectedIdentity', 'protectedIdentity', ({ protectedIdentity }) => protectedIdentity === 1),
    select: [hasProtectedIdentity()],
  },
  {
    chosenBy: ['displayName'],
    guard: 'name',
    select: ['c.name', 'c.number'],
    read: (row, record, { settings }) => {
      record.displayName = displayName(row, settings);
    },
  },
  {
    chosenBy: ['vatDisplay'],
    guard: 'vatType',
    select: ['c.type', 'c.vatType', 'c.vatPercent', hasOrganisationNumber(), hasPersonalNumber()],
    read: (row, record, { settings }) => {
      record.vatDisplay = vatDisplay(
        {
          type: row.type,
          hasOrganisationNumber: row.hasOrganisationNumber === 1,
          hasPersonalNumber: row.hasPersonalNumber === 1,
          vatType: row.vatType,
          vatPercent: fromHundredths(row.vatPercent),
        },
        settings,
      );
    },
  },
  ...mainContactColumns,
  {
    chosenBy: ['viewerPermissions', 'viewerCan'],
    guard: null,
    select: [
      'c.type',
      'c.status',
      'c.vatType',
      'c.costCentreRequired',
      hasOrganisationNumber(),
      hasPersonalNumber(),
      hasProtectedIdentity(),
      'EXISTS (SELECT 1 FROM customer_assignee mine WHERE mine.groupId = c.groupId AND mine.customerId = c.id AND mine.membershipId = ?) AS assignedToViewer',
    ],
    params: ({ membershipId }) => [membershipId],
    read: (row, record, { viewer }) => {
      record.card = {
        id: record.id,
        type: row.type,
        status: customerStatusOf(row.status),
        vatType: row.vatType,
        costCentreRequired: row.costCentreRequired === 1,
        organisationNumber: row.hasOrganisationNumber === 1 ? 'given' : null,
        personalNumber: row.hasPersonalNumber === 1 ? 'given' : null,
        protectedIdentity: row.protectedIdentity === 1,
        assigneeIds: row.assignedToViewer === 1 && viewer.membershipId !== null ? [viewer.membershipId] : [],
      };
    },
  },
];

/** A field that is one column, of the same name. */
function as<F extends keyof CustomerRecord>(
  name: F,
  guard: CustomerFieldKey | null,
  value: (row: CustomerRow) => CustomerRecord[F],
): CustomerColumn {
  return {
    chosenBy: [name],
    guard,
    select: [`c.${name}`],
    read: (row, record) => {
      record[name] = value(row);
    },
  };
}

/** Whether there is a number, without reading it. */
function hasOrganisationNumber(): string {
  return '(c.organisationNumber IS NOT NULL) AS hasOrganisationNumber';
}
function hasPersonalNumber(): string {
  return '(c.personalNumber IS NOT NULL) AS hasPersonalNumber';
}

function hasProtectedIdentity(): string {
  return `${isProtected} AS protectedIdentity`;
}

const fromHundredths = (percent: number | null): number | null => (percent === null ? null : percent / 100);
