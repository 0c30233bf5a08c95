import type {
  CustomerLanguage as Language,
  CustomerStatus as Status,
  CustomerType as Type,
  VatType as Vat,
} from '@register/domain/customer/customer';
import { plainFieldKeys } from '@register/domain/customer/plain-fields';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Assignee } from './assignee.type.js';
import { GuardedField } from '../graphql/guarded-field.js';
import { Node } from '../graphql/node.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { CustomerUser } from '../customer-user/customer-user.type.js';
import { CustomerDocument, CustomerDocumentConnection } from '../document/document.type.js';
import { CustomerHistoryConnection } from '../history/history.type.js';
import { DiscountLetter, type DiscountLetterRecord } from '../discount-letter/discount-letter.type.js';
import { Subgroup } from '../subgroup/subgroup.type.js';
import { Tag } from '../tag/tag.type.js';
import { FieldAccess } from '../viewer/field-access.type.js';
import { CustomerAddresses } from './address.type.js';
import { CoApplicant } from './co-applicant.type.js';
import { ContactPerson } from './contact-person.type.js';
import { CustomerArticle } from './customer-article.type.js';
import { CustomFieldValue } from './custom-field-value.type.js';
import { CustomerHold } from './hold/customer-hold.type.js';
import { CustomerActions } from './customer-actions.type.js';
import { CustomerLanguage, CustomerStatus, CustomerType, VatType } from './customer.enums.js';
import { plainDescription } from './plain-field-words.js';
import { plainScalar } from './plain-fields.inputs.js';
import { VatDisplay } from './vat-display.type.js';

@ObjectType({
  implements: Node,
  description:
    'A customer of the group. A field that the viewer may not read is null and noted in `extensions.access.redacted`.',
})
export class Customer extends Node {
  readonly __typename = 'Customer';

  @Field(() => Int, {
    description: 'Counts every change of the card and its parts, from 1. Send it back as `expectedVersion`.',
  })
  version: number;

  @GuardedField('type', () => CustomerType, { description: 'Company or private person.' })
  type: Type;

  @GuardedField('number', () => String, {
    description: 'Customer number, unique in the group without regard to case. Text: leading zeros and letters count.',
  })
  number: string;

  @GuardedField('name', () => String, { description: 'Name. At most 255 characters.' })
  name: string;

  @GuardedField('name', () => String, {
    description: 'The name as lists show it, with the number before it where the group wants that.',
  })
  displayName: string;

  @GuardedField('organisationNumber', () => String, {
    description: 'Organisation number as `556016-0680`. Kept, but not in use, while the type is PRIVATE.',
  })
  organisationNumber: string | null;

  @GuardedField('personalNumber', () => String, {
    description:
      'Personal number, always masked: `19800101-****`. The whole number comes from `customerPersonalNumberReveal` only. A sole trader has it in place of an organisation number.',
  })
  personalNumber: string | null;

  @GuardedField('phone', () => String, {
    description: 'Phone in international form (`+46701740605`) where it can be told, else as typed.',
  })
  phone: string | null;

  @GuardedField('email', () => String, { description: 'E-mail address.' })
  email: string | null;

  @GuardedField('language', () => CustomerLanguage, {
    description: 'Language of messages and protocols to the customer.',
  })
  language: Language | null;

  @GuardedField('costCentre', () => String, {
    description: 'Code of the cost centre, as it stands in `costCentres`. At most 100 characters.',
  })
  costCentre: string | null;

  @GuardedField('tags', () => [Tag], {
    description: 'Tags, in the order in which the customer got them.',
  })
  tags: Tag[];

  @GuardedField('subgroups', () => [Subgroup], {
    description: 'Subgroups, in the order in which the customer was put in them.',
  })
  subgroups: Subgroup[];

  @GuardedField('comments', () => String, {
    description: 'Internal comments, several lines. At most 10,000 characters. Never on prints.',
  })
  comments: string | null;

  @Field(() => CustomerAddresses, { nullable: true, description: 'Invoice, visiting and mail address.' })
  addresses: CustomerAddresses;

  @GuardedField('city', () => String, {
    description: 'The city that the register shows: of the visiting, else the invoice, else the mail address.',
  })
  city: string | null;

  @GuardedField('contactPersons', () => [ContactPerson], { description: 'Contact persons in their order.' })
  contactPersons: ContactPerson[];

  @GuardedField('contactPersons', () => ContactPerson, {
    description: 'The contact person that is marked as main, if any.',
  })
  mainContact: ContactPerson | null;

  @GuardedField('serviceArticles', () => [CustomerArticle], {
    description: 'Articles that are offered when a service order is created for the customer, in their order.',
  })
  serviceArticles: CustomerArticle[];

  @GuardedField('workOrderArticles', () => [CustomerArticle], {
    description: 'Articles that are offered when a work order is created for the customer, in their order.',
  })
  workOrderArticles: CustomerArticle[];

  @GuardedField('serviceArticles', () => Int, { description: 'How many rows `serviceArticles` has.' })
  serviceArticlesCount: number;

  @GuardedField('workOrderArticles', () => Int, { description: 'How many rows `workOrderArticles` has.' })
  workOrderArticlesCount: number;

  @Field(() => [CustomFieldValue], {
    description:
      "What the customer has in the group's own fields, in their order; fields without a value are left out.",
  })
  customFields: CustomFieldValue[];

  @Field(() => CustomFieldValue, {
    nullable: true,
    description:
      "What the customer has in one of the group's own fields; null without a value, and for an unknown key.",
  })
  customField: CustomFieldValue | null;

  @GuardedField('vatType', () => VatType, { description: 'How VAT stands on orders; null: automatic.' })
  vatType: Vat | null;

  @GuardedField('vatPercent', () => Float, {
    description: 'Custom VAT in percent, two decimals at most; only with CUSTOM_VAT.',
  })
  vatPercent: number | null;

  @GuardedField('discountLetters', () => [DiscountLetter], {
    description:
      'Discount letters, in the order in which the customer got them. The highest discount that applies to an article counts.',
  })
  discountLetters: DiscountLetterRecord[];

  @GuardedField('vatType', () => VatDisplay, { description: 'What the VAT type comes to.' })
  vatDisplay: VatDisplay;

  @GuardedField('propertyDesignation', () => String, {
    description:
      'Property that work with tax reduction is done on; else apartment and association tell where. At most 40 characters.',
  })
  propertyDesignation: string | null;

  @GuardedField('apartmentNumber', () => String, {
    description: 'Number of the apartment in the housing association. At most 25 characters.',
  })
  apartmentNumber: string | null;

  @GuardedField('associationNumber', () => String, {
    description: "The housing association's organisation number as `717600-4583`.",
  })
  associationNumber: string | null;

  @GuardedField('coApplicants', () => [CoApplicant], {
    description:
      'Those who share the tax reduction with a private customer. Kept, but not in use, while the type is COMPANY.',
  })
  coApplicants: CoApplicant[];

  @GuardedField('status', () => CustomerStatus, { description: 'Active, inactive or in the bin.' })
  status: Status;

  @GuardedField('status', () => DateTimeScalar, { description: 'Since when it is inactive.' })
  inactivatedAt: number | null;

  @GuardedField('status', () => DateTimeScalar, { description: 'When it was moved to the bin, where it lies 30 days.' })
  deletedAt: number | null;

  @GuardedField('assignees', () => [Assignee], {
    description: 'The users who are responsible, in the order they were assigned.',
  })
  assignees: Assignee[];

  @GuardedField('protectedIdentity', () => Boolean, { description: 'Whether its identity is protected.' })
  protectedIdentity: boolean;

  @GuardedField('createdAt', () => DateTimeScalar, { description: 'When it was made.' })
  createdAt: number;

  @GuardedField('updatedAt', () => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: number;

  @Field(() => [FieldAccess], { description: 'What the viewer may do with each field of this card.' })
  viewerPermissions: FieldAccess[];

  @Field(() => CustomerActions, { description: 'Which actions the viewer may take on this card.' })
  viewerCan: CustomerActions;

  @GuardedField('documents', () => CustomerDocumentConnection, {
    description: 'Files and folders: those of one folder, or the bin; first at most 100.',
  })
  documents: CustomerDocumentConnection;

  @GuardedField('documents', () => [CustomerDocument], {
    description: "All folders of the customer, flat, by name; none for customers' logins.",
  })
  documentFolders: CustomerDocument[];

  @GuardedField('customerUsers', () => [CustomerUser], {
    description: "The customer's own logins, by name.",
  })
  customerUsers: CustomerUser[];

  @GuardedField('hold', () => CustomerHold, { description: 'The legal hold on what is held on it; null: none.' })
  hold: CustomerHold | null;

  @GuardedField('history', () => CustomerHistoryConnection, {
    description: 'Who changed what, newest first; first at most 100.',
  })
  history: CustomerHistoryConnection;

  @GuardedField('history', () => [String], {
    description: 'Names of everybody whose changes the viewer finds in `history`, in order of the alphabet.',
  })
  historyActors: string[];
}

// The plain fields follow from their rows. Those above are more than that.
for (const key of plainFieldKeys)
  GuardedField(key, plainScalar(key), { description: plainDescription(key) })(Customer.prototype, key);
