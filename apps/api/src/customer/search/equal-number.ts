import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { mayFindByPersonalNumber } from '@register/domain/customer/customer-list';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Actor } from '../../request-context.js';
import type { Sql, SqlPart } from '../../database/sql.js';
import { customersSeen } from '../customer-scope.js';
import { customerFrom } from '../list/list-conditions.js';
import { allOf, anyOf, not, part } from '../list/sql-part.js';
import { coApplicants } from '../list/tax-conditions.js';
import type { SearchTerms } from './search-terms.js';

/** Customers whose number is the whole searched text: customer number, organisation number, personal number, also a co-applicant's. Each condition is true or false and has an index. */
export function equalNumbers(
  { typed }: SearchTerms,
  actor: Actor,
  readable: ReadonlySet<FieldKey>,
  identityIndex: (text: string) => Buffer | undefined,
): EqualNumber[] {
  const equal: EqualNumber[] = [];
  if (readable.has('number')) {
    const key = equalityKey(typed);
    equal.push(itself(part('c.numberKey = ?', key)), among(part(ledTo, actor.groupId, key)));
  }
  const organisation = organisationDigits(typed);
  if (organisation && readable.has('organisationNumber')) {
    equal.push(itself(part('(c.organisationNumber IS NOT NULL AND c.organisationNumber = ?)', organisation)));
  }
  const index = mayFindByPersonalNumber(actor.viewer) ? identityIndex(typed) : undefined;
  if (index)
    equal.push(
      itself(part('(c.identityIndex IS NOT NULL AND c.identityIndex = ?)', index)),
      among(coApplicants(actor, [index])),
    );
  return equal;
}

/**
 * Those that a customer whom the actor sees has. Most of what is typed is no number: then nothing has to be found by one, and
 * left out where it is found by its text, at a third of what the database does for a search.
 */
export async function held(sql: Sql, actor: Actor, equal: readonly EqualNumber[]): Promise<EqualNumber[]> {
  if (equal.length === 0) return [];
  const tests = equal.map((one, at) => {
    const from = customerFrom(sql.dialect, one, actor.groupId);
    const where = allOf([customersSeen(actor), one]);
    return part(`EXISTS (SELECT 1 FROM ${from.sql} WHERE ${where.sql}) AS held${at}`, ...from.params, ...where.params);
  });
  const [row] = await sql.all<Record<string, number>>(
    `SELECT ${tests.map(({ sql: test }) => test).join(', ')}`,
    tests.flatMap(({ params }) => params),
  );
  return equal.filter((_, at) => row?.[`held${at}`] === 1);
}

/** A condition on `customer c`. */
export interface EqualNumber extends SqlPart {
  /** The same customers' ids, as a SELECT, where another table knows them: a statement starts from these, since SQLite would go through the group. */
  readonly ids: SqlPart | null;
}

const itself = (condition: SqlPart): EqualNumber => ({ ...condition, ids: null });
const among = (ids: SqlPart): EqualNumber => ({ sql: `c.id IN (${ids.sql})`, params: ids.params, ids });

/** The number of a customer that has become part of this one. */
const ledTo =
  'SELECT DISTINCT m.leadsTo AS id FROM customer_merge m WHERE m.groupId = ? AND m.numberKey = ? AND m.undoneAt IS NULL';

/** One statement for each, so that each uses its index; what an earlier one finds is left out of the later. */
export const apart = (
  equal: readonly EqualNumber[],
): { readonly first: EqualNumber; readonly butNot: SqlPart | null }[] =>
  equal.map((first, at) => ({ first, butNot: at === 0 ? null : not(anyOf(equal.slice(0, at))) }));

function organisationDigits(typed: string): string | undefined {
  return /^(?:16)?(\d{6})[-–]?(\d{4})$/.exec(typed)?.slice(1).join('');
}
