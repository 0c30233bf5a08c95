import {
  articleLists,
  type ArticleList,
  type CoApplicant,
  type ContactPerson,
  type Customer,
  type CustomerArticle,
  type CustomerLanguage,
  type CustomerType,
  type VatType,
} from '@register/domain/customer/customer';
import { linkFields, type CustomerLinks } from '@register/domain/customer/customer-links';
import { customerParts, unread, type CustomerPart } from '@register/domain/customer/parts-decided-on';
import { byKey, plainFieldKeys, plainValues } from '@register/domain/customer/plain-fields';
import type { CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { customValuesOf } from './custom-values.js';
import { articleListColumn, articlesByList } from './customer-articles.js';
import { addressesOf, addressKindColumn, coApplicantOf, contactPersonOf } from './customer-parts.js';
import { readParts } from './customer-parts.query.js';
import { linkIdsOf } from './links/link-ids-of.js';
import type { PlainColumns } from './customer-column.js';
import { customerStatusOf } from './customer-status-code.js';

/** The columns of a customer read whole, as a rule or a change needs it. */
export const wholeColumns = `c.id, c.version, c.status, c.type, c.number, c.name, c.organisationNumber, c.personalNumber, c.personKey, c.phone, c.email, c.language,
  c.costCentre, c.comments, c.vatType, c.vatPercent,
  c.propertyDesignation, c.apartmentNumber, c.associationNumber, c.nameKey, c.createdAt, c.inactivatedAt, c.deletedAt,
  ${plainFieldKeys.map((key) => `c.${key}`).join(', ')}`;

export interface WholeRow extends PlainColumns {
  readonly id: Buffer;
  readonly version: number;
  readonly status: number;
  readonly type: CustomerType;
  readonly number: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly personalNumber: Buffer | null;
  readonly personKey: Buffer | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: CustomerLanguage | null;
  readonly costCentre: string | null;
  readonly comments: string | null;
  readonly vatType: VatType | null;
  readonly vatPercent: number | null;
  readonly propertyDesignation: string | null;
  readonly apartmentNumber: string | null;
  readonly associationNumber: string | null;
  readonly nameKey: Buffer;
  readonly createdAt: number;
  readonly inactivatedAt: number | null;
  readonly deletedAt: number | null;
}

/** Everything of a customer that stands in other tables. */
export interface WholeParts extends CustomerLinks, Readonly<Record<ArticleList, readonly CustomerArticle[]>> {
  readonly addresses: Customer['addresses'];
  readonly contactPersons: readonly ContactPerson[];
  /** With their numbers in clear. */
  readonly coApplicants: readonly CoApplicant[];
  readonly assigneeIds: readonly string[];
  readonly protectedIdentity: boolean;
  readonly customFields: CustomFieldValues;
}

/** The 12 digits of a co-applicant; empty where the key is gone. */
type OpenCoApplicant = (id: Buffer, sealed: Buffer) => string;

/** The customer as the rules see it. */
export const wholeCustomer = (row: WholeRow, parts: WholeParts, personalNumber: string | null): Customer => ({
  id: publicId('cus', row.id),
  version: row.version,
  status: customerStatusOf(row.status),
  type: row.type,
  number: row.number,
  name: row.name,
  organisationNumber: row.organisationNumber,
  personalNumber,
  phone: row.phone,
  email: row.email,
  language: row.language,
  costCentre: row.costCentre,
  comments: row.comments,
  ...plainValues(
    (key) => row[key],
    (key) => row[key] === 1,
  ),
  ...parts,
  vatType: row.vatType,
  vatPercent: row.vatPercent === null ? null : row.vatPercent / 100,
  propertyDesignation: row.propertyDesignation,
  apartmentNumber: row.apartmentNumber,
  associationNumber: row.associationNumber,
});

/** The parts of customers, by one statement for all that are wanted; `open` reads what is sealed with the customer's key. */
export async function readWholeParts(
  sql: Sql,
  { groupId, customFields }: Pick<Actor, 'groupId' | 'customFields'>,
  keys: readonly Buffer[],
  wanted: WantedOfWhole,
): Promise<(key: Buffer, open: OpenCoApplicant) => WholeParts> {
  if (wanted !== 'WHOLE' && wanted.size === 0) return () => nothingRead;
  const wants = (part: CustomerPart): boolean => wanted === 'WHOLE' || wanted.has(part);
  const parts = await readParts(sql, groupId, keys, {
    addresses: wants('addresses') ? Object.values(addressKindColumn) : [],
    contactPersons: wants('contactPersons'),
    coApplicants: wants('coApplicants') ? 'sealed' : 'none',
    assignees: wants('assigneeIds') ? 'ids' : 'none',
    articles: { lists: articleLists.filter(wants).map((list) => articleListColumn[list]), prices: true },
    articleCounts: [],
    values: wants('customFields') && customFields.all.length > 0 ? 'all' : [],
    links: linkFields.some(wants) ? 'ids' : [],
    protection: wants('protectedIdentity'),
  });
  return (key, open) => {
    const { addresses, contactPersons, coApplicants, assignees, articles, values, links, isProtected } = parts(key);
    const read: WholeParts = {
      addresses: addressesOf(addresses),
      contactPersons: contactPersons.map(contactPersonOf).map(({ __typename, ...person }) => person),
      coApplicants: coApplicants.map((row) => ({
        ...coApplicantOf(row),
        personalNumber: open(row.id, Buffer.from(row.number, 'hex')),
      })),
      ...articlesByList(articles),
      assigneeIds: assignees.map(({ id }) => publicId('usr', id)),
      customFields: customValuesOf(values, customFields),
      protectedIdentity: isProtected,
      ...linkIdsOf(links),
    };
    return wanted === 'WHOLE' ? read : withoutOthers(read, wants);
  };
}

/** The parts that are read of a customer; what is decided on many is decided on the whole of each. */
export type WantedOfWhole = ReadonlySet<CustomerPart> | 'WHOLE';

const withoutOthers = (read: WholeParts, wants: (part: CustomerPart) => boolean): WholeParts => ({
  ...read,
  ...byKey(
    customerParts.filter((part) => !wants(part)),
    () => unread,
  ),
});

const nothingRead: WholeParts = byKey(customerParts, () => unread);
