import { decideFoundRow, organisationNumberOf } from '@register/domain/import/match-row';
import type { ReadRow } from '@register/domain/import/import-row';
import type { ImportPlan, RowDecision } from '@register/domain/import/outcome';
import { equalityKey } from '@register/domain/text/equality-key';
import type { CustomerBulkService, StoredCustomer } from '../customer/customer-bulk.service.js';
import { parsePublicId } from '../database/ids.js';
import { inList } from '../database/in-list.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Actor } from '../request-context.js';

/** How a customer number is told from others: `k1` and `K1 ` are one. */
const numberKey = (number: string): string => Buffer.from(equalityKey(number)).toString('latin1');

/** The key of the number that a row gives; null when it gives none. */
export function keyOfRow({ cells }: Pick<ReadRow, 'cells'>, { columns }: Pick<ImportPlan, 'columns'>): string | null {
  const column = columns.columns.get('number');
  const number = column === undefined ? '' : (cells[column] ?? '');
  return number === '' ? null : numberKey(number);
}

/** A row decided, and the customer that it is about. */
export interface MatchedRow {
  readonly stored: StoredCustomer | undefined;
  readonly decision: RowDecision;
}

/** Reads the customers that rows are about, by a statement and one for their parts for each way in which they name them, locked where they are to be changed; answers how a row is decided on them. */
export async function existingCustomers(
  customers: CustomerBulkService,
  sql: Sql,
  actor: Actor,
  {
    rows,
    plan,
    how,
  }: { readonly rows: readonly ReadRow[]; readonly plan: ImportPlan; readonly how: 'LOOK' | 'CHANGE' },
): Promise<ExistingCustomers> {
  const byOrganisation = plan.options.matchOn === 'ORGANISATION_NUMBER';
  const numbers = unique(rows.map((row) => keyOfRow(row, plan)));
  const chosen = rows.flatMap((row) => chosenOf(row) ?? []);
  // One after the other, each by its index: for either of two SQLite would go through the group.
  const conditions = [
    ...inKeys('c.id', chosen),
    ...inKeys(
      'c.numberKey',
      numbers.map((key) => Buffer.from(key, 'latin1')),
    ),
    ...inKeys('c.organisationNumber', byOrganisation ? unique(rows.map((row) => organisationNumberOf(row, plan))) : []),
  ];
  const byKey = new Map<string, StoredCustomer>();
  for (const condition of conditions)
    for (const stored of how === 'CHANGE'
      ? await customers.allForChange(sql, actor, condition)
      : await customers.allWithin(sql, actor, condition))
      byKey.set(stored.key.toString('hex'), stored);
  const found = [...byKey.values()];
  const holders = new Map(found.map((stored) => [numberKey(stored.customer.number), stored]));
  // A number that leads to another customer is no new customer's.
  const others = numbers.filter((key) => !holders.has(key)).map((key) => Buffer.from(key, 'latin1'));
  const [among] = inKeys('c.numberKey', others);
  for (const stored of among ? await customers.unseen(sql, actor, among) : [])
    holders.set(numberKey(stored.customer.number), stored);
  const same = new Map<string, StoredCustomer[]>();
  for (const stored of byOrganisation ? found : []) {
    const number = stored.customer.organisationNumber;
    if (number !== null) same.set(number, [...(same.get(number) ?? []), stored]);
  }
  return {
    decide(row) {
      const key = chosenOf(row);
      const wanted = key && byKey.get(key.toString('hex'));
      const holder = holders.get(keyOfRow(row, plan) ?? '');
      const alike = same.get(organisationNumberOf(row, plan) ?? '') ?? [];
      const { about, decision } = decideFoundRow(
        row,
        {
          holder: holder?.customer ?? null,
          same: alike.map(({ customer }) => customer),
          chosen: key === undefined ? undefined : (wanted?.customer ?? null),
        },
        plan,
      );
      const stored =
        about === null
          ? undefined
          : [...alike, ...(holder ? [holder] : []), ...(wanted ? [wanted] : [])].find(
              ({ customer }) => customer === about,
            );
      return { stored, decision };
    },
  };
}

export interface ExistingCustomers {
  decide(row: ReadRow): MatchedRow;
}

/** The customer that somebody has chosen for the row. */
const chosenOf = ({ choice }: Pick<ReadRow, 'choice'>): Buffer | undefined =>
  choice?.kind === 'UPDATE' ? (parsePublicId('cus', choice.customerId) ?? noCustomer) : undefined;

/** An id that nobody has. */
const noCustomer = Buffer.alloc(16);

const unique = (keys: readonly (string | null)[]): string[] => [...new Set(keys.filter((key) => key !== null))];

function inKeys(column: string, keys: readonly (string | Buffer)[]): SqlPart[] {
  if (keys.length === 0) return [];
  const list = inList(keys);
  return [{ sql: `${column} IN ${list.sql}`, params: list.params }];
}
