import type { LocalText } from '../custom-fields/custom-field.js';
import type { PlainFieldKey } from '../customer/plain-fields.js';
import { plainFieldKeys, byKey } from '../customer/plain-fields.js';
import { fieldWords } from '../import/column-words.js';
import type { FilterName } from '../filter/list-filters.js';

type Named = Exclude<FilterName, `customFields.${string}` | PlainFieldKey>;

const own: Readonly<Record<Named | 'id' | 'importId', LocalText>> = {
  id: { sv: 'Kund', en: 'Customer' },
  importId: { sv: 'Import', en: 'Import' },
  type: fieldWords.type,
  status: { sv: 'Status', en: 'Status' },
  number: fieldWords.number,
  name: fieldWords.name,
  organisationNumber: fieldWords.organisationNumber,
  personalNumber: fieldWords.personalNumber,
  phone: fieldWords.phone,
  email: fieldWords.email,
  language: fieldWords.language,
  costCentre: fieldWords.costCentre,
  comments: fieldWords.comments,
  vatType: fieldWords.vatType,
  vatPercent: fieldWords.vatPercent,
  city: { sv: 'Ort', en: 'Place' },
  postalCode: { sv: 'Postnummer', en: 'Postal code' },
  invoiceAddress: { sv: 'Fakturaadress', en: 'Invoice address' },
  visitingAddress: { sv: 'Besöksadress', en: 'Visiting address' },
  mailAddress: { sv: 'Postadress', en: 'Mail address' },
  assignedTo: { sv: 'Ansvariga', en: 'Assignees' },
  tags: fieldWords.tags,
  subgroups: fieldWords.subgroups,
  discountLetters: fieldWords.discountLetters,
  propertyDesignation: fieldWords.propertyDesignation,
  associationNumber: fieldWords.associationNumber,
  coApplicantNumber: { sv: 'Medsökandes personnummer', en: "Co-applicant's personal identity number" },
  contacts: { sv: 'Kontaktpersoner', en: 'Contact persons' },
  contactName: { sv: 'Kontaktpersons namn', en: "Contact person's name" },
  contactEmail: { sv: 'Kontaktpersons e-post', en: "Contact person's e-mail" },
  contactPhone: { sv: 'Kontaktpersons telefon', en: "Contact person's phone" },
  contactWithoutEmail: { sv: 'Kontaktperson utan e-post', en: 'A contact person without e-mail' },
  contactIsMain: { sv: 'Har huvudkontakt', en: 'Has a main contact' },
  contactServiceProtocol: { sv: 'Kontaktperson får serviceprotokoll', en: 'A contact person gets service protocols' },
  contactWorkOrder: { sv: 'Kontaktperson får arbetsorder', en: 'A contact person gets work orders' },
  serviceArticles: { sv: 'Serviceartiklar', en: 'Service articles' },
  workOrderArticles: { sv: 'Arbetsorderartiklar', en: 'Work order articles' },
  protectedIdentity: { sv: 'Skyddad identitet', en: 'Protected identity' },
  documents: { sv: 'Dokument', en: 'Documents' },
  createdAt: { sv: 'Skapad', en: 'Created' },
  updatedAt: { sv: 'Ändrad', en: 'Changed' },
  changedBy: { sv: 'Ändrad av', en: 'Changed by' },
  changedAt: { sv: 'Ändring gjord', en: 'Change made' },
};

/** What filters are called in a file of the log; the group's own fields by their titles. */
export const filterNames: Readonly<Record<string, LocalText | undefined>> = {
  ...byKey(plainFieldKeys, (key): LocalText => fieldWords[key]),
  ...own,
};
