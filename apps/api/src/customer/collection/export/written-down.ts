import type { AccessChange } from '@register/domain/access/change-user';
import { recordAccess, type AccessAction } from '../../../access-log/access-recorder.js';
import type { Sql } from '../../../database/sql.js';
import type { UnitOfWork } from '../../../database/unit-of-work.js';
import { authorOf } from '../../../history/history-recorder.js';
import type { Actor } from '../../../request-context.js';

/** A file of customers: the job that it is of, and what it is called. */
export interface GivenCustomers {
  readonly id: Buffer;
  readonly fileName: string;
}

/** The same rows; when they end it is written down how many were given, and whether those were all. */
export async function* writtenDown(
  { unitOfWork, clock }: { readonly unitOfWork: UnitOfWork; readonly clock: () => number },
  actor: Actor,
  file: GivenCustomers,
  rows: AsyncGenerator<string[][]>,
): AsyncGenerator<string[][]> {
  let [given, isWhole] = [0, false];
  try {
    for await (const some of rows) {
      yield some;
      given += some.length;
    }
    isWhole = true;
  } finally {
    const changes = [{ field: 'customers', old: null, new: String(given) }];
    await unitOfWork.inTransaction(({ sql }) =>
      tellGiven(sql, actor, clock(), { action: isWhole ? 'EXPORT_FETCHED' : 'EXPORT_ENDED', file, changes }),
    );
  }
}

export function tellGiven(
  sql: Sql,
  actor: Actor,
  at: number,
  { action, file: { id, fileName }, changes }: GivenEvent,
): Promise<void> {
  const subject = { kind: 'EXPORT', id, name: fileName } as const;
  return recordAccess(sql, actor.groupId, [{ at, by: authorOf(actor), action, subject, changes }]);
}

interface GivenEvent {
  readonly action: AccessAction;
  readonly file: GivenCustomers;
  readonly changes: readonly AccessChange[];
}
