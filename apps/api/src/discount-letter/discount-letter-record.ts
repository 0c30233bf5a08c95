import { publicId } from '../database/ids.js';
import type { DiscountLetter, DiscountLetterRow } from './discount-letter.type.js';

export interface LetterRow {
  readonly id: Buffer;
  readonly version: number;
  readonly name: string;
  readonly inactivatedAt: number | null;
}

/** A letter without its rows: those are read for all letters of an answer together, where they are asked for. */
export type DiscountLetterRecord = Omit<DiscountLetter, 'rows'>;

export const letterOf = ({ id, version, name, inactivatedAt }: LetterRow): DiscountLetterRecord => ({
  __typename: 'DiscountLetter',
  id: publicId('dil', id),
  version,
  name,
  status: inactivatedAt === null ? 'ACTIVE' : 'INACTIVE',
});

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
