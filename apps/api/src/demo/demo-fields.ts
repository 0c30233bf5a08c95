import type { CustomFieldsPatch } from '@register/domain/custom-fields/custom-field';
import type { CustomFieldDefinition } from '@register/domain/custom-fields/define-custom-field';

/** Three fields of the demo's own, one each of a text, a truth and a choice. All of it is invented. */
export const demoFields: readonly CustomFieldDefinition[] = [
  {
    key: 'door_code',
    type: 'TEXT',
    title: { sv: 'Portkod', en: 'Door code' },
    help: {
      sv: 'Fyra siffror. Syns inte för kundens egna inloggningar.',
      en: 'Four digits. Hidden from the customer’s own logins.',
    },
    suggestions: ['Ingen portkod', 'Ring på'],
    showInList: true,
  },
  {
    key: 'keys_with_us',
    type: 'YES_NO',
    title: { sv: 'Nycklar hos oss', en: 'Keys with us' },
  },
  {
    key: 'service_level',
    type: 'CHOICE',
    title: { sv: 'Servicenivå', en: 'Service level' },
    options: [
      { key: 'gold', sv: 'Guld: inom 4 timmar', en: 'Gold: within 4 hours' },
      { key: 'silver', sv: 'Silver: nästa dag', en: 'Silver: next day' },
      { key: 'bronze', sv: 'Brons: inom en vecka', en: 'Bronze: within a week' },
    ],
    hiddenFromCustomers: false,
    showInList: true,
  },
];

/** What a customer of the demo has in them; some have nothing. */
export function demoFieldValues(n: number): CustomFieldsPatch {
  return {
    ...(n % 3 === 0 && { door_code: String(1000 + ((n * 7919) % 9000)) }),
    ...(n % 4 === 1 && { keys_with_us: n % 8 === 1 }),
    ...(n % 5 !== 2 && { service_level: ['gold', 'silver', 'bronze'][n % 3] ?? 'bronze' }),
  };
}
