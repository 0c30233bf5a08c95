import { customerFields, type CustomerField, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { isPlainField, type PlainFieldKey } from '@register/domain/customer/plain-fields';
import type { FilterName, ListFilter } from '@register/domain/filter/list-filters';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLanguage } from '../../../i18n/intl-provider';
import type { MessageId } from '../../../i18n/messages';

/** What a filter is called; one of the group's own fields by its title. */
export function useFilterLabel(): (filter: ListFilter) => string {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  return useCallback(
    ({ name, custom }) => {
      if (custom) return custom.title[language];
      return formatMessage({ id: isPlainField(name) ? `card.field.${name}` : labels[name as Named] });
    },
    [formatMessage, language],
  );
}

type Named = Exclude<FilterName, `customFields.${string}` | PlainFieldKey>;

/** A new filter does not compile without its name; a plain field is called as on the card. */
const labels: Readonly<Record<Named, MessageId>> = {
  type: 'card.field.type',
  status: 'card.field.status',
  number: 'card.field.number',
  name: 'card.field.name',
  organisationNumber: 'card.field.organisationNumber',
  personalNumber: 'card.field.personalNumber',
  phone: 'card.field.phone',
  email: 'card.field.email',
  language: 'card.field.language',
  costCentre: 'card.field.costCentre',
  comments: 'card.field.comments',
  vatType: 'card.field.vatType',
  vatPercent: 'card.field.vatPercent',
  city: 'card.field.city',
  postalCode: 'filter.name.postalCode',
  invoiceAddress: 'card.field.addresses.invoice',
  visitingAddress: 'card.field.addresses.visiting',
  mailAddress: 'card.field.addresses.mail',
  assignedTo: 'card.field.assignees',
  tags: 'card.field.tags',
  subgroups: 'card.field.subgroups',
  discountLetters: 'card.field.discountLetters',
  propertyDesignation: 'card.field.propertyDesignation',
  associationNumber: 'card.field.associationNumber',
  coApplicantNumber: 'filter.name.coApplicantNumber',
  contacts: 'card.field.contactPersons',
  contactName: 'filter.name.contactName',
  contactEmail: 'filter.name.contactEmail',
  contactPhone: 'filter.name.contactPhone',
  contactWithoutEmail: 'filter.name.contactWithoutEmail',
  contactIsMain: 'filter.name.contactIsMain',
  contactServiceProtocol: 'filter.name.contactServiceProtocol',
  contactWorkOrder: 'filter.name.contactWorkOrder',
  serviceArticles: 'card.field.serviceArticles',
  workOrderArticles: 'card.field.workOrderArticles',
  protectedIdentity: 'card.field.protectedIdentity',
  documents: 'card.field.documents',
  createdAt: 'card.field.createdAt',
  updatedAt: 'card.field.updatedAt',
  changedBy: 'filter.name.changedBy',
  changedAt: 'filter.name.changedAt',
};

/** The filters as the panel lists them: in the parts of the card, in its order. */
export const filterSections = [
  { id: 'assignees', label: 'card.section.assignees' },
  { id: 'details', label: 'card.section.details' },
  { id: 'addresses', label: 'card.section.addresses' },
  { id: 'contacts', label: 'card.section.contacts' },
  { id: 'pricing', label: 'card.section.pricing' },
  { id: 'customFields', label: 'card.section.customFields' },
  { id: 'articles', label: 'card.section.articles' },
  { id: 'documents', label: 'card.section.documents' },
  { id: 'taxReduction', label: 'card.section.taxReduction' },
  { id: 'moreSettings', label: 'card.section.moreSettings' },
  { id: 'state', label: 'filter.section.state' },
] as const satisfies readonly { id: CustomerField['section']; label: MessageId }[];

export type FilterSection = (typeof filterSections)[number]['id'];

/** Where the panel lists a filter: with the field that it asks about. */
export function sectionOf({ custom, fields: [field] }: ListFilter): FilterSection {
  if (custom || field === undefined) return 'customFields';
  const { section } = customerFields[field as CustomerFieldKey];
  return section === 'history' || section === 'customerUsers' ? 'state' : section;
}
