import type { CoApplicant } from '@register/domain/customer/customer';
import type { PersonCipher } from '../crypto/group-cipher.js';
import { parsePublicId } from '../database/ids.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql, SqlValue } from '../database/sql.js';

/** Writes the co-applicants of new customers, their numbers sealed with each customer's key. */
export const insertCoApplicants = (
  sql: Sql,
  groupId: Buffer,
  customers: readonly {
    readonly key: Buffer;
    readonly cipher: PersonCipher;
    readonly values: { readonly coApplicants: readonly CoApplicant[] };
  }[],
): Promise<void> =>
  insertRows(
    sql,
    'co_applicant',
    columns,
    customers.flatMap(({ key, cipher, values }) =>
      values.coApplicants.map((person, at) => rowOf({ groupId, key, cipher }, person, at)),
    ),
  );

/** Writes what differs between two states of the list: such a row is taken out and put in anew. */
export async function replaceCoApplicants(
  sql: Sql,
  of: Of,
  before: readonly CoApplicant[],
  after: readonly CoApplicant[],
): Promise<void> {
  if (before === after) return;
  const removed = before.filter((person, at) => after[at] !== person);
  if (removed.length > 0)
    await sql.run(
      `DELETE FROM co_applicant WHERE groupId = ? AND customerId = ? AND id IN (${removed.map(() => '?').join(', ')})`,
      [of.groupId, of.key, ...removed.map(({ id }) => rowId(id))],
    );
  await insertRows(
    sql,
    'co_applicant',
    columns,
    after.flatMap((person, at) => (before[at] === person ? [] : [rowOf(of, person, at)])),
  );
}

/** The customer that they stand with. */
interface Of {
  readonly groupId: Buffer;
  readonly key: Buffer;
  readonly cipher: PersonCipher;
}

function rowOf({ groupId, key, cipher }: Of, { id, name, personalNumber, sharePercent }: CoApplicant, at: number) {
  const row = rowId(id);
  const sealed = cipher.sealCoApplicantNumber(row, personalNumber);
  const share = sharePercent === null ? null : Math.round(sharePercent * 100);
  const values: SqlValue[] = [groupId, row, key, at, name, ...columnsOf(sealed), share];
  return values;
}

const columnsOf = (sealed: ReturnType<PersonCipher['sealCoApplicantNumber']>): SqlValue[] => [
  sealed.personalNumber,
  sealed.personalMasked,
  sealed.identityIndex,
];

const columns = [
  'groupId',
  'id',
  'customerId',
  'position',
  'name',
  'personalNumber',
  'personalMasked',
  'identityIndex',
  'sharePercent',
] as const;

function rowId(id: string): Buffer {
  const key = parsePublicId('coa', id);
  if (!key) throw new Error('A co-applicant came without an id of ours');
  return key;
}
