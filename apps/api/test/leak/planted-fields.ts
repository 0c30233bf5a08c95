import type { CustomField, CustomFieldType } from '@register/domain/custom-fields/custom-field';
import { customFieldKey, type FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { aCustomFieldTable } from '@register/domain/testing/builders';
import { defineCustomField } from '@register/domain/custom-fields/define-custom-field';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import { Word } from './literal.js';
import type { Plant } from './planted.js';

/** A field that the group of the matrix has defined for itself: what it is made with, and what is planted in it. */
interface PlantedField {
  readonly key: string;
  readonly type: CustomFieldType;
  readonly hiddenFromCustomers: boolean;
  readonly options?: readonly { readonly key: string; readonly sv: string }[];
  readonly showInList?: boolean;
  readonly searchable?: boolean;
  readonly plant: (word: string, serial: number) => Plant;
}

const options = ['a', 'b', 'c'].map((key) => ({ key, sv: `Val ${key}` }));

const fields: readonly PlantedField[] = [
  {
    key: 'hidden_text',
    type: 'TEXT',
    hiddenFromCustomers: true,
    showInList: true,
    searchable: true,
    plant: (word) => ({
      before: holding('hidden_text', { text: `Gammaldold${word}` }),
      after: holding('hidden_text', { text: `Dold${word}` }),
      twin: {
        before: holding('hidden_text', { text: 'annat' }),
        after: holding('hidden_text', { text: 'nytt annat' }),
      },
      texts: [`Gammaldold${word}`, `Dold${word}`],
      search: `dold${word}`,
    }),
  },
  {
    key: 'hidden_number',
    type: 'NUMBER',
    hiddenFromCustomers: true,
    plant: (_, serial) => ({
      before: holding('hidden_number', { number: 7100.25 + serial }),
      after: holding('hidden_number', { number: 8200.75 + serial }),
      twin: { after: holding('hidden_number', { number: 1 }) },
      texts: [`${7100.25 + serial}`, `${8200.75 + serial}`],
    }),
  },
  {
    key: 'hidden_choices',
    type: 'MULTIPLE_CHOICE',
    hiddenFromCustomers: true,
    options,
    plant: () => ({
      before: holding('hidden_choices', { choices: ['a'] }),
      after: holding('hidden_choices', { choices: ['b', 'c'] }),
      twin: { after: holding('hidden_choices', { choices: ['a', 'b'] }) },
      texts: [],
    }),
  },
  {
    key: 'open_text',
    type: 'TEXT',
    hiddenFromCustomers: false,
    showInList: true,
    searchable: true,
    plant: (word) => ({
      before: holding('open_text', { text: `Gammalöppen${word}` }),
      after: holding('open_text', { text: `Öppen${word}` }),
      twin: { before: holding('open_text', { text: 'annat' }), after: holding('open_text', { text: 'nytt annat' }) },
      texts: [`Gammalöppen${word}`, `Öppen${word}`],
      search: `oppen${word}`,
    }),
  },
  {
    key: 'open_date',
    type: 'DATE',
    hiddenFromCustomers: false,
    plant: (_, serial) => ({
      before: holding('open_date', { date: `2031-01-1${serial}` }),
      after: holding('open_date', { date: `2031-02-1${serial}` }),
      twin: { after: holding('open_date', { date: '2032-03-01' }) },
      texts: [`2031-02-1${serial}`],
    }),
  },
  {
    // Limited to the subgroups that the customers are in, once they have their values.
    key: 'limited_text',
    type: 'TEXT',
    hiddenFromCustomers: false,
    searchable: true,
    plant: (word) => ({
      before: holding('limited_text', { text: `Gammalgräns${word}` }),
      after: holding('limited_text', { text: `Gräns${word}` }),
      twin: {
        before: holding('limited_text', { text: 'annat' }),
        after: holding('limited_text', { text: 'nytt annat' }),
      },
      texts: [`Gammalgräns${word}`, `Gräns${word}`],
      search: `grans${word}`,
    }),
  },
  {
    key: 'open_flag',
    type: 'YES_NO',
    hiddenFromCustomers: false,
    plant: () => ({
      before: holding('open_flag', { flag: true }),
      after: holding('open_flag', { flag: false }),
      twin: { before: holding('open_flag', { flag: false }), after: holding('open_flag', { flag: true }) },
      texts: [],
    }),
  },
];

/** The group's own fields as they are defined over the API. */
export const fieldDefinitions: readonly object[] = fields.map(({ plant: _plant, type, ...field }) => ({
  ...field,
  type: new Word(type),
  title: { sv: `Fält ${field.key}`, en: `Field ${field.key}` },
}));

/** The same as the rules see them. */
export const plantedTable = aCustomFieldTable(
  fields.map(({ plant: _plant, ...field }): CustomField => {
    const defined = defineCustomField(
      null,
      { ...field, title: { sv: field.key } },
      { id: field.key, others: [], used: false },
    );
    if (!defined.ok) throw new Error(`The matrix defines ${field.key} wrongly`);
    return defined.next;
  }),
);

/** Every field of the card that the matrix plants something in: the built-in ones, and the group's own. */
export const plantedKeys: readonly FieldKey[] = [...customerFieldKeys, ...plantedTable.rows.keys()];

export const ownPlants = (word: string, serial: number): Readonly<Record<FieldKey, Plant>> =>
  Object.fromEntries(fields.map(({ key, plant }) => [customFieldKey(key), plant(word, serial)])) as Readonly<
    Record<FieldKey, Plant>
  >;

/** A late change of each, and what a new customer has. */
export const latePlants: readonly object[] = [
  { key: 'hidden_text', text: 'Sen dold' },
  { key: 'hidden_number', number: 5 },
  { key: 'hidden_choices', choices: ['c'] },
  { key: 'open_text', text: 'Sen öppen' },
  { key: 'open_date', date: '2031-03-01' },
  { key: 'open_flag', flag: true },
];

function holding(key: string, value: object): Readonly<Record<string, unknown>> {
  return { customFields: [{ key, ...value }] };
}
