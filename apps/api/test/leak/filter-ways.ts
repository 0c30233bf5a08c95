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
import { getNamedType, isInputObjectType, isScalarType } from 'graphql';
import { Word } from './literal.js';
import { schema } from './whole-selection.js';
import { factsOf, type Fact } from './filter-facts.js';
import { listed, statuses, type WayOut } from './list-ways.js';
import type { Role } from './matrix-roles.js';
import type { Plant } from './planted.js';
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
export const ownOf = ({ isElsewhere }: Role): CustomFieldTable => (isElsewhere ? noCustomFields : plantedTable);

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
      case 'by':
      case 'at': {
        const of = fact.parts?.[operator];
        if (!of) throw new Error(`The matrix does not ask by ${name}`);
        return operatorsOf(operand.name, operator, of).map((inner) => ({
          name: `${key}.${inner.name}`,
          truth: { [operator]: inner.truth },
          lie: { [operator]: inner.lie },
        }));
      }
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
