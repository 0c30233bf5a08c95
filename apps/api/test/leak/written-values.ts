import { byKey, plainFlags, plainTexts } from '@register/domain/customer/plain-fields';
import { Word } from './literal.js';
import { plainWord } from './planted.js';
import { latePlants } from './planted-fields.js';

const place = {
  row1: 'Sen rad',
  row2: 'Sen rad 2',
  postalCode: '111 11',
  city: 'Sen stad',
  province: 'Sent län',
  country: 'NO',
};
const contact = {
  role: 'Sen roll',
  phone: '070-1740605',
  email: 'sen@example.com',
  sendServiceProtocol: true,
  sendWorkOrder: true,
  isMain: true,
};
const nothing = 'con_00000000000000000000000000';
const nobody = 'coa_00000000000000000000000000';
const noLetter = 'dil_00000000000000000000000000';
const noTag = 'tag_00000000000000000000000000';
const noSubgroup = 'sub_00000000000000000000000000';

/** What a new customer of the matrix holds that not everybody who creates may read. */
export const created = {
  name: 'Påhittad nykund',
  type: new Word('PRIVATE'),
  personalNumber: '198112189876',
  coApplicants: [{ name: 'Nykundens Hemliga', personalNumber: '197010632391', sharePercent: 30.75 }],
};

/** The rest of a new customer. */
export const createdToo: object = {
  phone: '0701740698',
  email: 'ny@example.com',
  language: new Word('sv'),
  ...byKey(plainTexts, (key) => plainWord(key, 'Nytt')),
  ...byKey(plainFlags, () => true),
  costCentre: 'Nytt ställe',
  comments: 'Ny anteckning',
  addresses: { invoice: place },
  facilitiesDisabled: false,
  vatType: new Word('CUSTOM_VAT'),
  vatPercent: 3,
  propertyDesignation: 'Ny fastighet 1:1',
  tags: [],
  subgroups: [],
  contactPersons: [{ name: 'Ny kontakt', ...contact }],
  customFields: latePlants,
};

/** By the names of `CustomerUpdateInput`; what else can be given to a new customer stands in `created`. */
export const lateChanges: Readonly<Record<string, unknown>> = {
  type: new Word('PRIVATE'),
  name: 'Sent namn',
  organisationNumber: '556016-0680',
  personalNumber: '197010632391',
  phone: '0701740699',
  email: 'sen@example.com',
  language: null,
  ...byKey(plainTexts, (key) => plainWord(key, 'Sent')),
  ...byKey(plainFlags, () => false),
  costCentre: 'Sent ställe',
  comments: 'Sen anteckning',
  addresses: { invoice: place, visiting: place, mail: place },
  facilitiesDisabled: true,
  costCentreRequired: true,
  vatType: new Word('NO_VAT'),
  vatPercent: 3,
  propertyDesignation: 'Sen fastighet 1:1',
  apartmentNumber: '1101',
  associationNumber: '717600-4583',
  coApplicants: {
    create: [{ name: 'Sen medsökande', personalNumber: '197010632391', sharePercent: 1 }],
    update: [{ id: nobody, name: 'Sen medsökande', personalNumber: '197010632391', sharePercent: 1 }],
    delete: [nobody],
  },
  customFields: latePlants,
  tags: { set: [], add: [noTag], remove: [noTag] },
  discountLetters: { set: [], add: [noLetter], remove: [noLetter] },
  subgroups: { set: [], add: [noSubgroup], remove: [noSubgroup] },
  serviceArticles: noRows(),
  workOrderArticles: noRows(),
  contactPersons: {
    create: [{ name: 'Sen kontakt', ...contact }],
    update: [{ id: nothing, name: 'Sen kontakt', ...contact }],
    delete: [nothing],
    order: [nothing],
  },
};

/** Rows that no customer has, of an article that no group has. */
function noRows(): object {
  const row = 'car_00000000000000000000000000';
  return {
    create: [{ article: 'art_00000000000000000000000000', quantity: 1, note: 'Sen rad', price: 1, discount: 1 }],
    update: [{ id: row, quantity: 1, note: 'Sen rad', price: 1, discount: 1 }],
    delete: [row],
    order: [row],
  };
}
