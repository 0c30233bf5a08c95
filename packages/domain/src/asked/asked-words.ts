import type { LocalText } from '../custom-fields/custom-field.js';
import { definitionKey, isCustomFieldKey, type CustomFieldTable } from '../custom-fields/custom-field-table.js';
import { flagWord, isChoiceColumn, spokenChoice } from '../export/choice-words.js';
import { builtInFilter } from '../filter/list-filters.js';
import { builtInViewNames, isBuiltInView } from '../view/customer-view.js';
import type { AskedFor } from './asked-for.js';
import { filterNames } from './filter-names.js';
import type { ToldCondition, ToldFilter } from './told-filter.js';

/** Which customers were asked for, in words: on the page of the log and in its file alike. */
export function askedWords(asked: AskedFor, language: Language, customFields: CustomFieldTable): string {
  if (asked.kind === 'MARKED') return words.marked[language];
  const { view, search, filter, except } = asked;
  const said = [
    ...(view === undefined
      ? []
      : [`${words.view[language]} ${isBuiltInView(view) ? builtInViewNames[view][language] : view}`]),
    ...(search === undefined ? [] : [`${words.search[language]} ${search}`]),
    ...(filter === undefined ? [] : [filterWords(filter, language, customFields)]),
    ...(except === undefined ? [] : [`${words.except[language]} ${except}`]),
  ].filter((text) => text !== '');
  return said.length === 0 ? words.everything[language] : `${words.list[language]} – ${said.join('; ')}`;
}

type Language = keyof LocalText;

function filterWords(filter: ToldFilter, language: Language, custom: CustomFieldTable): string {
  const say = (one: ToldFilter): string => {
    const text = filterWords(one, language, custom);
    return isOne(one) ? text : `(${text})`;
  };
  if ('all' in filter)
    return filter.all.map((one) => ('all' in one ? filterWords(one, language, custom) : say(one))).join('; ');
  if ('any' in filter) return filter.any.map(say).join(` ${words.or[language]} `);
  if ('not' in filter) return `${words.not[language]} ${say(filter.not)}`;
  return conditionWords(filter, language, custom);
}

const isOne = (filter: ToldFilter): boolean =>
  'field' in filter ||
  'not' in filter ||
  ('all' in filter && filter.all.length === 1) ||
  ('any' in filter && filter.any.length === 1);

function conditionWords(condition: ToldCondition, language: Language, custom: CustomFieldTable): string {
  const { field, test, values, more } = condition;
  const title = fieldTitle(field, language, custom);
  if (test === 'missing' || test === 'given') return `${title} ${words[test][language]}`;
  const said = [
    ...values.map((value) => valueWord(field, value, language, custom)),
    ...(more === undefined ? [] : [`${more} ${words.more[language]}`]),
  ].join(` ${words[test === 'all' ? 'and' : 'or'][language]} `);
  return test === 'is' || test === 'all' ? `${title}: ${said}` : `${title} ${words[test][language]} ${said}`;
}

const fieldTitle = (field: string, language: Language, { byKey }: CustomFieldTable): string =>
  (isCustomFieldKey(field) ? byKey.get(definitionKey(field))?.title[language] : filterNames[field]?.[language]) ??
  field;

function valueWord(field: string, value: string, language: Language, { byKey }: CustomFieldTable): string {
  if (value === 'me') return words.me[language];
  if (isCustomFieldKey(field)) {
    const { type, options = [] } = byKey.get(definitionKey(field)) ?? {};
    if (type === 'YES_NO') return flagWord(value === 'true', language);
    return options.find(({ key }) => key === value)?.[language] ?? value;
  }
  if (isChoiceColumn(field)) return spokenChoice(field, value, language);
  return builtInFilter(field)?.kind === 'flag' ? flagWord(value === 'true', language) : value;
}

const words = {
  marked: { sv: 'Markerade kunder', en: 'Marked customers' },
  everything: { sv: 'Alla kunder i listan, utan urval', en: 'All customers in the list, unfiltered' },
  list: { sv: 'Alla i listan', en: 'All in the list' },
  view: { sv: 'vyn', en: 'view' },
  search: { sv: 'sökning', en: 'search' },
  or: { sv: 'eller', en: 'or' },
  and: { sv: 'och', en: 'and' },
  not: { sv: 'inte', en: 'not' },
  more: { sv: 'till', en: 'more' },
  except: { sv: 'utom', en: 'but for' },
  me: { sv: 'den som frågade', en: 'whoever asked' },
  missing: { sv: 'saknas', en: 'is missing' },
  given: { sv: 'finns', en: 'has a value' },
  contains: { sv: 'innehåller', en: 'contains' },
  startsWith: { sv: 'börjar med', en: 'begins with' },
  from: { sv: 'från', en: 'from' },
  after: { sv: 'efter', en: 'after' },
  to: { sv: 'till och med', en: 'up to' },
  before: { sv: 'före', en: 'before' },
} as const satisfies Readonly<Record<string, LocalText>>;
