import { forceIndex } from '../../../database/force-index.js';
import type { Sql, SqlPart } from '../../../database/sql.js';
import type { Actor } from '../../../request-context.js';
import { countedSource } from '../count.query.js';
import type { AskedList, CustomerList, CustomerLists, Viewing } from '../customer-lists.js';
import { allOf, part } from '../sql-part.js';
import type { CustomerNews } from './customer-news.type.js';
import { changed } from '../../../history/history-recorder.js';

/** What others have done to a list: one statement, begun from what was changed last and never from the whole group. */
export class CustomerNewsQuery {
  constructor(
    private readonly read: Sql,
    private readonly lists: CustomerLists,
  ) {}

  async news(viewing: Viewing, asked: AskedList, since: number | null): Promise<CustomerNews> {
    const asOf = viewing.now - marginMs;
    // Asked without a moment, too, what may not be asked is refused.
    const filter = { and: [asked.filter ?? {}, { updatedAt: { gt: since ?? asOf } }] };
    const list = await this.lists.of(viewing, { search: asked.search, filter });
    if (since === null) return { changed: { value: 0, precision: 'EXACT' }, asOf };
    const { source, most } = await countedSource(this.read, newsOf(list, viewing.actor, since), mostTold);
    const { sql, params } = source(part('1 AS one'));
    const [row] = await this.read.all<{ n: number }>(`SELECT COUNT(*) AS n FROM (${sql}) counted`, params);
    const value = row?.n ?? 0;
    return { changed: { value: Math.min(value, most), precision: value > most ? 'AT_LEAST' : 'EXACT' }, asOf };
  }
}

function newsOf(list: CustomerList, actor: Actor, since: number): CustomerList {
  const { conditions } = list;
  const where = allOf([conditions.where, byOthers(actor)]);
  const ids = conditions.ids ?? changedLast(actor.groupId, since);
  return { ...list, conditions: { ...conditions, where, ids, isNarrow: true } };
}

/** The last to be changed, by their index: after an import of a hundred thousand, too, no more than these are looked at. */
const changedLast = (groupId: Buffer, since: number): SqlPart =>
  part(
    `SELECT id FROM (SELECT nu.id FROM customer nu WHERE nu.groupId = ? AND nu.updatedAt > ? ORDER BY nu.updatedAt DESC, nu.id DESC LIMIT ${mostLookedAt}) latest`,
    groupId,
    since,
  );

/** Whose latest version is somebody else's: asked of each by itself, where MariaDB would gather all that the actor has ever changed. */
const byOthers = ({ groupId, actorId }: Actor): SqlPart =>
  part(
    `(SELECT COUNT(*) FROM customer_history nh ${forceIndex('ix_customer_history_version')} WHERE nh.groupId = ? AND nh.customerId = c.id AND nh.version = c.version AND nh.actorId = ? AND ${changed('nh.action')}) = 0`,
    groupId,
    actorId,
  );

/** A change bears the time of its beginning and is seen at its end: what lies between must not be missed. */
const marginMs = 2000;
const mostTold = 100;
const mostLookedAt = 1000;
