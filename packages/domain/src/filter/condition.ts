import { conditionOperators, type ConditionOperator } from './filter-kind.js';
import type { FilterName, ListFilter } from './list-filters.js';

/** One condition of a list, as addresses and saved views keep it. */
export interface Condition {
  readonly name: FilterName;
  readonly operator: ConditionOperator;
  /** One at least. */
  readonly values: readonly string[];
}

/** `city:is:Umeå|Växjö`, `customFields.floors:from:3`. Null for what is no condition; whether the filter exists is not asked here. */
export function readCondition(token: string): Condition | null {
  const [, name = '', word = '', text = ''] =
    /^(?:own\.|)((?:customFields\.)?[A-Za-z0-9_]+):([a-z]+):(.+)$/s.exec(token) ?? [];
  const isOwn = token.startsWith('own.');
  // Links from before the filter knew more than the group's own fields.
  const isOld = isOwn && word === 'in';
  const operator = isOld ? 'is' : conditionOperators.find((one) => one === word);
  const values = [...new Set(isOld ? text.split(',') : splitValues(text))].filter((value) => value.trim() !== '');
  if (name === '' || !operator || values.length === 0 || values.length > maxValues) return null;
  return { name: (isOwn ? `customFields.${name}` : name) as FilterName, operator, values };
}

/** The other way round. */
export const writeCondition = ({ name, operator, values }: Condition): string =>
  `${name.replace(/^customFields\./, 'own.')}:${operator}:${values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|')}`;

/** The condition with the values that its filter takes; null where it makes no sense: half a number, a choice that is no more. */
export function usableCondition(condition: Condition, filter: ListFilter | undefined): Condition | null {
  const { operator } = condition;
  if (!filter?.operators.includes(operator)) return null;
  const values = condition.values.filter((value) => takes(filter, operator, value));
  return values.length === 0 ? null : { ...condition, values };
}

function takes({ kind, choices }: ListFilter, operator: ConditionOperator, value: string): boolean {
  if (operator === 'has' || kind === 'flag') return value === 'yes' || value === 'no';
  switch (kind) {
    case 'choice':
      return choices.includes(value);
    case 'number':
      return numberIn(value) !== null;
    case 'date':
    case 'time':
      return isDay(value);
    default:
      return value.trim() !== '';
  }
}

/** As it is typed, with a comma or a point. */
export function numberIn(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) ? null : number;
}

/** YYYY-MM-DD, and a day that exists, of the years that customers have to do with. */
export function isDay(text: string): boolean {
  const time = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A bar divides; one that belongs to a value has a backslash in front. */
const splitValues = (text: string): string[] =>
  (text.match(/(?:\\.|[^|\\]|\\$)+/gs) ?? []).map((value) => value.replace(/\\(.)/gs, '$1'));

const maxValues = 100;
