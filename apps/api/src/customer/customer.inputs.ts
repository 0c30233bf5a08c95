import type {
  CustomerLanguage as Language,
  CustomerType as Type,
  VatType as Vat,
} from '@register/domain/customer/customer';
import { Directive, Field, Float, ID, InputType } from 'type-graphql';
import { AddressesInput } from './address.inputs.js';
import { CoApplicantInput, CoApplicantsInput } from './co-applicant.inputs.js';
import { ContactPersonInput, ContactPersonsInput } from './contact-person.inputs.js';
import { CustomerArticleInput, CustomerArticlesInput } from './customer-article.inputs.js';
import { CustomFieldInput } from './custom-field.inputs.js';
import { LinksInput } from './links/links.inputs.js';
import { CustomerLanguage, CustomerType, VatType } from './customer.enums.js';
import { PlainValuesInput } from './plain-fields.inputs.js';

@InputType({ description: 'Names one customer: give exactly one of the fields.' })
@Directive('@oneOf')
export class CustomerLookupInput {
  @Field(() => ID, { nullable: true, description: 'Its id, `cus_…`.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Its customer number; case and surrounding space do not count.' })
  number?: string;
}

/** What a new customer and a change have in common. The input types themselves differ in the number, the name and the contact persons. */
@InputType()
abstract class CustomerValuesInput extends PlainValuesInput {
  @Field(() => CustomerType, {
    nullable: true,
    description:
      'Company or private person. A new customer has the default of the settings; changing it keeps every value and checks the numbers anew.',
  })
  type?: Type | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Organisation number, with or without hyphen and century. On a company, a personal number here is a sole trader's and is kept as `personalNumber`.",
  })
  organisationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Personal or coordination number, 10 or 12 digits. Stored encrypted and answered masked.',
  })
  personalNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phone number; stored in international form where it can be told.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address. At most 254 characters.' })
  email?: string | null;

  @Field(() => CustomerLanguage, {
    nullable: true,
    description: 'Language of messages and protocols. In use with the setting showLanguage.',
  })
  language?: Language | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of a cost centre that is active; one that the register does not have is added to it. In use with the setting showCostCentre, or where the customer requires one.',
  })
  costCentre?: string | null;

  @Field(() => String, { nullable: true, description: 'Internal comments, several lines. At most 10,000 characters.' })
  comments?: string | null;

  @Field(() => AddressesInput, { nullable: true, description: 'Addresses by kind; null removes them all.' })
  addresses?: AddressesInput | null;

  @Field(() => [CustomFieldInput], {
    nullable: true,
    description:
      "Values of the group's own fields, those that are left out staying as they are; null clears them all. Errors name a field as `customFields.<key>`.",
  })
  customFields?: CustomFieldInput[] | null;

  @Field(() => VatType, {
    nullable: true,
    description: 'How VAT stands; null: automatic. In use with the setting showVatType.',
  })
  vatType?: Vat | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent, 0–100 with two decimals at most. Required with, and only with, CUSTOM_VAT.',
  })
  vatPercent?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Property designation, at most 40 characters; not together with an apartment. In use with the setting useTaxReductions.',
  })
  propertyDesignation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Apartment number, at most 25 characters; goes with associationNumber. As propertyDesignation.',
  })
  apartmentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The housing association's organisation number, 10 digits with or without hyphen; goes with apartmentNumber. As propertyDesignation.",
  })
  associationNumber?: string | null;
}

@InputType({ description: 'A new customer.' })
export class CustomerCreateInput extends CustomerValuesInput {
  @Field({ description: 'Name, required. At most 255 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Customer number. Left out or empty: the next free one, where the setting autoGenerateNextNumber is on.',
  })
  number?: string | null;

  @Field(() => [ContactPersonInput], { nullable: true, description: 'Contact persons in their order.' })
  contactPersons?: ContactPersonInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Tags, `tag_…`: active ones of the group, 50 at most.' })
  tags?: string[] | null;

  @Field(() => [CoApplicantInput], {
    nullable: true,
    description: 'Co-applicants of a private customer. In use with the setting useTaxReductions.',
  })
  coApplicants?: CoApplicantInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Subgroups, `sub_…`: active ones of the group. Left out: the default subgroup of the user who makes the customer.',
  })
  subgroups?: string[] | null;

  @Directive('@requiresScopes(scopes: ["discountLetter.view"])')
  @Field(() => [ID], {
    nullable: true,
    description: 'Discount letters, `dil_…`: active ones of the group, 50 at most. Written with `discountLetter.view`.',
  })
  discountLetters?: string[] | null;

  @Field(() => [CustomerArticleInput], {
    nullable: true,
    description:
      'Service articles in their order. In use with the setting showServiceArticles; needs `article.view`. At most 200.',
  })
  serviceArticles?: CustomerArticleInput[] | null;

  @Field(() => [CustomerArticleInput], {
    nullable: true,
    description:
      'Work order articles in their order. In use with the setting showWorkOrderArticles; needs `article.view`. At most 200.',
  })
  workOrderArticles?: CustomerArticleInput[] | null;
}

@InputType({ description: 'Changes of a customer. A field that is absent stays as it is; null clears it.' })
export class CustomerUpdateInput extends CustomerValuesInput {
  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string | null;

  @Field(() => ContactPersonsInput, {
    nullable: true,
    description: 'Changes of the contact persons; null removes them all.',
  })
  contactPersons?: ContactPersonsInput | null;

  @Field(() => LinksInput, { nullable: true, description: 'Changes of the tags, `tag_…`; null takes them all away.' })
  tags?: LinksInput | null;

  @Field(() => CoApplicantsInput, {
    nullable: true,
    description:
      'Changes of the co-applicants; null removes them all. In use on private customers, with the setting useTaxReductions.',
  })
  coApplicants?: CoApplicantsInput | null;

  @Field(() => LinksInput, {
    nullable: true,
    description: 'Changes of the subgroups, `sub_…`; null takes the customer out of all.',
  })
  subgroups?: LinksInput | null;

  @Directive('@requiresScopes(scopes: ["discountLetter.view"])')
  @Field(() => LinksInput, {
    nullable: true,
    description:
      'Changes of the discount letters, `dil_…`; null takes them all away. Written with `discountLetter.view`.',
  })
  discountLetters?: LinksInput | null;

  @Field(() => CustomerArticlesInput, {
    nullable: true,
    description:
      'Changes of the service articles; null removes them all. In use with the setting showServiceArticles; needs `article.view`.',
  })
  serviceArticles?: CustomerArticlesInput | null;

  @Field(() => CustomerArticlesInput, {
    nullable: true,
    description:
      'Changes of the work order articles; null removes them all. In use with the setting showWorkOrderArticles; needs `article.view`.',
  })
  workOrderArticles?: CustomerArticlesInput | null;
}
