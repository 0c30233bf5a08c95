import { isDay, numberIn, type Condition } from '@register/domain/filter/condition';
import type { ConditionOperator } from '@register/domain/filter/filter-kind';
import type { FilterName, ListFilter } from '@register/domain/filter/list-filters';

/** What is chosen of one filter with one operator. */
export const chosenValues = (
  conditions: readonly Condition[],
  name: FilterName,
  operator: ConditionOperator,
): readonly string[] =>
  conditions.find((condition) => condition.name === name && condition.operator === operator)?.values ?? [];

/** The same list with other values of one filter and operator, in its place; without values it goes. */
export function withValues(
  conditions: readonly Condition[],
  name: FilterName,
  operator: ConditionOperator,
  values: readonly string[],
): readonly Condition[] {
  const next: Condition = { name, operator, values };
  const isThis = (condition: Condition): boolean => condition.name === name && condition.operator === operator;
  if (values.length === 0) return conditions.filter((condition) => !isThis(condition));
  return conditions.some(isThis)
    ? conditions.map((condition) => (isThis(condition) ? next : condition))
    : [...conditions, next];
}

/** How the values of a filter are taken: by an operator, or only whether there are any. */
export type FilterMode = Exclude<ConditionOperator, 'has'> | 'some' | 'none';

/** In the order of the choice; a filter with options says `none` among them. */
export const modesOf = ({ operators }: ListFilter, hasOptions: boolean): readonly FilterMode[] =>
  operators.flatMap((operator): readonly FilterMode[] => {
    if (operator !== 'has') return [operator];
    return hasOptions ? ['some'] : ['some', 'none'];
  });

/** The mode that is in force; the usual one while nothing is chosen. */
export function modeIn(conditions: readonly Condition[], filter: ListFilter, hasOptions: boolean): FilterMode {
  const mine = conditions.filter(({ name }) => name === filter.name);
  const valued = mine.find(({ operator }) => operator !== 'has');
  if (valued) return valued.operator as FilterMode;
  const [has] = chosenValues(conditions, filter.name, 'has');
  if (has === 'yes') return 'some';
  if (has === 'no' && !hasOptions) return 'none';
  return modesOf(filter, hasOptions)[0] ?? 'is';
}

/** Another mode keeps what is chosen, where it takes values. */
export function withMode(
  conditions: readonly Condition[],
  { name }: ListFilter,
  from: FilterMode,
  to: FilterMode,
): readonly Condition[] {
  const isValued = (mode: FilterMode): mode is Exclude<ConditionOperator, 'has'> => mode !== 'some' && mode !== 'none';
  const values = isValued(from) ? chosenValues(conditions, name, from) : [];
  const cleared = conditions.filter((condition) => condition.name !== name);
  if (!isValued(to)) return [...cleared, { name, operator: 'has', values: [to === 'some' ? 'yes' : 'no'] }];
  return withValues(cleared, name, to, values);
}

/** Whether what is typed can be in force yet: not half a number or a day that does not exist. */
export const isWhole = ({ kind }: ListFilter, text: string): boolean =>
  kind === 'number' ? numberIn(text) !== null : kind === 'date' || kind === 'time' ? isDay(text) : text.trim() !== '';
