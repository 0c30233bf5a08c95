import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { CustomerFilterKey } from '@register/domain/customer/customer-list';
import { byKey, plainFlags, plainTexts } from '@register/domain/customer/plain-fields';
import { Word } from './literal.js';
import { plainWord } from './planted.js';
import type { World } from './world.js';

/** What is true of `mine`, and what is true of nobody. */
export function factsOf({
  customers,
  responsible,
  tags,
  subgroups,
  letters,
  article,
}: World): Readonly<Record<CustomerFilterKey, Fact>> {
  const { mine } = customers;
  const after = (key: CustomerFieldKey, name: string = key): unknown => mine.plants[key].after?.[name];
  const [made, never] = [new Date(0).toISOString(), new Date(2e14).toISOString()];
  const word = String(after('name')).slice('Namn'.length);
  return {
    id: { truth: mine.id, lie: `cus_${'0'.repeat(26)}` },
    importId: { truth: `job_${'0'.repeat(26)}`, lie: `job_${'1'.padEnd(26, '0')}` },
    type: { truth: new Word('PRIVATE'), lie: new Word('COMPANY') },
    status: { truth: new Word('ACTIVE'), lie: new Word('INACTIVE') },
    number: { truth: mine.number, lie: 'NR-Ingen' },
    name: { truth: after('name'), lie: 'NamnIngen' },
    organisationNumber: { truth: '212000-0142', lie: '556016-0680' },
    personalNumber: { truth: after('personalNumber'), lie: '199001019802' },
    phone: { truth: after('phone'), lie: '0701740000' },
    email: { truth: after('email'), lie: 'ingen@example.com' },
    language: { truth: new Word('sv'), lie: new Word('en') },
    ...byKey(plainTexts, (key) => ({ truth: after(key), lie: plainWord(key, 'Ingen') })),
    ...byKey(plainFlags, (key) => ({ truth: after(key), lie: after(key) !== true })),
    costCentre: { truth: after('costCentre'), lie: 'Ingetställe' },
    comments: { truth: after('comments'), lie: 'Ingenhemlis' },
    vatType: { truth: new Word('CUSTOM_VAT'), lie: new Word('NORMAL_VAT') },
    vatPercent: { truth: after('vatPercent'), lie: 7 },
    city: { truth: `Stad${word}`, lie: 'Staden Ingen' },
    postalCode: { truth: '917 11', lie: '000 00' },
    invoiceAddress: {},
    visitingAddress: {},
    mailAddress: {},
    protectedIdentity: { truth: false, lie: true },
    documents: {},
    history: {
      parts: {
        by: { truth: responsible.id, lie: `usr_${'0'.repeat(26)}` },
        at: { truth: made, lie: never },
      },
    },
    propertyDesignation: { truth: after('propertyDesignation'), lie: 'Gården Ingen' },
    associationNumber: { truth: '717600-4583', lie: '556016-0680' },
    coApplicantNumber: { truth: mine.plants.coApplicants.search, lie: '199001019802' },
    assignedTo: { truth: responsible.id, lie: `usr_${'0'.repeat(26)}` },
    tags: { truth: tags.get(`Tagg${word}`), lie: `tag_${'0'.repeat(26)}` },
    subgroups: { truth: subgroups.get(`Undergrupp${word}`), lie: `sub_${'0'.repeat(26)}` },
    discountLetters: { truth: letters.get(`Brev${word}`), lie: `dil_${'0'.repeat(26)}` },
    contacts: {
      parts: {
        name: { truth: `Kontakt${word}`, lie: 'KontaktIngen' },
        email: { truth: `kontakt${word}@example.com`, lie: 'kontakt@example.org' },
        phone: { truth: '0702220011', lie: '0702220099' },
        isMain: { truth: true, lie: false },
        sendServiceProtocol: { truth: false, lie: true },
        sendWorkOrder: { truth: false, lie: true },
      },
    },
    serviceArticles: { truth: article.id, lie: `art_${'0'.repeat(26)}` },
    workOrderArticles: { truth: article.id, lie: `art_${'0'.repeat(26)}` },
    createdAt: { truth: made, lie: never },
    updatedAt: { truth: made, lie: never },
  };
}

/** A value that `mine` has and one that nobody has; `parts` for the filters inside a filter. */
export interface Fact {
  readonly truth?: unknown;
  readonly lie?: unknown;
  readonly parts?: Readonly<Record<string, Fact>>;
}
