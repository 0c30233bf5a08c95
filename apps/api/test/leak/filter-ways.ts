import {
  customerFilters,
  customerSorts,
  type CustomerFilterKey,
  type CustomerSortKey,
  filterableFields,
  sortableFields,
} from '@register/domain/customer/customer-list';
import {
  customFieldKey,
  definitionKey,
  noCustomFields,
  type CustomFieldKey,
  type CustomFieldTable,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { customValueMember } from '@register/domain/custom-fields/custom-field-value';
import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { byKey, plainFlags, plainTexts } from '@register/domain/customer/plain-fields';
import { getNamedType, isInputObjectType, isScalarType } from 'graphql';
import { Word } from './literal.js';
import { schema } from './whole-selection.js';
import { listed, statuses, type WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import { plainWord, type Plant } from './planted.js';
import { plantedTable } from './planted-fields.js';
import type { World } from './world.js';

/** A question to the register, asked with what is true of `mine` and with what is true of nobody. */
export interface Question {
  readonly name: string;
  /** One must be able to filter by all of them. */
  readonly fields: readonly FieldKey[];
  readonly truth: WayOut;
  readonly lie: WayOut;
}

/** Each filter of the schema with each of its operators, plainly and deep inside others. */
export function questions(world: World): Question[] {
  const facts = factsOf(world);
  const builtIn = Object.keys(filterFields('CustomerFilter'))
    .filter((key) => !connectives.has(key) && key !== 'customFields')
    .flatMap((key) => {
      const fact = facts[key as CustomerFilterKey] as Fact | undefined;
      if (!fact) throw new Error(`The matrix does not ask by ${key}`);
      const { fields } = customerFilters[key as CustomerFilterKey];
      return operatorsOf('CustomerFilter', key, fact).flatMap((operation) => nested(key, fields, operation));
    });
  return [...builtIn, ...ownQuestions(world)];
}

/** The same of the group's own fields. */
function ownQuestions({ customers: { mine } }: World): Question[] {
  return plantedTable.all.flatMap(({ key, type }) => {
    const member = customValueMember(type);
    const planted: Plant | undefined = mine.plants[customFieldKey(key)];
    const [value] = (planted?.after?.['customFields'] ?? []) as Record<string, unknown>[];
    const truth = [value?.[member]].flat()[0];
    const asked = (test: unknown): unknown => [{ key, [member]: test }];
    return operatorsOf('CustomFieldFilter', member, { truth, lie: lies[member] }).flatMap((operation) =>
      nested('customFields', [customFieldKey(key)], {
        name: `${key}.${operation.name}`,
        truth: asked(operation.truth),
        lie: asked(operation.lie),
      }),
    );
  });
}

const lies = { text: 'Ingen', number: 7, date: '1999-01-01', flag: true, choices: 'a' } as const;

const nested = (key: string, fields: readonly FieldKey[], { name, truth, lie }: Operation): Question[] =>
  Object.entries(nestings).map(([nesting, inside]): Question => {
    const asked = (value: unknown): WayOut => listed(`filter ${name} ${nesting}`, { filter: inside({ [key]: value }) });
    return { name: `${name} ${nesting}`, fields, truth: asked(truth), lie: asked(lie) };
  });

/** Whether somebody may ask this. */
export const mayAsk = (role: Role, { fields }: Question): boolean => {
  const allowed = role.viewer ? filterableFields(role.viewer, ownOf(role)) : new Set();
  return fields.every((field) => allowed.has(field));
};

/** Somebody of another group has other fields of their own. */
const ownOf = ({ isElsewhere }: Role): CustomFieldTable => (isElsewhere ? noCustomFields : plantedTable);

/** Each order of the schema. */
export const orders = (): Order[] =>
  enumValues('CustomerOrderField').flatMap((key): Order[] => {
    if (!Object.hasOwn(customerSorts, key)) throw new Error(`The matrix knows no order by ${key}`);
    const order = { field: new Word(key), direction: new Word('DESC'), nulls: new Word('LAST') };
    const by = (field: FieldKey, args: object): Order => ({
      field,
      way: listed(`order by ${key} ${field}`, { ...args, filter: statuses(false) }),
    });
    if (key === 'RELEVANCE') return [by('status', { search: 'pahittad', orderBy: [{ field: new Word(key) }] })];
    if (key !== 'CUSTOM_FIELD') return [by(customerSorts[key as CustomerSortKey] ?? 'status', { orderBy: [order] })];
    return [...plantedTable.rows]
      .filter(([, row]) => row.sorted)
      .map(([field]) => by(field, { orderBy: [{ ...order, customField: definitionKey(field as CustomFieldKey) }] }));
  });

export interface Order {
  /** One must be able to order by it; by relevance whoever may ask for the states that the question names. */
  readonly field: FieldKey;
  readonly way: WayOut;
}

/** Whether somebody may order so. */
export const mayOrder = (role: Role, { field }: Order): boolean =>
  role.viewer !== null && sortableFields(role.viewer, ownOf(role)).has(field);

const connectives: ReadonlySet<string> = new Set(['and', 'or', 'not']);
const nestings: Readonly<Record<string, (filter: object) => object>> = {
  alone: (filter) => filter,
  deep: (filter) => ({ or: [{ name: { eq: 'ingen' } }, { and: [{ not: { not: filter } }, statuses(false)] }] }),
};

/** A value that `mine` has and one that nobody has; `parts` for the filters inside a filter. */
interface Fact {
  readonly truth?: unknown;
  readonly lie?: unknown;
  readonly parts?: Readonly<Record<string, Fact>>;
}

interface Operation {
  readonly name: string;
  readonly truth: unknown;
  readonly lie: unknown;
}

function operatorsOf(type: string, key: string, fact: Fact): Operation[] {
  const field = filterFields(type)[key];
  if (!field) throw new Error(`${type} has no ${key}`);
  const operand = getNamedType(field.type);
  if (isScalarType(operand)) return [{ name: key, truth: fact.truth, lie: fact.lie }];
  return Object.keys(filterFields(operand.name)).flatMap((operator): Operation[] => {
    const name = `${key}.${operator}`;
    const both = (of: (value: unknown) => unknown): Operation[] => [
      { name, truth: { [operator]: of(fact.truth) }, lie: { [operator]: of(fact.lie) } },
    ];
    switch (operator) {
      case 'isNull':
        return [{ name, truth: { isNull: false }, lie: { isNull: true } }];
      case 'me':
        return [{ name, truth: { me: true }, lie: { me: false } }];
      case 'in':
      case 'any':
      case 'all':
        return both((value) => [value]);
      case 'eq':
      case 'gte':
      case 'gt':
      case 'lte':
      case 'lt':
        return both((value) => value);
      case 'contains':
        return both((value) => String(value).slice(1, -1));
      case 'startsWith':
        return both((value) => String(value).slice(0, -1));
      case 'some':
      case 'none':
        if (!fact.parts) return [{ name, truth: { [operator]: [fact.lie] }, lie: { [operator]: [fact.truth] } }];
        return Object.entries(filterFields('ContactFilter')).flatMap(([part]) => {
          const of = fact.parts?.[part];
          if (!of) throw new Error(`The matrix does not ask by ${key}.${operator}.${part}`);
          return operatorsOf('ContactFilter', part, of).map((inner) => ({
            name: `${name}.${inner.name}`,
            truth: { [operator]: { [part]: inner.truth } },
            lie: { [operator]: { [part]: inner.lie } },
          }));
        });
      default:
        throw new Error(`The matrix does not ask with ${name}`);
    }
  });
}

function filterFields(name: string) {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input ${name}`);
  return type.getFields();
}

function enumValues(name: string): string[] {
  const type = schema.getType(name);
  if (!type || !('getValues' in type)) throw new Error(`The schema has no enum ${name}`);
  return type.getValues().map((value) => value.name);
}

/** What is true of `mine`, and what is true of nobody. */
function factsOf({
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
