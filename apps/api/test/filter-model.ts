import type { CustomerValues } from '@register/domain/customer/customer';
import type { CustomerFilter } from '../src/customer/list/customer-filter.inputs.js';
import type { ModelCustomer } from './list-model.js';
import { plain } from './plain-text.js';

// What each kind of filter means, in the plainest way.

export interface TextTest {
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly contains?: string;
  readonly startsWith?: string;
  readonly isNull?: boolean;
}
export interface ChoiceTest {
  readonly eq?: string;
  readonly in?: readonly string[];
  readonly isNull?: boolean;
}
export interface RangeTest {
  readonly gte?: number;
  readonly lt?: number;
}

export function text(
  value: string | null,
  test: TextTest,
  same = (a: string, b: string): boolean => plain(a) === plain(b),
): boolean {
  if (test.isNull !== undefined && test.isNull !== (value === null)) return false;
  if (test.eq === undefined && !test.in && test.contains === undefined && test.startsWith === undefined) return true;
  if (value === null) return false;
  return (
    (test.eq === undefined || same(value, test.eq)) &&
    (!test.in || test.in.some((wanted) => same(value, wanted))) &&
    (test.contains === undefined || plain(value).includes(plain(test.contains))) &&
    (test.startsWith === undefined || plain(value).startsWith(plain(test.startsWith)))
  );
}

export const number = (value: string, test: TextTest): boolean =>
  text(value, test, (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase());

export function choice(value: string | null, { eq, in: listed, isNull }: ChoiceTest): boolean {
  return (
    (eq === undefined || value === eq) &&
    (!listed || (value !== null && listed.includes(value))) &&
    (isNull === undefined || isNull === (value === null))
  );
}

export const range = (value: number, { gte, lt }: RangeTest): boolean =>
  (gte === undefined || value >= gte) && (lt === undefined || value < lt);

export function contacts(
  { values: { contactPersons } }: ModelCustomer,
  { some, none, isNull }: NonNullable<CustomerFilter['contacts']>,
): boolean {
  const is = (test: NonNullable<typeof some>) =>
    contactPersons.some(
      (person) =>
        (!test.name || text(person.name, test.name as TextTest)) &&
        (!test.email || text(person.email, test.email as TextTest)) &&
        (test.isMain == null || person.isMain === test.isMain),
    );
  return (!some || is(some)) && (!none || !is(none)) && (isNull == null || isNull === (contactPersons.length === 0));
}

export const presence = (isThere: boolean, { isNull }: ChoiceTest): boolean =>
  isNull === undefined || isNull !== isThere;

export function linked(
  held: readonly string[],
  { any, all, none, isNull }: NonNullable<CustomerFilter['tags']>,
): boolean {
  return (
    (!any || any.some((id) => held.includes(id))) &&
    (!all || all.every((id) => held.includes(id))) &&
    (!none || !none.some((id) => held.includes(id))) &&
    (isNull == null || isNull === (held.length === 0))
  );
}

export const postalCode = ({ addresses }: CustomerValues, test: TextTest): boolean => {
  const codes = [addresses.invoice, addresses.visiting, addresses.mail].flatMap((address) => address?.postalCode ?? []);
  if (test.isNull !== undefined) return test.isNull === (codes.length === 0);
  const bare = (code: string): string => code.replace(/\s/g, '');
  const wanted = Object.fromEntries(
    Object.entries(test).map(([operator, value]) => [operator, typeof value === 'string' ? bare(value) : value]),
  );
  return codes.some((code) => text(bare(code), wanted));
};

/** One change must meet all of it. */
export function changed({ changes }: ModelCustomer, { by, at }: NonNullable<CustomerFilter['history']>): boolean {
  return changes.some(
    (change) =>
      (by?.eq == null || change.by === by.eq) &&
      (!by?.in || by.in.includes(change.by)) &&
      (!at || range(change.at, at as RangeTest)),
  );
}

export function assigned(
  { assigneeIds }: ModelCustomer,
  { eq, in: listed, isNull }: NonNullable<CustomerFilter['assignedTo']>,
): boolean {
  return (
    (eq == null || assigneeIds.includes(eq)) &&
    (!listed || listed.some((id) => assigneeIds.includes(id))) &&
    (isNull == null || isNull === (assigneeIds.length === 0))
  );
}
