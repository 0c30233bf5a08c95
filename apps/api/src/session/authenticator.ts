import { keyState } from '@register/domain/access/key-state';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { actorOfApiKey, actorOfSession, fieldsOfSession } from './actor-row.js';
import { apiKeyRow, sessionRow } from './actor.query.js';
import { isSecretOf, parseApiKey } from './api-key-text.js';
import { customFieldsOf } from './custom-fields-of.js';
import { sessionTokenIn } from './cookie.js';
import type { LastSeen } from './last-seen.js';
import { sessionTerms } from './session-terms.js';
import { hashOfToken, looksLikeToken } from './token.js';

/** The two headers that say who acts. */
export interface Credentials {
  readonly cookie?: string | undefined;
  readonly authorization?: string | undefined;
}

/** A key was sent and is not good: the caller must hear it, rather than being treated as nobody. */
export class InvalidApiKey extends Error {}

/** Turns a session or an API key into the actor, by one statement. */
export class Authenticator {
  constructor(
    private readonly read: Sql,
    private readonly lastSeen: LastSeen,
    private readonly pepper: Uint8Array,
    private readonly clock: () => number,
  ) {}

  /** Null: nobody is signed in. A key goes before a cookie. */
  async actorOf({ cookie, authorization }: Credentials): Promise<Actor | null> {
    if (authorization !== undefined) return this.byApiKey(authorization);
    const token = sessionTokenIn(cookie);
    return token === null ? null : this.bySession(token);
  }

  async bySession(token: string): Promise<Actor | null> {
    if (!looksLikeToken(token)) return null;
    const hash = hashOfToken(token);
    const row = await sessionRow(this.read, hash);
    const now = this.clock();
    if (!row || row.expiresAt <= now || row.lastSeenAt + sessionTerms[row.actorKind].idleMs <= now) return null;
    const table = await customFieldsOf(this.read, row.groupId, row.customFieldsVersion);
    const actor = actorOfSession(row, hash, fieldsOfSession(row, table));
    if (actor) this.lastSeen.session(row.groupId, hash, row.lastSeenAt, now);
    return actor;
  }

  private async byApiKey(authorization: string): Promise<Actor> {
    const key = parseApiKey(/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '');
    const row = key && (await apiKeyRow(this.read, key.keyId));
    const now = this.clock();
    const isGood = row && isSecretOf(key.secret, row.secretHash, this.pepper) && keyState(row, now) === 'active';
    const actor = isGood
      ? actorOfApiKey(row, await customFieldsOf(this.read, row.groupId, row.customFieldsVersion))
      : null;
    if (!row || !actor) throw new InvalidApiKey();
    this.lastSeen.apiKey(row.groupId, row.id, row.lastUsedAt, now);
    return actor;
  }
}
