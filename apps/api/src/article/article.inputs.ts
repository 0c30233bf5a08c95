import { articleSorts, type ArticleSortKey } from '@register/domain/article/article';
import { Directive, Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { EntryStatusFilter } from '../entry/entry-status.type.js';
import { OrderDirection } from '../graphql/page.type.js';
import { ExactFilter, IdFilter } from '../graphql/value-filters.inputs.js';

const price = Directive('@requiresScopes(scopes: ["article.price"])');

/** What a new article and a change have in common. */
@InputType()
abstract class ArticleValuesInput {
  @Field(() => String, { nullable: true, description: 'Unit. At most 20 characters.' })
  unit?: string | null;

  @price
  @Field(() => Int, {
    nullable: true,
    description: 'Price of one unit without VAT, in whole öre: 0 to 2,000,000,000. Written with `article.price`.',
  })
  price?: number | null;

  @Field(() => Float, { nullable: true, description: 'VAT in percent: 0–100 with two decimals at most.' })
  vatRate?: number | null;

  @Field(() => ID, { nullable: true, description: 'The article group, `arg_…`; it must be active.' })
  group?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Hours of work. False when left out.' })
  timeArticle?: boolean | null;
}

@InputType({ description: 'A new article.' })
export class ArticleCreateInput extends ArticleValuesInput {
  @Field({ description: 'Article number, required and free in the group. At most 64 characters.' })
  number: string;

  @Field({ description: 'Name, required. At most 255 characters.' })
  name: string;
}

@InputType({ description: 'Changes of an article. A field that is absent stays as it is; null clears it.' })
export class ArticleUpdateInput extends ArticleValuesInput {
  @Field(() => String, { nullable: true, description: 'Article number, free in the group. Cannot be cleared.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string | null;
}

@InputType({ description: 'Names one article: give exactly one of the fields.' })
@Directive('@oneOf')
export class ArticleLookupInput {
  @Field(() => ID, { nullable: true, description: 'Its id, `art_…`.' })
  id?: string;

  @Field(() => String, { nullable: true, description: 'Its number; case and surrounding space do not count.' })
  number?: string;
}

@InputType({ description: 'Finds prices, in whole öre. Several operators in one filter must all hold.' })
export class MoneyFilter {
  @Field(() => Int, { nullable: true, description: 'Is this amount or more.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: 'Is this amount or less.' })
  lte?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no price. false: has one.' })
  isNull?: boolean | null;
}

@InputType({ description: 'Which articles. Everything in one filter must hold.' })
export class ArticleFilter {
  @Field(() => EntryStatusFilter, { nullable: true, description: 'By status; active and inactive when left out.' })
  status?: EntryStatusFilter | null;

  @Field(() => ExactFilter, { nullable: true, description: 'By number; case and surrounding space do not count.' })
  number?: ExactFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By article group, `arg_…`.' })
  group?: IdFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they are time articles.' })
  timeArticle?: boolean | null;

  @price
  @Field(() => MoneyFilter, { nullable: true, description: 'By price. Needs `article.price`.' })
  price?: MoneyFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the import that they came with, `job_…`.' })
  importId?: IdFilter | null;
}

const ArticleOrderField = Object.fromEntries(Object.keys(articleSorts).map((key) => [key, key])) as {
  [K in ArticleSortKey]: K;
};
registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'What articles may be ordered by.',
  valuesConfig: {
    NUMBER: { description: 'Article number as text, without regard to case.' },
    NAME: { description: 'Name, in Swedish order, without regard to case.' },
    UNIT: { description: 'Unit; those without come last.' },
    PRICE: { description: 'Price; those without come last. Needs `article.price`.' },
    VAT_RATE: { description: 'VAT; those without come last.' },
  },
});

@InputType({ description: 'One step of an order of articles.' })
export class ArticleOrderInput {
  @Field(() => ArticleOrderField, { description: 'By what.' })
  field: ArticleSortKey;

  @Field(() => OrderDirection, { nullable: true, defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction?: OrderDirection | null;
}

@InputType({ description: 'A new article group.' })
export class ArticleGroupCreateInput {
  @Field({ description: 'Name, required and free in the group. At most 100 characters.' })
  name: string;
}

@InputType({ description: 'Changes of an article group. A field that is absent stays as it is.' })
export class ArticleGroupUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string | null;
}
