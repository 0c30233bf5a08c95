import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { customerFieldKeys, customerFields } from '@register/domain/customer/customer-fields';
import type { MessageId } from '../../i18n/messages';

/** The card's sections in their order. A section is there when the viewer may read a field of it. */
export const cardSections = [
  { id: 'section-details', of: 'details', title: 'card.section.details' },
  { id: 'section-pricing', of: 'pricing', title: 'card.section.pricing' },
  { id: 'section-addresses', of: 'addresses', title: 'card.section.addresses' },
  { id: 'section-contacts', of: 'contacts', title: 'card.section.contacts' },
  { id: 'section-articles', of: 'articles', title: 'card.section.articles' },
  { id: 'section-customFields', of: 'customFields', title: 'card.section.customFields' },
  { id: 'section-taxReduction', of: 'taxReduction', title: 'card.section.taxReduction' },
  { id: 'section-settings', of: 'moreSettings', title: 'card.section.moreSettings' },
  { id: 'section-assignees', of: 'assignees', title: 'card.section.assignees' },
  { id: 'section-documents', of: 'documents', title: 'card.section.documents' },
  { id: 'section-logins', of: 'customerUsers', title: 'card.section.customerUsers' },
  { id: 'section-history', of: 'history', title: 'card.section.history' },
] as const satisfies readonly CardSectionRow[];

interface CardSectionRow {
  id: string;
  /** The field table's name of it. */
  of: (typeof customerFields)[CustomerFieldKey]['section'];
  title: MessageId;
}

export type SectionId = (typeof cardSections)[number]['id'];

/** The fields of a section, as the field table lists them. */
export const fieldsOf = (section: CardSectionRow['of']): CustomerFieldKey[] =>
  customerFieldKeys.filter((key) => customerFields[key].section === section);

/** On a phone whom to call and where to go come first. */
export const phoneOrder: readonly SectionId[] = [
  'section-contacts',
  'section-addresses',
  'section-details',
  'section-pricing',
  'section-articles',
  'section-customFields',
  'section-taxReduction',
  'section-settings',
  'section-assignees',
  'section-documents',
  'section-logins',
  'section-history',
];
