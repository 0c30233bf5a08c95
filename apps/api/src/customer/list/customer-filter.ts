import type { CustomerStatus } from '@register/domain/customer/customer';
import type { LinkField } from '@register/domain/customer/customer-links';
import { customerFilters, type CustomerFilterKey } from '@register/domain/customer/customer-list';
import { byKey, plainFlags, plainTexts } from '@register/domain/customer/plain-fields';
import { parsePublicId } from '../../database/ids.js';
import { badInput, fieldAccessDenied } from '../../graphql/errors.js';
import type { ListFilter } from '../../graphql/value-filters.inputs.js';
import { seesTheBin } from '../customer-scope.js';
import type { SqlPart } from '../../database/sql.js';
import { customerStatusCode } from '../customer-status-code.js';
import type { CustomerFilter } from './customer-filter.inputs.js';
import { givenIds, maxDepth, statusColumn, type FilterScope } from './filter-scope.js';
import { articlesCondition } from './article-conditions.js';
import { assignedIds, assigneeCondition, contactsCondition, postalCodePlace } from './relation-conditions.js';
import { associationCondition, coApplicantCondition, coApplicantIds, propertyCondition } from './tax-conditions.js';
import { customFieldCondition } from './custom-field-conditions.js';
import { historyCondition } from './history-condition.js';
import { addressCondition, documentsCondition, protectionCondition } from './presence-conditions.js';
import { cityCondition, namesOnePlace } from './city-condition.js';
import { linksCondition } from './link-conditions.js';
import { allOf, anyOf, not } from './sql-part.js';
import {
  filteredPlace,
  foldedPlace,
  neededPieces,
  searchedPlace,
  textCondition,
  type TextPlace,
} from './text-conditions.js';
import { choiceCondition, flagCondition, percentCondition, timeCondition } from './value-conditions.js';

/** A filter as a condition on `customer c`: true or false for every row. Refuses what the viewer may not filter by. */
export function filterCondition(
  filter: CustomerFilter,
  scope: FilterScope,
  { depth, path, mustHold }: Level = top,
): SqlPart {
  if (depth > maxDepth) throw badInput(`A filter has at most ${maxDepth} levels.`, path);
  const conditions: SqlPart[] = [];
  const below = (inner: CustomerFilter, ...steps: string[]): SqlPart =>
    filterCondition(inner, scope, {
      depth: depth + 1,
      path: [...path, ...steps],
      mustHold: mustHold && steps[0] === 'and',
    });
  if (filter.and) conditions.push(allOf(filter.and.map((inner, at) => below(inner, 'and', String(at)))));
  if (filter.or) conditions.push(anyOf(filter.or.map((inner, at) => below(inner, 'or', String(at)))));
  if (filter.not) conditions.push(not(below(filter.not, 'not')));
  if (filter.customFields)
    conditions.push(
      allOf(
        filter.customFields.map((inner, at) =>
          customFieldCondition(inner, [...path, 'customFields', String(at)], scope),
        ),
      ),
    );
  const asked = keys.filter((key) => filter[key] != null);
  for (const key of asked) {
    scope.admit(key);
    if (mustHold) noteWhatHolds(key, filter, scope);
  }
  return allOf([...conditions, ...asked.map((key) => conditionOf(key, filter, [...path, key], scope))]);
}

interface Level {
  readonly depth: number;
  readonly path: readonly string[];
  /** Whether the whole filter fails where this part does. */
  readonly mustHold: boolean;
}

const top: Level = { depth: 1, path: ['filter'], mustHold: true };

/** What a condition that must hold says about how to find the customers. */
function noteWhatHolds(key: CustomerFilterKey, filter: CustomerFilter, scope: FilterScope): void {
  const { number, organisationNumber, personalNumber, coApplicantNumber, id, importId, assignedTo, status } = filter;
  if (key === 'status' && (status?.eq != null || status?.in != null)) scope.choosesStatus = true;
  const equalities = { number, organisationNumber, personalNumber, coApplicantNumber, id, importId, assignedTo };
  const equality = key in equalities ? equalities[key as keyof typeof equalities] : undefined;
  if (equality?.eq != null || equality?.in != null || (key === 'assignedTo' && assignedTo?.me === true))
    scope.isNarrow = true;
  if (key === 'id' && id) scope.ids ??= givenIds(id);
  if (key === 'assignedTo' && assignedTo) scope.ids ??= assignedIds(assignedTo, scope);
  if (key === 'coApplicantNumber' && coApplicantNumber) scope.ids ??= coApplicantIds(coApplicantNumber, scope);
  if (key === 'name' || key === 'email') scope.pieces.push(...neededPieces(filter[key] ?? {}));
  if (key === 'city' && filter.city) {
    scope.isOfOnePlace ||= namesOnePlace(filter.city);
    scope.pieces.push(...neededPieces({ ...filter.city, eq: null }));
  }
}

/** Every status that the filter names, at any level. */
export function namedStatuses(filter: CustomerFilter): Set<CustomerStatus> {
  const { status, and, or, not: negated } = filter;
  const inner = [...(and ?? []), ...(or ?? []), ...(negated ? [negated] : [])];
  return new Set([
    ...(status?.eq ? [status.eq] : []),
    ...(status?.in ?? []),
    ...inner.flatMap((it) => [...namedStatuses(it)]),
  ]);
}

/** Whether the filter asks for a personal number, at any level. */
export function namesPersonalNumber(filter: CustomerFilter): boolean {
  const { personalNumber, coApplicantNumber, and, or, not: negated } = filter;
  return (
    personalNumber != null ||
    coApplicantNumber != null ||
    [...(and ?? []), ...(or ?? []), ...(negated ? [negated] : [])].some(namesPersonalNumber)
  );
}

const keys = Object.keys(customerFilters) as CustomerFilterKey[];

type Compile = {
  readonly [K in CustomerFilterKey]: (
    filter: NonNullable<CustomerFilter[K]>,
    path: readonly string[],
    scope: FilterScope,
  ) => SqlPart;
};

function conditionOf(
  key: CustomerFilterKey,
  filter: CustomerFilter,
  path: readonly string[],
  scope: FilterScope,
): SqlPart {
  // Each key's compiler takes that key's value; TypeScript does not follow the two through one index.
  const compile = compilers[key] as (
    value: CustomerFilter[CustomerFilterKey],
    ...rest: [readonly string[], FilterScope]
  ) => SqlPart;
  return compile(filter[key], path, scope);
}

const searched =
  (field: Parameters<typeof searchedPlace>[0]) =>
  (filter: Parameters<typeof textCondition>[0], path: readonly string[], scope: FilterScope): SqlPart => {
    scope.needsSearchRow = true;
    return textCondition(filter, searchedPlace(field), path, scope);
  };

const filtered =
  (field: Parameters<typeof filteredPlace>[0]) =>
  (filter: Parameters<typeof textCondition>[0], path: readonly string[], scope: FilterScope): SqlPart => {
    scope.needsFilterRow = true;
    return textCondition(filter, filteredPlace(field), path, scope);
  };

const text =
  (place: TextPlace) =>
  (filter: Parameters<typeof textCondition>[0], path: readonly string[], scope: FilterScope): SqlPart =>
    textCondition(filter, place, path, scope);

const flag =
  (column: string) =>
  (value: boolean, _path: readonly string[], scope: FilterScope): SqlPart =>
    flagCondition(value, column, scope);

const links =
  (field: LinkField) =>
  (filter: ListFilter, path: readonly string[], scope: FilterScope): SqlPart =>
    linksCondition(filter, field, path, scope);

const compilers: Compile = {
  id: (filter, path, scope) => choiceCondition(filter, 'c.id', path, scope, (id) => parsePublicId('cus', id)),
  importId: (filter, path, scope) =>
    choiceCondition(filter, 'c.importId', path, scope, (id) => parsePublicId('job', id)),
  type: (filter, path, scope) => choiceCondition(filter, 'c.type', path, scope, (type) => type),
  status: (filter, path, scope) => {
    const { actor } = scope;
    if (namedStatuses({ status: filter }).has('DELETED') && !seesTheBin(actor))
      throw fieldAccessDenied('status', 'customer.delete');
    return choiceCondition(filter, statusColumn(scope), path, scope, (status) => customerStatusCode[status]);
  },
  number: searched('number'),
  name: searched('name'),
  organisationNumber: searched('organisationNumber'),
  personalNumber: (filter, path, scope) => choiceCondition(filter, 'c.identityIndex', path, scope, scope.identityIndex),
  phone: searched('phone'),
  email: searched('email'),
  language: (filter, path, scope) => choiceCondition(filter, 'c.language', path, scope, (language) => language),
  ...byKey(plainTexts, (key) => text(foldedPlace(key))),
  ...byKey(plainFlags, (key) => flag(`c.${key}`)),
  orderNumber: filtered('orderNumber'),
  costCentre: filtered('costCentre'),
  comments: filtered('comments'),
  vatType: (filter, path, scope) => choiceCondition(filter, 'c.vatType', path, scope, (vatType) => vatType),
  vatPercent: (filter, _path, scope) => percentCondition(filter, 'c.vatPercent', scope),
  city: cityCondition,
  postalCode: text(postalCodePlace),
  invoiceAddress: addressCondition('invoice'),
  visitingAddress: addressCondition('visiting'),
  mailAddress: addressCondition('mail'),
  propertyDesignation: propertyCondition,
  associationNumber: associationCondition,
  coApplicantNumber: coApplicantCondition,
  assignedTo: assigneeCondition,
  tags: links('tags'),
  subgroups: links('subgroups'),
  discountLetters: links('discountLetters'),
  contacts: contactsCondition,
  serviceArticles: articlesCondition('serviceArticles'),
  workOrderArticles: articlesCondition('workOrderArticles'),
  protectedIdentity: protectionCondition,
  documents: documentsCondition,
  history: historyCondition,
  createdAt: (filter, _path, scope) => timeCondition(filter, 'c.createdAt', scope),
  updatedAt: (filter, _path, scope) => timeCondition(filter, 'c.updatedAt', scope),
};
