import { publicId } from '../database/ids.js';
import type { Article, ArticleGroup } from './article.type.js';

/** A row of an article with its group's; the price is not selected where it may not be read. */
export interface ArticleRow {
  readonly id: Buffer;
  readonly version: number;
  readonly number: string;
  readonly name: string;
  readonly unit: string | null;
  readonly price: number | null;
  readonly vatRate: number | null;
  readonly timeArticle: number;
  readonly inactivatedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly groupKey: Buffer | null;
  readonly groupVersion: number;
  readonly groupName: string;
  readonly groupInactivatedAt: number | null;
}

export const articleOf = (row: ArticleRow): Article => ({
  __typename: 'Article',
  id: publicId('art', row.id),
  version: row.version,
  number: row.number,
  name: row.name,
  unit: row.unit,
  price: row.price,
  vatRate: row.vatRate === null ? null : row.vatRate / 100,
  group: row.groupKey && {
    __typename: 'ArticleGroup',
    id: publicId('arg', row.groupKey),
    version: row.groupVersion,
    name: row.groupName,
    status: row.groupInactivatedAt === null ? 'ACTIVE' : 'INACTIVE',
  },
  timeArticle: row.timeArticle === 1,
  status: row.inactivatedAt === null ? 'ACTIVE' : 'INACTIVE',
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

export interface ArticleGroupRow {
  readonly id: Buffer;
  readonly version: number;
  readonly name: string;
  readonly inactivatedAt: number | null;
}

export const articleGroupOf = ({ id, version, name, inactivatedAt }: ArticleGroupRow): ArticleGroup => ({
  __typename: 'ArticleGroup',
  id: publicId('arg', id),
  version,
  name,
  status: inactivatedAt === null ? 'ACTIVE' : 'INACTIVE',
});
