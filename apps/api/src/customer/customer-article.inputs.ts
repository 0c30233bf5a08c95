import { Field, Float, ID, InputType, Int } from 'type-graphql';

const texts = {
  quantity: 'How many units, from 0, three decimals at most.',
  price:
    "Price of one unit for this customer, without VAT, in whole öre; null: the article's own. Needs `article.price`.",
  discount: 'Discount in percent, 0–100 with two decimals at most; null: none. Needs `article.price`.',
  note: 'Note about the row. At most 255 characters.',
};

@InputType({ description: 'A new row of a list of articles.' })
export class CustomerArticleInput {
  @Field(() => ID, { description: 'Which article, `art_…`: one that is active.' })
  article: string;

  @Field(() => Float, { description: texts.quantity })
  quantity: number;

  @Field(() => Int, { nullable: true, description: texts.price })
  price?: number | null;

  @Field(() => Float, { nullable: true, description: texts.discount })
  discount?: number | null;

  @Field(() => String, { nullable: true, description: texts.note })
  note?: string | null;
}

@InputType({
  description:
    'A change of a row of a list of articles. Absent leaves, null clears. A row stays with its article: for another one, remove the row and add one.',
})
export class CustomerArticleUpdateInput {
  @Field(() => ID, { description: 'Which row, `car_…`.' })
  id: string;

  @Field(() => Float, { nullable: true, description: `${texts.quantity} Cannot be cleared.` })
  quantity?: number | null;

  @Field(() => Int, { nullable: true, description: texts.price })
  price?: number | null;

  @Field(() => Float, { nullable: true, description: texts.discount })
  discount?: number | null;

  @Field(() => String, { nullable: true, description: texts.note })
  note?: string | null;
}

@InputType({ description: 'Changes of a list of articles, made together with the other changes of the card.' })
export class CustomerArticlesInput {
  @Field(() => [CustomerArticleInput], { nullable: true, description: 'New rows, added last.' })
  create?: CustomerArticleInput[] | null;

  @Field(() => [CustomerArticleUpdateInput], { nullable: true, description: 'Changed rows.' })
  update?: CustomerArticleUpdateInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Removed rows.' })
  delete?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids in their new order; those left out keep theirs, after.' })
  order?: string[] | null;
}
