import { publicId } from '../database/ids.js';
import type { DiscountLetterRow } from './discount-letter.type.js';

/** One discount with its article group; the group is not selected where it may not be read. */
export interface DiscountRow {
  readonly letterId: Buffer;
  readonly allArticles: number;
  readonly percent: number;
  readonly groupKey: Buffer | null;
  readonly groupVersion: number;
  readonly groupName: string;
  readonly groupInactivatedAt: number | null;
}

export const discountOfRow = (row: DiscountRow): DiscountLetterRow => ({
  allArticles: row.allArticles === 1,
  percent: row.percent / 100,
  articleGroup: row.groupKey && {
    __typename: 'ArticleGroup',
    id: publicId('arg', row.groupKey),
    version: row.groupVersion,
    name: row.groupName,
    status: row.groupInactivatedAt === null ? 'ACTIVE' : 'INACTIVE',
  },
});
