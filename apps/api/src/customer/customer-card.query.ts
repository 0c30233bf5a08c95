import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Sql, SqlValue } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { CustomerRow } from './customer-column.js';
import { fillRelations } from './customer.loaders.js';
import type { CustomerRecord } from './customer-record.js';
import { customerProjection, type KnownRow } from './customer-row.js';
import { customersSeen } from './customer-scope.js';
import type { CustomerSelection } from './customer-selection.js';

/** How one customer is named. */
export type CustomerLookup = { readonly key: Buffer } | { readonly number: string };

/**
 * One customer with what was chosen of it: a statement for the row, and one for all its parts together.
 * Unknown, another group's, not assigned and in the bin (for those who do not see it) all answer null.
 */
export async function readCard(
  sql: Sql,
  actor: Actor,
  readable: ReadonlySet<FieldKey>,
  by: CustomerLookup,
  selection: CustomerSelection,
): Promise<CustomerRecord | null> {
  const projection = customerProjection(selection, actor, readable);
  const scope = customersSeen(actor);
  const [row] = await sql.all<CustomerRow>(
    `SELECT ${projection.select} FROM customer c ${projection.joins}
     WHERE ${scope.sql} AND ${'key' in by ? 'c.id = ?' : 'c.numberKey = ?'}`,
    [...projection.params, ...scope.params, lookupValue(by)],
  );
  if (!row) return null;
  const record = projection.toRecord(row);
  await fillRelations(sql, actor, [record], selection, readable);
  return record;
}

/**
 * The same of a customer that the actor has just been found to see, its row in hand: a statement for its parts, where any are
 * chosen. Undefined where the row does not hold what is chosen of it.
 */
export async function readKnown(
  sql: Sql,
  actor: Actor,
  readable: ReadonlySet<FieldKey>,
  row: KnownRow,
  selection: CustomerSelection,
): Promise<CustomerRecord | undefined> {
  const record = customerProjection(selection, actor, readable).fromKnown(row);
  if (record) await fillRelations(sql, actor, [record], selection, readable);
  return record;
}

const lookupValue = (by: CustomerLookup): SqlValue => ('key' in by ? by.key : equalityKey(by.number));
