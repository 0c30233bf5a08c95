import type { CustomFieldsPatch, CustomFieldValues } from '../custom-fields/custom-field.js';
import type { CustomerLinks, LinkField, LinksPatch } from './customer-links.js';

/** COMPANY has an organisation number, PRIVATE a personal identity number. */
export type CustomerType = 'COMPANY' | 'PRIVATE';
export const customerTypes = ['COMPANY', 'PRIVATE'] as const satisfies readonly CustomerType[];

/**
 * ACTIVE may be chosen for new orders; INACTIVE keeps its history but may not; DELETED lies in the bin for 30 days. MERGED
 * has become part of another, to which its number and id lead: nobody sees it, and it may come back. ERASED was a person who
 * is to be forgotten: nothing is left but the number, which nobody else gets.
 */
export type CustomerStatus = 'ACTIVE' | 'INACTIVE' | 'DELETED' | 'MERGED' | 'ERASED';

/** How VAT stands on the customer's orders and prints. Unset means automatic: shown where no organisation number is given. */
export type VatType = 'NORMAL_VAT' | 'NO_VAT' | 'CUSTOM_VAT';
export const vatTypes = ['NORMAL_VAT', 'NO_VAT', 'CUSTOM_VAT'] as const satisfies readonly VatType[];

/** Languages of messages and protocols to a customer (ISO 639-1). The user interface has sv and en. */
export type CustomerLanguage = (typeof customerLanguages)[number];
export const customerLanguages = ['sv', 'en', 'nb', 'da', 'fi', 'de'] as const;

export type AddressKind = 'invoice' | 'visiting' | 'mail';
export const addressKinds = ['invoice', 'visiting', 'mail'] as const satisfies readonly AddressKind[];

/** A postal address. `city` is the Swedish "ort"; `country` is ISO 3166-1 alpha-2. */
export interface Address {
  readonly row1: string | null;
  readonly row2: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly country: string | null;
}

/** The parts of an address, in the order people read them. */
export const addressParts = [
  'row1',
  'row2',
  'postalCode',
  'city',
  'province',
  'country',
] as const satisfies readonly (keyof Address)[];
export type AddressPart = (typeof addressParts)[number];

/** A person at the customer. The two flags send protocols and work orders to the e-mail when an order is ready for invoicing. */
export interface ContactPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly sendServiceProtocol: boolean;
  readonly sendWorkOrder: boolean;
  /** Information only: it changes no behaviour. */
  readonly isMain: boolean;
}

/** What a contact person consists of, besides its id. */
export const contactPersonParts = [
  'name',
  'role',
  'phone',
  'email',
  'sendServiceProtocol',
  'sendWorkOrder',
  'isMain',
] as const satisfies readonly (keyof ContactPerson)[];
export type ContactPersonPart = (typeof contactPersonParts)[number];

/** Somebody who shares the tax reduction with a private customer: the caps are counted for each person and year. */
export interface CoApplicant {
  readonly id: string;
  readonly name: string;
  /** 12 digits in the rules; masked on every way out. Empty where the key that it was sealed with has been destroyed. */
  readonly personalNumber: string;
  /** Percent of the reduction, two decimals at most; null: shares what the others leave with the customer, equally. */
  readonly sharePercent: number | null;
}

/** What a co-applicant consists of, besides the id. */
export const coApplicantParts = [
  'name',
  'personalNumber',
  'sharePercent',
] as const satisfies readonly (keyof CoApplicant)[];

/** The two lists of articles: offered when a service order, or a work order, is created for the customer. */
export type ArticleList = 'serviceArticles' | 'workOrderArticles';
export const articleLists = ['serviceArticles', 'workOrderArticles'] as const satisfies readonly ArticleList[];

/** A row of such a list: an article of the group's register, how many of it, and what it costs this customer. */
export interface CustomerArticle {
  readonly id: string;
  /** The article's id, with what it is called: a row without its article says nothing. */
  readonly article: string;
  readonly number: string;
  readonly name: string;
  /** Three decimals at most. 0 waits to be filled in on the order. */
  readonly quantity: number;
  /** Of one unit, in öre, without VAT; null: what the article costs in the register. */
  readonly price: number | null;
  /** Percent, two decimals at most. */
  readonly discount: number | null;
  readonly note: string | null;
}

/** The values of the card that one form holds and one patch changes. */
export interface CustomerValues extends CustomerLinks {
  readonly type: CustomerType;
  readonly number: string;
  readonly name: string;
  /** 10 digits without hyphen. Kept, but not in use, while the type is PRIVATE. */
  readonly organisationNumber: string | null;
  /** 12 digits in the rules; masked or absent on every way out. A sole trader (COMPANY) has this in place of an organisation number. */
  readonly personalNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: CustomerLanguage | null;
  readonly orderNumber: string | null;
  readonly costCentre: string | null;
  readonly comments: string | null;
  readonly addresses: Readonly<Record<AddressKind, Address | null>>;
  readonly contactPersons: readonly ContactPerson[];
  readonly serviceArticles: readonly CustomerArticle[];
  readonly workOrderArticles: readonly CustomerArticle[];
  readonly facilitiesDisabled: boolean;
  readonly facilityRequired: boolean;
  readonly costCentreRequired: boolean;
  readonly alwaysInvoice: boolean;
  readonly vatType: VatType | null;
  /** Percent with two decimals at most, only with CUSTOM_VAT. */
  readonly vatPercent: number | null;
  /** The property that work with tax reduction is done on; else an apartment with its association. */
  readonly propertyDesignation: string | null;
  readonly apartmentNumber: string | null;
  /** Organisation number of the housing association, 10 digits without hyphen. */
  readonly associationNumber: string | null;
  /** Kept, but not in use, while the type is COMPANY. */
  readonly coApplicants: readonly CoApplicant[];
  /** What the group's own fields hold, by their keys. */
  readonly customFields: CustomFieldValues;
}

/** A customer as stored. */
export interface Customer extends CustomerValues {
  readonly id: string;
  /** Counts every change of the card and its parts. */
  readonly version: number;
  readonly status: CustomerStatus;
  /** Nobody may learn where the person is: only those see the customer who may see such ones, or are assigned to it. */
  readonly protectedIdentity: boolean;
  readonly assigneeIds: readonly string[];
}

/** What a caller wants changed: absent leaves, null clears. */
export type CustomerPatch = {
  readonly [
    K in Exclude<
      keyof CustomerValues,
      'addresses' | 'contactPersons' | 'coApplicants' | 'customFields' | ArticleList | LinkField
    >
  ]?: CustomerValues[K] | null;
} & { readonly [K in LinkField]?: LinksPatch | null } & {
  readonly [L in ArticleList]?: CustomerArticlesPatch | null;
} & {
  readonly addresses?: AddressesPatch | null;
  readonly contactPersons?: ContactPersonsPatch | null;
  readonly coApplicants?: CoApplicantsPatch | null;
  readonly customFields?: CustomFieldsPatch | null;
};

/** Absent leaves an address, null removes it, an object patches its rows. */
export type AddressesPatch = { readonly [K in AddressKind]?: Partial<Address> | null };

/** Changes of the list of contact persons. `order` names ids in their new order; those left out keep theirs, after. */
export interface ContactPersonsPatch {
  readonly create?: readonly ContactPersonInput[] | null;
  readonly update?: readonly (Partial<ContactPersonInput> & { readonly id: string })[] | null;
  readonly delete?: readonly string[] | null;
  readonly order?: readonly string[] | null;
}

export interface ContactPersonInput {
  readonly name: string;
  readonly role?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly sendServiceProtocol?: boolean | null;
  readonly sendWorkOrder?: boolean | null;
  readonly isMain?: boolean | null;
}

/** Changes of the list of co-applicants. New ones come last. */
export interface CoApplicantsPatch {
  readonly create?: readonly CoApplicantInput[] | null;
  readonly update?: readonly (Partial<CoApplicantInput> & { readonly id: string })[] | null;
  readonly delete?: readonly string[] | null;
}

export interface CoApplicantInput {
  readonly name: string;
  /** Written in any way; the stored one's mask leaves it as it is. */
  readonly personalNumber: string;
  readonly sharePercent?: number | null;
}

/** Changes of a list of articles, in the same form. A row stays with its article: another article is another row. */
export interface CustomerArticlesPatch {
  readonly create?: readonly CustomerArticleInput[] | null;
  readonly update?: readonly CustomerArticleUpdate[] | null;
  readonly delete?: readonly string[] | null;
  readonly order?: readonly string[] | null;
}

export interface CustomerArticleInput {
  readonly article: string;
  readonly quantity: number;
  readonly price?: number | null;
  readonly discount?: number | null;
  readonly note?: string | null;
}

export interface CustomerArticleUpdate extends Partial<Omit<CustomerArticleInput, 'article' | 'quantity'>> {
  readonly id: string;
  /** Cannot be cleared; 0 says that it is told on the order. */
  readonly quantity?: number | null;
}
