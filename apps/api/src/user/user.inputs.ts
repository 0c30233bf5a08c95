import { Field, InputType } from 'type-graphql';
import { UiLanguage } from '../viewer/viewer-preferences.type.js';

@InputType({ description: 'Somebody new in the group.' })
export class UserInviteInput {
  @Field(() => String, { description: 'What they sign in with, and where the invitation goes.' })
  email: string;

  @Field(() => String, { description: 'Full name, at most 255 characters.' })
  name: string;

  @Field(() => String, { description: 'Which role they are given: `office`, `rol_…` …, see `roles`.' })
  role: string;

  @Field(() => [String], { nullable: true, description: "Permission keys in place of the role's." })
  permissions?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Fields of the card that are closed, in place of the role's." })
  closedFields?: string[] | null;

  @Field(() => UiLanguage, { nullable: true, description: 'Their language; yours when left out.' })
  language?: UiLanguage | null;
}

@InputType({ description: 'Changes of a user. What is left out or null stays as it is.' })
export class UserUpdateInput {
  @Field(() => String, { nullable: true, description: 'Full name, at most 255 characters.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A role: it replaces permissions and closed fields, but for those that are given besides.',
  })
  role?: string | null;

  @Field(() => [String], { nullable: true, description: 'Permission keys, all that the user shall have.' })
  permissions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Fields of the card, all that shall be closed.' })
  closedFields?: string[] | null;
}
