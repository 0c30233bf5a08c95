import type { FilterName, ListFilter } from '@register/domain/filter/list-filters';
import type { CustomerFilter } from '../customer-filter.inputs.js';

/**
 * The filter without what it says of one field: among the options of a field one sees how many customers each would add or
 * leave, so its own condition does not narrow them. Left out is what names nothing but the field, at the top and inside `and`.
 */
export function withoutOwnFilter(filter: CustomerFilter, { name, custom }: ListFilter): CustomerFilter {
  return strip(filter, custom ? { own: custom.key } : { key: name as keyof CustomerFilter });
}

/** Whether anything was left out. */
export const narrowsItself = (filter: CustomerFilter, stripped: CustomerFilter): boolean =>
  JSON.stringify(filter) !== JSON.stringify(stripped);

type Field = { readonly key: keyof CustomerFilter } | { readonly own: string };

function strip(filter: CustomerFilter, field: Field): CustomerFilter {
  const { and, or, not, customFields, ...rest } = filter;
  const others = 'key' in field ? without(rest, field.key) : rest;
  const own = 'own' in field ? customFields?.filter(({ key }) => key !== field.own) : customFields;
  return {
    ...others,
    ...(own && own.length > 0 && { customFields: own }),
    ...(and && { and: and.map((inner) => strip(inner, field)) }),
    ...(or && !or.every((inner) => namesOnly(inner, field)) && { or }),
    ...(not && !namesOnly(not, field) && { not }),
  };
}

function without(filter: CustomerFilter, key: keyof CustomerFilter): CustomerFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
}

/** Whether this is about the field alone. */
function namesOnly(filter: CustomerFilter, field: Field): boolean {
  const { and, or, not, customFields, ...rest } = filter;
  const named = Object.entries(rest).flatMap(([name, test]) => (test == null ? [] : [name]));
  const inner = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return (
    named.every((name) => 'key' in field && name === field.key) &&
    (customFields ?? []).every(({ key }) => 'own' in field && key === field.own) &&
    inner.every((one) => namesOnly(one, field)) &&
    (named.length > 0 || (customFields ?? []).length > 0 || inner.length > 0)
  );
}

/** The ids that a filter names of one field, anywhere in it. */
export function namedIds(filter: CustomerFilter, name: FilterName): string[] {
  const test = filter[name as 'assignedTo'] as NamedIds | null | undefined;
  const inner = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return [
    ...(test?.eq ? [test.eq] : []),
    ...[test?.in, test?.any, test?.all, test?.none].flatMap((ids) => ids ?? []),
    ...inner.flatMap((one) => namedIds(one, name)),
  ];
}

interface NamedIds {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly any?: readonly string[] | null;
  readonly all?: readonly string[] | null;
  readonly none?: readonly string[] | null;
}
