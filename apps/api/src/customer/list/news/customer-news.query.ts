import { forceIndex } from '../../../database/force-index.js';
import type { Sql, SqlPart } from '../../../database/sql.js';
import type { Actor } from '../../../request-context.js';
import { customersWithin } from '../../customer-scope.js';
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
    const latest = changedLast(viewing.actor, since);
    const { source, most } = await countedSource(this.read, newsOf(list, viewing.actor, latest), mostTold);
    const news = source(part('1 AS one'));
    const looked = list.conditions.ids
      ? part('0')
      : part(`(SELECT COUNT(*) FROM (${latest.sql}) looked)`, ...latest.params);
    const [row] = await this.read.all<{ n: number; looked: number }>(
      `SELECT COUNT(*) AS n, ${looked.sql} AS looked FROM (${news.sql}) counted`,
      [...looked.params, ...news.params],
    );
    const { n: value, looked: lookedAt } = row ?? { n: 0, looked: 0 };
    const isWhole = value <= most && lookedAt < mostLookedAt;
    return { changed: { value: Math.min(value, most), precision: isWhole ? 'EXACT' : 'AT_LEAST' }, asOf };
  }
}

function newsOf(list: CustomerList, actor: Actor, latest: SqlPart): CustomerList {
  const { conditions } = list;
  const where = allOf([conditions.where, byOthers(actor)]);
  return { ...list, conditions: { ...conditions, where, ids: conditions.ids ?? latest, isNarrow: true } };
}

/**
 * The last to be changed of those that the viewer sees, by their index: after an import of a hundred thousand, too, no more
 * than these are looked at, and what is counted of them is not all there is.
 */
function changedLast(actor: Actor, since: number): SqlPart {
  const scope = customersWithin(actor);
  return part(
    `SELECT id FROM (SELECT c.id FROM customer c WHERE ${scope.sql} AND c.updatedAt > ? ORDER BY c.updatedAt DESC, c.id DESC LIMIT ${mostLookedAt}) latest`,
    ...scope.params,
    since,
  );
}

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
