import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Finds by a list of articles. Several operators must all hold. Needs `article.view`.' })
export class CustomerArticlesFilter {
  @Field(() => ID, { nullable: true, description: 'The list has this article, `art_…`.' })
  eq?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The list has at least one of these articles. At most 500; none of an empty list.',
  })
  in?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: the list is empty. false: it has a row.' })
  isNull?: boolean | null;
}
