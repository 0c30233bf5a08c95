import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { mayFindByPersonalNumber } from '@register/domain/customer/customer-list';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Actor } from '../../request-context.js';
import type { SqlPart } from '../../database/sql.js';
import { anyOf, not, part } from '../list/sql-part.js';
import { coApplicantOf } from '../list/tax-conditions.js';
import type { SearchTerms } from './search-terms.js';

/** Customers whose number is the whole searched text: customer number, organisation number, personal number, also a co-applicant's. Each condition is true or false and has an index. */
export function equalNumbers(
  { typed }: SearchTerms,
  actor: Actor,
  readable: ReadonlySet<FieldKey>,
  identityIndex: (text: string) => Buffer | undefined,
): SqlPart[] {
  const equal: SqlPart[] = [];
  if (readable.has('number')) {
    const key = equalityKey(typed);
    equal.push(part('c.numberKey = ?', key), part(ledTo, actor.groupId, key));
  }
  const organisation = organisationDigits(typed);
  if (organisation && readable.has('organisationNumber')) {
    equal.push(part('(c.organisationNumber IS NOT NULL AND c.organisationNumber = ?)', organisation));
  }
  const index = mayFindByPersonalNumber(actor.viewer) ? identityIndex(typed) : undefined;
  if (index)
    equal.push(part('(c.identityIndex IS NOT NULL AND c.identityIndex = ?)', index), coApplicantOf(actor, [index]));
  return equal;
}

/** The number of a customer that has become part of this one. */
const ledTo =
  'c.id IN (SELECT m.leadsTo FROM customer_merge m WHERE m.groupId = ? AND m.numberKey = ? AND m.undoneAt IS NULL)';

/** One statement for each, so that each uses its index; what an earlier one finds is left out of the later. */
export const apart = (equal: readonly SqlPart[]): { readonly first: SqlPart; readonly butNot: SqlPart | null }[] =>
  equal.map((first, at) => ({ first, butNot: at === 0 ? null : not(anyOf(equal.slice(0, at))) }));

function organisationDigits(typed: string): string | undefined {
  return /^(?:16)?(\d{6})[-–]?(\d{4})$/.exec(typed)?.slice(1).join('');
}
