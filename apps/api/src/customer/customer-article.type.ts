import type { EntryStatus as Status } from '@register/domain/entry/entry-fields';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { EntryStatus } from '../entry/entry-status.type.js';
import { GuardedField } from '../graphql/guarded-field.js';
import { Node } from '../graphql/node.type.js';

@ObjectType({ description: 'An article as the rows that refer to it show it; `article` has the whole of it.' })
class ArticleSummary {
  @Field(() => ID, { description: 'Id of the article, `art_…`.' })
  id: string;

  @Field({ description: 'Article number.' })
  number: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Unit, e.g. `st`, `m`, `h`.' })
  unit: string | null;

  // The field table says the same of the prices of both lists; a test compares them.
  @GuardedField('serviceArticles.prices', () => Int, {
    description: 'Price of one unit in the register, without VAT, in whole öre; null: none is given.',
  })
  price: number | null;

  @Field({ description: 'Hours of work: may stand with quantity 0, to be filled in on the order.' })
  timeArticle: boolean;

  @Field(() => EntryStatus, { description: 'Whether it may be chosen; one that is inactive stays where it is.' })
  status: Status;
}

@ObjectType({
  implements: Node,
  description: "A row of a customer's service articles or work order articles. Not for customers' logins.",
})
export class CustomerArticle extends Node {
  readonly __typename = 'CustomerArticle';

  @Field(() => ArticleSummary, { description: 'The article.' })
  article: ArticleSummary;

  @Field(() => Float, {
    description:
      'How many units, from 0, three decimals at most. 0 on a time article: the hours are told on the order.',
  })
  quantity: number;

  @GuardedField('serviceArticles.prices', () => Int, {
    description: 'Price of one unit for this customer, without VAT, in whole öre; null: the price of the article.',
  })
  price: number | null;

  @GuardedField('serviceArticles.prices', () => Float, {
    description: 'Discount in percent, 0–100 with two decimals at most; null: none.',
  })
  discount: number | null;

  @Field(() => String, { nullable: true, description: 'Note about the row. At most 255 characters.' })
  note: string | null;
}
