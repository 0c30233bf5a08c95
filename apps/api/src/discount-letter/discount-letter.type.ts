import type { EntryStatus as Status } from '@register/domain/entry/entry-fields';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ArticleGroup } from '../article/article.type.js';
import { publicId } from '../database/ids.js';
import { EntryStatus } from '../entry/entry-status.type.js';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { PermittedField } from '../graphql/guarded-field.js';
import { Node } from '../graphql/node.type.js';

@ObjectType({ description: 'What a discount letter takes off the price of the articles of one group, or of all.' })
export class DiscountLetterRow {
  @PermittedField('article.view', () => ArticleGroup, {
    description: 'The article group; null for all articles, and for who sees no articles.',
  })
  articleGroup: ArticleGroup | null;

  @Field({ description: 'Whether the row is for all articles, also those in no group.' })
  allArticles: boolean;

  @Field(() => Float, { description: 'What is taken off, in percent: 0–100, two decimals at most.' })
  percent: number;
}

@ObjectType({
  implements: Node,
  description:
    'A named list of discounts by article group. A customer may have several: the highest that applies counts, they are never added up. Read with `discountLetter.view`.',
})
export class DiscountLetter extends Node {
  readonly __typename = 'DiscountLetter';

  @Field(() => Int, {
    description: 'Counts every change, of name and rows alike, from 1. Send it back as `expectedVersion`.',
  })
  version: number;

  @Field({ description: 'Name, unique in the group without regard to case. At most 100 characters.' })
  name: string;

  @Field(() => EntryStatus, {
    description: 'Whether customers may be given it. Inactive ones still count where they are.',
  })
  status: Status;

  @Field(() => [DiscountLetterRow], {
    description: 'Its discounts, each article group once: all articles first, then by name of the group.',
  })
  rows: DiscountLetterRow[];
}

@ObjectType({ description: 'A discount letter in a list.' })
class DiscountLetterEdge extends edgeOf(() => DiscountLetter) {}

@ObjectType({ description: 'A page of discount letters.' })
export class DiscountLetterConnection extends connectionOf(
  () => DiscountLetter,
  () => DiscountLetterEdge,
) {}

/** What of a letter is read for the type. */
export interface LetterRow {
  readonly id: Buffer;
  readonly version: number;
  readonly name: string;
  readonly isActive: boolean;
}

/** A letter without its rows: those are read for all letters of an answer together, where they are asked for. */
export type DiscountLetterRecord = Omit<DiscountLetter, 'rows'>;

export const letterOf = ({ id, version, name, isActive }: LetterRow): DiscountLetterRecord => ({
  __typename: 'DiscountLetter',
  id: publicId('dil', id),
  version,
  name,
  status: isActive ? 'ACTIVE' : 'INACTIVE',
});
