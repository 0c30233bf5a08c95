import type {
  CustomerLanguage as Language,
  CustomerStatus as Status,
  CustomerType as Type,
  VatType as Vat,
} from '@register/domain/customer/customer';
import { Directive, Field, InputType } from 'type-graphql';
import { CustomerArticlesFilter } from './article-filter.inputs.js';
import { AssigneeFilter } from './assignee-filter.inputs.js';
import { CustomerHistoryFilter } from './history-filter.inputs.js';
import { ContactSomeFilter } from './contact-some-filter.inputs.js';
import { CustomFieldFilter } from './custom-field-filter.inputs.js';
import { CustomerLanguage, CustomerStatus, CustomerType, VatType } from '../customer.enums.js';
import { PlainFiltersInput } from '../plain-fields.inputs.js';
import {
  DateTimeFilter,
  ExactFilter,
  FloatFilter,
  IdFilter,
  ListFilter,
  PresenceFilter,
  StringFilter,
} from '../../graphql/value-filters.inputs.js';

@InputType({ description: 'Finds by type. Several operators must all hold.' })
export class CustomerTypeFilter {
  @Field(() => CustomerType, { nullable: true, description: 'Is this type.' })
  eq?: Type | null;

  @Field(() => [CustomerType], { nullable: true, description: 'Is one of these types.' })
  in?: Type[] | null;
}

@InputType({
  description:
    'Finds by status. Where a filter nowhere names DELETED, customers in the bin are never found; naming it needs `customer.delete`. Several operators must all hold.',
})
export class CustomerStatusFilter {
  @Field(() => CustomerStatus, { nullable: true, description: 'Is this status.' })
  eq?: Status | null;

  @Field(() => [CustomerStatus], { nullable: true, description: 'Is one of these statuses.' })
  in?: Status[] | null;
}

@InputType({ description: 'Finds by the language of messages. Several operators must all hold.' })
export class CustomerLanguageFilter {
  @Field(() => CustomerLanguage, { nullable: true, description: 'Is this language.' })
  eq?: Language | null;

  @Field(() => [CustomerLanguage], { nullable: true, description: 'Is one of these languages.' })
  in?: Language[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no language of its own. false: has one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'Finds by VAT type. Several operators must all hold.' })
export class VatTypeFilter {
  @Field(() => VatType, { nullable: true, description: 'Is this VAT type.' })
  eq?: Vat | null;

  @Field(() => [VatType], { nullable: true, description: 'Is one of these VAT types.' })
  in?: Vat[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: automatic. false: set on the customer.' })
  isNull?: boolean | null;
}

@InputType({
  description:
    'Which customers. Everything that is given must hold. A field that the viewer may not read cannot be filtered by: FIELD_ACCESS_DENIED, whether rows exist or not. At most 5 levels of `and`, `or`, `not` and 50 conditions.',
})
export class CustomerFilter extends PlainFiltersInput {
  @Field(() => [CustomerFilter], { nullable: true, description: 'All of these hold. An empty list always does.' })
  and?: CustomerFilter[] | null;

  @Field(() => [CustomerFilter], {
    nullable: true,
    description: 'At least one of these holds. An empty list never does.',
  })
  or?: CustomerFilter[] | null;

  @Field(() => CustomerFilter, {
    nullable: true,
    description: 'This does not hold. Customers without a value are among those of which it does not.',
  })
  not?: CustomerFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Id, `cus_…`.' })
  id?: IdFilter | null;

  @Field(() => CustomerTypeFilter, { nullable: true, description: 'Company or private.' })
  type?: CustomerTypeFilter | null;

  @Field(() => CustomerStatusFilter, { nullable: true, description: 'Active, inactive or in the bin.' })
  status?: CustomerStatusFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Customer number.' })
  number?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Organisation number, with or without hyphen.' })
  organisationNumber?: StringFilter | null;

  @Field(() => ExactFilter, { nullable: true, description: 'Personal identity number. Needs `customer.identity`.' })
  personalNumber?: ExactFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'Phone, written in any way: separators and +46 do not count.',
  })
  phone?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'E-mail address.' })
  email?: StringFilter | null;

  @Field(() => CustomerLanguageFilter, { nullable: true, description: 'Language of messages and protocols.' })
  language?: CustomerLanguageFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Cost centre.' })
  costCentre?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Internal comments. Not for customers' logins." })
  comments?: StringFilter | null;

  @Field(() => VatTypeFilter, { nullable: true, description: 'VAT type.' })
  vatType?: VatTypeFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'Custom VAT, percent.' })
  vatPercent?: FloatFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'Place: of the visiting address, else the invoice address, else the mail address.',
  })
  city?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Postal code of any address; spaces do not count.' })
  postalCode?: StringFilter | null;

  @Field(() => PresenceFilter, { nullable: true, description: 'Whether there is an invoice address.' })
  invoiceAddress?: PresenceFilter | null;

  @Field(() => PresenceFilter, { nullable: true, description: 'Whether there is a visiting address.' })
  visitingAddress?: PresenceFilter | null;

  @Field(() => PresenceFilter, { nullable: true, description: 'Whether there is a mail address.' })
  mailAddress?: PresenceFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Property designation.' })
  propertyDesignation?: StringFilter | null;

  @Field(() => ExactFilter, {
    nullable: true,
    description: "The housing association's organisation number, with or without hyphen.",
  })
  associationNumber?: ExactFilter | null;

  @Field(() => ExactFilter, {
    nullable: true,
    description: 'Personal identity number of a co-applicant. Needs `customer.identity`.',
  })
  coApplicantNumber?: ExactFilter | null;

  @Field(() => AssigneeFilter, { nullable: true, description: 'Who is assigned.' })
  assignedTo?: AssigneeFilter | null;

  @Field(() => ListFilter, { nullable: true, description: "Tags, `tag_…`. Not for customers' logins." })
  tags?: ListFilter | null;

  @Field(() => ListFilter, { nullable: true, description: "Subgroups, `sub_…`. Not for customers' logins." })
  subgroups?: ListFilter | null;

  @Directive('@requiresScopes(scopes: ["discountLetter.view"])')
  @Field(() => ListFilter, { nullable: true, description: 'Discount letters, `dil_…`. Needs `discountLetter.view`.' })
  discountLetters?: ListFilter | null;

  @Field(() => ContactSomeFilter, { nullable: true, description: 'Contact persons.' })
  contacts?: ContactSomeFilter | null;

  @Field(() => CustomerArticlesFilter, { nullable: true, description: 'Service articles. Needs `article.view`.' })
  serviceArticles?: CustomerArticlesFilter | null;

  @Field(() => CustomerArticlesFilter, { nullable: true, description: 'Work order articles. Needs `article.view`.' })
  workOrderArticles?: CustomerArticlesFilter | null;

  @Field(() => [CustomFieldFilter], {
    nullable: true,
    description: "Values of the group's own fields; all of these hold.",
  })
  customFields?: CustomFieldFilter[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the identity is protected. Not for customers' logins.",
  })
  protectedIdentity?: boolean | null;

  @Field(() => PresenceFilter, {
    nullable: true,
    description: "Whether there are files outside the bin; for a customer's login, files that are shown to it.",
  })
  documents?: PresenceFilter | null;

  @Field(() => CustomerHistoryFilter, {
    nullable: true,
    description: "Who has changed the customer, and when. Not for customers' logins.",
  })
  history?: CustomerHistoryFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When the customer was created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When the customer was last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'The import that the customer came with, `job_…`.' })
  importId?: IdFilter | null;
}
