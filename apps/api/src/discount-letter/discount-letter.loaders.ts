import { can } from '@register/domain/access/access';
import DataLoader from 'dataloader';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { discountOfRow, type DiscountRow } from './discount-letter-record.js';
import type { DiscountLetterRow } from './discount-letter.type.js';

type Loader = DataLoader<Buffer, readonly DiscountLetterRow[], string>;

/** The rows of all letters of an answer by one statement. */
export class DiscountLetterLoaders {
  private readonly asked = new WeakMap<object, Loader>();

  constructor(private readonly read: Sql) {}

  rows(context: object, actor: Actor, letterId: Buffer): Promise<readonly DiscountLetterRow[]> {
    const loader: Loader =
      this.asked.get(context) ??
      new DataLoader((ids: readonly Buffer[]) => this.rowsOf(actor, ids), {
        cacheKeyFn: (id) => id.toString('hex'),
        cache: false,
      });
    this.asked.set(context, loader);
    return loader.load(letterId);
  }

  /** All articles first, then by the name of the article group where the viewer sees those. */
  private async rowsOf(actor: Actor, ids: readonly Buffer[]): Promise<DiscountLetterRow[][]> {
    const letters = inList(ids);
    const groups = can(actor.viewer, 'article.view') ? shown : hidden;
    const rows = await this.read.all<DiscountRow>(
      `SELECT r.letterId, (r.articleGroupId IS NULL) AS allArticles, r.percent, ${groups.select} FROM discount_letter_row r ${groups.from}
       WHERE r.groupId = ? AND r.letterId IN ${letters.sql} ORDER BY (r.articleGroupId IS NOT NULL), ${groups.order}`,
      [actor.groupId, ...letters.params],
    );
    const found = new Map(ids.map((id) => [id.toString('hex'), [] as DiscountLetterRow[]]));
    for (const row of rows) found.get(row.letterId.toString('hex'))?.push(discountOfRow(row));
    return ids.map((id) => found.get(id.toString('hex')) ?? []);
  }
}

const shown = {
  select: 'g.id AS groupKey, g.version AS groupVersion, g.name AS groupName, g.inactivatedAt AS groupInactivatedAt',
  from: 'LEFT JOIN article_group g ON g.groupId = r.groupId AND g.id = r.articleGroupId',
  order: 'g.nameKey, r.rowKey',
};

const hidden = {
  select: 'NULL AS groupKey, 0 AS groupVersion, NULL AS groupName, NULL AS groupInactivatedAt',
  from: '',
  order: 'r.rowKey',
};
