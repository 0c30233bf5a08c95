import type { Sql } from '../database/sql.js';
import type { SessionEntity } from './session.entity.js';

export type SignedInActor = Pick<SessionEntity, 'groupId' | 'actorKind' | 'actorId'>;

/** What the group's log is told of sessions; given to the session from above, which knows of no log. */
export interface SignInTraces {
  /** Within the transaction that makes the session. */
  signedIn(sql: Sql, actor: SignedInActor, at: number): Promise<void>;
  signedOutEverywhere(sql: Sql, actor: SignedInActor, at: number): Promise<void>;
  /** So many attempts that whoever it is has to wait: once in a window, however many more there are. */
  keptOut(sql: Sql, actors: readonly SignedInActor[], at: number, since: number): Promise<void>;
}
