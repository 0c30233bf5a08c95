import { customerFields, type CustomerField, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { byKey, plainFlags, plainTexts, type PlainTextKey } from '@register/domain/customer/plain-fields';
import type { CustomFieldKey, FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { Word } from './literal.js';
import { articleRows, pricedRows } from './planted-articles.js';
import { identity } from './invented-identity.js';
import { taxPlants } from './planted-tax.js';
import { ownPlants } from './planted-fields.js';
import { letterPlant } from './discount-letter-ways.js';
import { subgroupNames } from './subgroup-ways.js';
import { tagNames } from './tag-ways.js';

/** What stands in one field of one customer of the matrix; all of it invented. */
export interface Plant {
  /** What the customer is created with. */
  readonly before?: Input;
  /** What it is changed to: the history tells of both. */
  readonly after?: Input;
  /** What the customer of the twin world has in place of both. */
  readonly twin?: { readonly before?: Input; readonly after?: Input };
  /** Texts that stand nowhere else: found in an answer, the field was told. */
  readonly texts: readonly string[];
  /** Those of the texts that are for the staff alone, though customers' own logins read the field. */
  readonly staffOnly?: readonly string[];
  /** What one would search for. */
  readonly search?: string;
}
export type Plants = Readonly<Record<CustomerFieldKey, Plant> & Record<CustomFieldKey, Plant>>;

/** What is planted in a field. */
export function plantOf(plants: Plants, field: FieldKey): Plant {
  const plant = plants[field];
  if (!plant) throw new Error(`The matrix plants nothing in ${field}`);
  return plant;
}

type Input = Readonly<Record<string, unknown>>;

/** A customer of the matrix; every text in it carries its word. */
export function plantsOf(
  word: string,
  serial: number,
  kind: 'PRIVATE' | 'COMPANY' | 'SOLE_TRADER',
  article: string,
): Plants {
  const person = [
    identity(`19${50 + serial}1103`, 230 + serial),
    identity(`19${50 + serial}0907`, 460 + serial),
  ] as const;
  const company = identity(`00556${300 + serial}11`.slice(0, 8), 500 + serial).slice(2);
  const otherCompany = identity(`00556${400 + serial}11`.slice(0, 8), 600 + serial).slice(2);
  const isPrivate = kind === 'PRIVATE';
  const [had, has, other] = tagNames(word);
  const [wasIn, isIn, isElsewhere] = subgroupNames(word);
  const address = (place: string) => ({
    row1: `Gata${place}${word}`,
    postalCode: `9${serial}${place.length} 11`,
    city: `Stad${word}`,
  });
  const personal: Plant = {
    ...(isPrivate && { before: { personalNumber: person[0] }, after: { personalNumber: person[1] } }),
    // A sole trader's number is given as an organisation number, and is a personal number all the same.
    ...(kind === 'SOLE_TRADER' && {
      before: { organisationNumber: person[0] },
      after: { organisationNumber: person[1] },
    }),
    twin: {},
    texts: kind === 'COMPANY' ? [] : person.flatMap((number) => [number.slice(0, 8), `${number.slice(2, 8)}-`]),
    ...(kind !== 'COMPANY' && { search: person[1] }),
  };
  return {
    ...ownPlants(word, serial),
    ...byKey(plainTexts, (field) => texts(field, plainWord(field, `Gammalt${word}`), plainWord(field, word))),
    ...byKey(plainFlags, (field) => flag(field, false, true)),
    type: { before: { type: new Word(isPrivate ? 'PRIVATE' : 'COMPANY') }, texts: [] },
    number: { before: { number: `NR-${word}` }, texts: [`NR-${word}`], search: `NR-${word}` },
    name: texts('name', `Gammaltnamn${word}`, `Namn${word}`),
    organisationNumber:
      kind === 'COMPANY'
        ? {
            after: { organisationNumber: company },
            texts: [`${company.slice(0, 6)}-${company.slice(6)}`],
            search: company,
            twin: { after: { organisationNumber: otherCompany } },
          }
        : { twin: {}, texts: [] },
    personalNumber: personal,
    phone: {
      before: { phone: `07011100${10 + serial}` },
      after: { phone: `07011122${10 + serial}` },
      twin: { before: { phone: `07011133${10 + serial}` }, after: { phone: `07011144${10 + serial}` } },
      texts: [`4670111001${serial}`, `4670111221${serial}`],
      search: `07011122${10 + serial}`,
    },
    email: {
      ...texts('email', `gammal${word}@example.com`, `epost${word}@example.com`),
      twin: { before: { email: 'annan@example.com' }, after: { email: 'en.annan@example.com' } },
    },
    language: {
      before: { language: new Word('en') },
      after: { language: new Word('sv') },
      twin: { before: { language: new Word('fi') }, after: { language: new Word('da') } },
      texts: [],
    },
    // Its twin has had the same two the other way round: the register of cost centres is everybody's, and is the same.
    costCentre: {
      ...texts('costCentre', `Gammaltställe${word}`, `Kostnadsställe${word}`),
      twin: {
        before: { costCentre: `Kostnadsställe${word}` },
        after: { costCentre: `Gammaltställe${word}` },
      },
    },
    tags: {
      before: { tags: [had] },
      after: { tags: { set: [has] } },
      twin: { before: { tags: [other] }, after: { tags: { set: [] } } },
      texts: [had, has],
    },
    subgroups: {
      before: { subgroups: [wasIn] },
      after: { subgroups: { set: [isIn] } },
      twin: { before: { subgroups: [isElsewhere] }, after: { subgroups: { set: [isElsewhere] } } },
      texts: [wasIn, isIn],
    },
    discountLetters: letterPlant(word),
    comments: {
      ...texts('comments', `Gammalhemlis${word}`, `Hemlis${word}`),
      twin: { before: { comments: 'något annat' }, after: { comments: 'något helt annat' } },
    },
    vatType: {
      before: { vatType: new Word('NO_VAT') },
      after: { vatType: new Word('CUSTOM_VAT') },
      twin: { after: { vatType: new Word('NORMAL_VAT'), vatPercent: null } },
      texts: [],
    },
    vatPercent: {
      after: { vatPercent: 61.25 + serial },
      twin: { after: { vatPercent: 12 } },
      texts: [`${61.25 + serial}`],
    },
    'addresses.invoice': { ...nested('invoice', address('Faktura')), search: `GataFaktura${word}` },
    'addresses.visiting': nested('visiting', address('Besök')),
    'addresses.mail': nested('mail', address('Post')),
    city: { twin: {}, texts: [`Stad${word}`], search: `Stad${word}` },
    contactPersons: {
      before: {
        contactPersons: [
          {
            name: `Kontakt${word}`,
            email: `kontakt${word}@example.com`,
            phone: `07022200${10 + serial}`,
            isMain: true,
          },
        ],
      },
      after: { contactPersons: { create: [{ name: `Nykontakt${word}`, role: `Roll${word}` }] } },
      texts: [`Kontakt${word}`, `kontakt${word}@`, `4670222001${serial}`, `Roll${word}`],
      search: `Kontakt${word}`,
    },
    ...taxPlants(word, serial, isPrivate),
    serviceArticles: articleRows('serviceArticles', article, `Servicerad${word}`),
    'serviceArticles.prices': pricedRows('serviceArticles', article, 88_100_000 + 100 * serial),
    workOrderArticles: articleRows('workOrderArticles', article, `Orderrad${word}`),
    'workOrderArticles.prices': pricedRows('workOrderArticles', article, 88_200_000 + 100 * serial),
    // Disabled and required contradict each other, so each customer has had one of them.
    facilitiesDisabled: flag('facilitiesDisabled', isPrivate, false),
    facilityRequired: flag('facilityRequired', !isPrivate, false),
    status: { texts: [] },
    protectedIdentity: { twin: {}, texts: [] },
    assignees: { twin: {}, texts: ['Ansvarig Hemlig'] },
    createdAt: { texts: [] },
    updatedAt: { texts: [] },
    documents: {
      twin: {},
      texts: [shownFile(word), ...staffFiles(word)],
      staffOnly: [...staffFiles(word), 'Uppladdare Hemlig'],
    },
    customerUsers: { twin: {}, texts: [`Inlogg${word}`, `inlogg${word}@`] },
    hold: { twin: {}, texts: [`Bevaras${word}`] },
    history: { twin: {}, texts: ['Skrivare Hemlig'] },
  };
}

/** A file that is shown to the customer. */
export const shownFile = (word: string): string => `Kundfil${word}.txt`;
/** A folder, a file in it, one beside it and one in the bin. */
export const staffFiles = (word: string): readonly [string, string, string, string] => [
  `Mapp${word}`,
  `Inre${word}.txt`,
  `Intern${word}.txt`,
  `Slängd${word}.txt`,
];

/** A word of its own for each plain text: `Ordernumber…`, cut where the field takes no more. */
export const plainWord = (field: PlainTextKey, word: string): string => {
  const { maxLength = 255 }: CustomerField = customerFields[field];
  return `${field.charAt(0).toUpperCase()}${field.slice(1).toLowerCase()}`.slice(0, maxLength - word.length) + word;
};

const texts = (field: string, before: string, after: string): Plant => ({
  before: { [field]: before },
  after: { [field]: after },
  twin: { before: { [field]: 'annat' }, after: { [field]: 'nytt annat' } },
  texts: [before, after],
  search: after,
});

const flag = (field: string, before: boolean, after: boolean): Plant => ({
  before: { [field]: before },
  after: { [field]: after },
  twin: { after: { [field]: !after } },
  texts: [],
});

const nested = (kind: string, address: { row1: string; postalCode: string; city: string }): Plant => ({
  before: { addresses: { [kind]: { ...address, row1: `Gammal${address.row1}` } } },
  after: { addresses: { [kind]: address } },
  twin: {
    before: { addresses: { [kind]: { ...address, row1: 'Annan gata 1' } } },
    after: { addresses: { [kind]: { ...address, row1: 'Annan gata 2', city: 'Annanstad' } } },
  },
  texts: [address.row1],
});
