import { articleFields, articleSorts, type ArticleSortKey } from '@register/domain/article/article';
import { can } from '@register/domain/access/access';
import { readableEntryFields } from '@register/domain/entry/change-entry';
import { equalityKey } from '@register/domain/text/equality-key';
import type { OrderKey } from '../database/keyset.js';
import { inList } from '../database/in-list.js';
import type { Sql, SqlPart } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { hasId, hasStatus, holdsWords, isOfImport, together } from '../graphql/entry-conditions.js';
import { badInput, fieldAccessDenied } from '../graphql/errors.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import type { ArticleFilter, ArticleOrderInput } from './article.inputs.js';
import { articleOf, type ArticleRow } from './article-record.js';
import type { Article } from './article.type.js';

export interface ArticleListArguments extends PageArguments {
  readonly search?: string | null;
  readonly filter?: ArticleFilter | null;
  readonly orderBy?: readonly ArticleOrderInput[] | null;
}

/** Articles for reading: what may not be read is neither selected, nor sorted nor filtered by. */
export class ArticleListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  async page(actor: Actor, args: ArticleListArguments, counts: boolean): Promise<Page<Article>> {
    const { search, filter, orderBy } = args;
    const list = {
      fingerprint: JSON.stringify([
        'articles',
        actor.groupId.toString('hex'),
        search ?? '',
        filter ?? {},
        orderBy ?? [],
      ]),
      select: columns(actor),
      from,
      where: together([
        { sql: 'e.groupId = ?', params: [actor.groupId] },
        ...holdsWords('e.searchText', search),
        ...conditions(actor, filter ?? {}),
      ]),
      keys: keysOf(actor, orderBy ?? []),
      node: articleOf,
    };
    return keysetPage<ArticleRow, Article>(this.read, this.cursors, list, args, counts);
  }

  /** One article; null for one that does not exist, and for all where the viewer sees none. */
  async article(actor: Actor, by: { readonly id: Buffer } | { readonly number: string }): Promise<Article | null> {
    if (!can(actor.viewer, 'article.view')) return null;
    const [row] = await this.read.all<ArticleRow>(
      `SELECT ${columns(actor)} FROM ${from} WHERE e.groupId = ? AND ${'id' in by ? 'e.id = ?' : 'e.numberKey = ?'}`,
      [actor.groupId, 'id' in by ? by.id : equalityKey(by.number)],
    );
    return row ? articleOf(row) : null;
  }
}

const from = 'article e LEFT JOIN article_group g ON g.groupId = e.groupId AND g.id = e.articleGroupId';

const columns = (actor: Actor): string =>
  `e.id, e.version, e.number, e.name, e.unit, ${reads(actor, 'price') ? 'e.price' : 'NULL AS price'}, e.vatRate, e.timeArticle,
   e.inactivatedAt, e.createdAt, e.updatedAt, g.id AS groupKey, g.version AS groupVersion, g.name AS groupName, g.inactivatedAt AS groupInactivatedAt`;

function conditions(actor: Actor, { status, number, group, timeArticle, price, importId }: ArticleFilter): SqlPart[] {
  if (price && !reads(actor, 'price')) throw fieldAccessDenied('price', 'article.price');
  const found = [
    ...hasStatus(status),
    ...hasId('e.articleGroupId', 'arg', group, ['filter', 'group']),
    ...isOfImport(importId, ['filter', 'importId']),
  ];
  const numbers = [...(number?.eq == null ? [] : [[number.eq]]), ...(number?.in ? [number.in] : [])];
  for (const wanted of numbers) {
    if (wanted.length > 500) throw badInput('A list has at most 500 values.', ['filter', 'number', 'in']);
    const list = wanted.length > 0 ? inList(wanted.map((text) => equalityKey(text))) : null;
    found.push(list ? { sql: `e.numberKey IN ${list.sql}`, params: list.params } : { sql: '1 = 0', params: [] });
  }
  if (number?.isNull === true) found.push({ sql: '1 = 0', params: [] });
  if (timeArticle != null) found.push({ sql: 'e.timeArticle = ?', params: [timeArticle ? 1 : 0] });
  if (price?.gte != null) found.push({ sql: '(e.price IS NOT NULL AND e.price >= ?)', params: [price.gte] });
  if (price?.lte != null) found.push({ sql: '(e.price IS NOT NULL AND e.price <= ?)', params: [price.lte] });
  if (price?.isNull != null) found.push({ sql: `e.price IS ${price.isNull ? '' : 'NOT '}NULL`, params: [] });
  return found;
}

function keysOf(actor: Actor, orders: readonly ArticleOrderInput[]): OrderKey[] {
  if (orders.length > 3) throw badInput('An order has at most 3 fields.', ['orderBy']);
  const wanted = orders.length > 0 ? orders : [{ field: 'NUMBER' as const, direction: 'ASC' as const }];
  const keys = wanted.flatMap(({ field, direction }) => {
    const name = articleSorts[field];
    if (!reads(actor, name)) throw fieldAccessDenied(name, 'article.price');
    const key = { sql: sortKeys[field], descending: direction === 'DESC' };
    // Those without a value come last either way.
    return emptyOf[field] ? [{ sql: emptyOf[field], descending: false }, key] : [key];
  });
  return [...keys, { sql: 'e.id', descending: false }];
}

const sortKeys: Readonly<Record<ArticleSortKey, string>> = {
  NUMBER: 'e.numberKey',
  NAME: 'e.nameKey',
  UNIT: "COALESCE(e.unit, '')",
  PRICE: 'COALESCE(e.price, 0)',
  VAT_RATE: 'COALESCE(e.vatRate, 0)',
};

const emptyOf: Readonly<Partial<Record<ArticleSortKey, string>>> = {
  UNIT: '(e.unit IS NULL)',
  PRICE: '(e.price IS NULL)',
  VAT_RATE: '(e.vatRate IS NULL)',
};

const reads = ({ viewer }: Actor, field: string): boolean => readableEntryFields(articleFields, viewer).has(field);
