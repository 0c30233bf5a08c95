import { customValueMember } from '../custom-fields/custom-field-value.js';
import { numberIn, type Condition } from './condition.js';
import type { ConditionOperator, FilterKind } from './filter-kind.js';
import type { FilterName, ListFilter, PartFilterName } from './list-filters.js';
import { startOfDay, startOfNextDay } from '../calendar/swedish-days.js';

/** A filter as the API's `CustomerFilter` takes it, written down: moments are ISO texts. */
export type WrittenFilter = Readonly<Record<string, unknown>>;

/**
 * What the conditions mean. Those of one filter that say what is wanted widen each other (this place or that, or none), those
 * that say what is not wanted narrow, as do bounds; filters narrow each other.
 */
export function filterOfConditions(
  conditions: readonly Condition[],
  filters: ReadonlyMap<FilterName, ListFilter>,
): readonly WrittenFilter[] {
  const names = [...new Set(conditions.map(({ name }) => name))];
  const changes = conditions.filter(({ name }) => isChange(name));
  const written = names.flatMap((name) => {
    const filter = filters.get(name);
    if (!filter || isChange(name)) return [];
    return oneFilter(
      filter,
      conditions.filter((condition) => condition.name === name),
    );
  });
  return [...written, ...changeFilters(changes)];
}

function oneFilter(filter: ListFilter, conditions: readonly Condition[]): WrittenFilter[] {
  const narrowing = conditions.filter(narrows);
  const widening = conditions.filter((condition) => !narrows(condition) && !isBound(condition));
  const bounds = conditions.filter(isBound);
  const wanted = [...widening.flatMap((condition) => tests(filter, condition)), ...bound(filter, bounds)];
  return [
    ...(wanted.length === 0 ? [] : [anyOf(wanted)]),
    ...narrowing.flatMap((condition) => unwanted(filter, condition)),
  ];
}

const narrows = ({ operator, values }: Condition): boolean =>
  operator === 'isnt' || operator === 'lacks' || (operator === 'has' && values.includes('yes'));
const isBound = ({ operator }: Condition): boolean => operator === 'from' || operator === 'to';
const isChange = (name: FilterName): boolean => name === 'changedBy' || name === 'changedAt';
const anyOf = (filters: readonly WrittenFilter[]): WrittenFilter =>
  filters.length === 1 && filters[0] ? filters[0] : { or: filters };

function unwanted(filter: ListFilter, { name, operator, values }: Condition): WrittenFilter[] {
  if (operator === 'has') return [presence(filter, true)];
  const positive: ConditionOperator = operator === 'isnt' ? 'is' : 'contains';
  return [{ not: anyOf(tests(filter, { name, operator: positive, values })) }];
}

/** What passes, each for itself. */
function tests(filter: ListFilter, { operator, values }: Condition): WrittenFilter[] {
  if (operator === 'has') return [presence(filter, false)];
  switch (filter.kind) {
    case 'flag':
      return new Set(values).size > 1 && !filter.custom ? [] : values.map((value) => flag(filter, value === 'yes'));
    case 'people':
      return people(filter, values);
    case 'links':
      return [of(filter, { [operator === 'all' ? 'all' : 'any']: values })];
    case 'text':
    case 'code':
      if (operator === 'is') return [of(filter, { in: values })];
      return values.map((value) => of(filter, { [operator === 'starts' ? 'startsWith' : 'contains']: value }));
    default:
      return [of(filter, { in: values })];
  }
}

/** From the first day to the last, both included. */
function bound(filter: ListFilter, conditions: readonly Condition[]): WrittenFilter[] {
  if (conditions.length === 0) return [];
  return [of(filter, boundsOf(filter.kind, conditions))];
}

const boundsOf = (kind: FilterKind, conditions: readonly Condition[]): WrittenFilter =>
  conditions.reduce<WrittenFilter>(
    (test, { operator, values: [value = ''] }) => ({ ...test, ...boundOf(kind, operator, value) }),
    {},
  );

function boundOf(kind: FilterKind, operator: ConditionOperator, value: string): WrittenFilter {
  const isFrom = operator === 'from';
  if (kind === 'time') return isFrom ? { gte: startOfDay(value) } : { lt: startOfNextDay(value) };
  return { [isFrom ? 'gte' : 'lte']: kind === 'number' ? numberIn(value) : value };
}

/** A test under the API's name of the filter. */
function of({ name, custom }: ListFilter, test: unknown): WrittenFilter {
  if (custom) return { customFields: [{ key: custom.key, [customValueMember(custom.type)]: test }] };
  const part = contactParts[name as PartFilterName];
  return part ? { contacts: { some: { [part]: test } } } : { [name]: test };
}

function presence(filter: ListFilter, isThere: boolean): WrittenFilter {
  const part = contactParts[filter.name as PartFilterName];
  // None of them has it: as with every other field, the customer is without.
  if (part) return { contacts: { [isThere ? 'some' : 'none']: { [part]: { isNull: false } } } };
  return of(filter, { isNull: !isThere });
}

const contactParts: Partial<Record<PartFilterName, string>> = {
  contactName: 'name',
  contactEmail: 'email',
  contactPhone: 'phone',
};

function flag(filter: ListFilter, value: boolean): WrittenFilter {
  const part = contactFlags[filter.name as PartFilterName];
  if (part) return { contacts: { [value ? 'some' : 'none']: part } };
  return of(filter, filter.custom ? { eq: value } : value);
}

const contactFlags: Partial<Record<PartFilterName, object>> = {
  contactWithoutEmail: { email: { isNull: true } },
  contactIsMain: { isMain: true },
  contactServiceProtocol: { sendServiceProtocol: true },
  contactWorkOrder: { sendWorkOrder: true },
};

/** `me` is whoever looks. */
function people(filter: ListFilter, values: readonly string[]): WrittenFilter[] {
  const ids = values.filter((value) => value !== 'me');
  return [
    ...(values.includes('me') ? [of(filter, { me: true })] : []),
    ...(ids.length > 0 ? [of(filter, { in: ids })] : []),
  ];
}

/** Who and when are asked of the same change. */
function changeFilters(conditions: readonly Condition[]): WrittenFilter[] {
  const by = conditions.filter(({ name }) => name === 'changedBy');
  const at = boundsOf(
    'time',
    conditions.filter(({ name }) => name === 'changedAt'),
  );
  const during = Object.keys(at).length > 0 ? { at } : {};
  const changed = (values: readonly string[]): WrittenFilter[] =>
    [
      ...(values.includes('me') ? [{ me: true }] : []),
      ...(values.some((value) => value !== 'me') ? [{ in: values.filter((value) => value !== 'me') }] : []),
    ].map((who) => ({ history: { by: who, ...during } }));
  const wanted = by.filter(({ operator }) => operator === 'is').flatMap(({ values }) => changed(values));
  const unwantedBy = by.filter(({ operator }) => operator === 'isnt').flatMap(({ values }) => changed(values));
  const anybody = Object.keys(during).length > 0 && by.length === 0 ? [{ history: during }] : [];
  return [
    ...(wanted.length > 0 ? [anyOf(wanted)] : anybody),
    ...(unwantedBy.length > 0 ? [{ not: anyOf(unwantedBy) }] : []),
  ];
}
