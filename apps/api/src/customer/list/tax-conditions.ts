import { searchText } from '@register/domain/text/search-text';
import type { SqlPart } from '../../database/sql.js';
import { foldKey } from '../../database/fold-key.js';
import type { ExactFilter, StringFilter } from '../../graphql/value-filters.inputs.js';
import { listed, type FilterScope } from './filter-scope.js';
import { allOf, always, not, oneOf, part } from './sql-part.js';
import { textCondition, type TextPlace } from './text-conditions.js';
import { choiceCondition } from './value-conditions.js';

export const propertyCondition = (filter: StringFilter, path: readonly string[], scope: FilterScope): SqlPart =>
  textCondition(filter, property, path, scope);

export const associationCondition = (filter: ExactFilter, path: readonly string[], scope: FilterScope): SqlPart =>
  choiceCondition(filter, 'c.associationNumber', path, scope, (text) =>
    text.replace(/\D+/g, '').replace(/^16(?=\d{10}$)/, ''),
  );

/** By the blind index of a whole number, never by a part of it. */
export function coApplicantCondition(filter: ExactFilter, path: readonly string[], scope: FilterScope): SqlPart {
  const conditions: SqlPart[] = [];
  const wanted = listed(filter, path);
  if (wanted)
    conditions.push(
      inIds(
        coApplicants(
          scope.actor,
          wanted.flatMap((text) => scope.identityIndex(text) ?? []),
        ),
      ),
    );
  const anybody = part('EXISTS (SELECT 1 FROM co_applicant k WHERE k.groupId = c.groupId AND k.customerId = c.id)');
  if (filter.isNull != null) conditions.push(filter.isNull ? not(anybody) : anybody);
  conditions.forEach(() => scope.leaf());
  return conditions.length === 0 ? always : allOf(conditions);
}

const inIds = ({ sql, params }: SqlPart): SqlPart => ({ sql: `c.id IN (${sql})`, params });

/** Whom one person shares the tax reduction of, as a SELECT of ids; null where the filter asks for something else. */
export const coApplicantIds = ({ eq }: ExactFilter, { actor, identityIndex }: FilterScope): SqlPart | null =>
  eq == null ? null : coApplicants(actor, [identityIndex(eq) ?? []].flat());

/** The ids of customers that a person with one of these numbers shares the tax reduction of. */
export function coApplicants({ groupId }: { readonly groupId: Buffer }, indexes: readonly Buffer[]): SqlPart {
  const wanted = oneOf('k.identityIndex', indexes);
  return part(
    `SELECT DISTINCT k.customerId AS id FROM co_applicant k WHERE k.groupId = ? AND ${wanted.sql}`,
    groupId,
    ...wanted.params,
  );
}

const folded = (text: string): Buffer => Buffer.from(searchText(text));
const property: TextPlace = {
  hasValue: part('c.propertyFold <> ?', foldKey(null)),
  is: (text) => part('c.propertyFold = ?', foldKey(text)),
  contains: (text) => part('INSTR(c.propertyFold, ?) > 0', folded(text)),
  startsWith: (text) => part('INSTR(c.propertyFold, ?) = 1', folded(text)),
};
