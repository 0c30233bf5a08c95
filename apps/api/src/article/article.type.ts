import type { EntryStatus as Status } from '@register/domain/entry/entry-fields';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EntryStatus } from '../entry/entry-status.type.js';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { PermittedField } from '../graphql/guarded-field.js';
import { Node } from '../graphql/node.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ implements: Node, description: 'A group of articles: what discounts are given by.' })
export class ArticleGroup extends Node {
  readonly __typename = 'ArticleGroup';

  @Field(() => Int, { description: 'Counts every change, from 1. Send it back as `expectedVersion`.' })
  version: number;

  @Field({ description: 'Name, unique in the group of the viewer without regard to case. At most 100 characters.' })
  name: string;

  @Field(() => EntryStatus, { description: 'Whether articles may be put into it.' })
  status: Status;
}

@ObjectType({
  implements: Node,
  description: 'What is sold, used or reported. Read with `article.view`; its price with `article.price`.',
})
export class Article extends Node {
  readonly __typename = 'Article';

  @Field(() => Int, { description: 'Counts every change, from 1. Send it back as `expectedVersion`.' })
  version: number;

  @Field({ description: 'Article number, unique in the group without regard to case. At most 64 characters.' })
  number: string;

  @Field({ description: 'Name. At most 255 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Unit, e.g. `st`, `m`, `h`. At most 20 characters.' })
  unit: string | null;

  @PermittedField('article.price', () => Int, {
    description: 'Price of one unit without VAT, in whole öre (`249900` is 2 499 kr); null: none is given.',
  })
  price: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'VAT in percent, two decimals at most; null: the article states none, and then no VAT is shown.',
  })
  vatRate: number | null;

  @Field(() => ArticleGroup, { nullable: true, description: 'The group that its discount is found by.' })
  group: ArticleGroup | null;

  @Field({ description: 'Hours of work: may stand with quantity 0 on a card, to be filled in on the order.' })
  timeArticle: boolean;

  @Field(() => EntryStatus, { description: 'Whether it may be chosen.' })
  status: Status;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: number;
}

@ObjectType({ description: 'An article in a list.' })
class ArticleEdge extends edgeOf(() => Article) {}

@ObjectType({ description: 'A page of articles.' })
export class ArticleConnection extends connectionOf(
  () => Article,
  () => ArticleEdge,
) {}

@ObjectType({ description: 'An article group in a list.' })
class ArticleGroupEdge extends edgeOf(() => ArticleGroup) {}

@ObjectType({ description: 'A page of article groups.' })
export class ArticleGroupConnection extends connectionOf(
  () => ArticleGroup,
  () => ArticleGroupEdge,
) {}
