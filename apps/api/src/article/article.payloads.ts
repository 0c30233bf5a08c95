import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { Article, ArticleGroup } from './article.type.js';

@ObjectType({ description: 'The answer to a write of one article.' })
export class ArticlePayload {
  @Field(() => Article, {
    nullable: true,
    description: 'The article as it is now, also after a conflict; null when there is none or the viewer sees none.',
  })
  article: Article | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to a write of one article group.' })
export class ArticleGroupPayload {
  @Field(() => ArticleGroup, {
    nullable: true,
    description: 'The group as it is now, also after a conflict; null when there is none or the viewer sees none.',
  })
  articleGroup: ArticleGroup | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
