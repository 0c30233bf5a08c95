import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A new role, or changes of one. What is left out or null stays as it is.' })
export class RoleInput {
  @Field(() => String, { nullable: true, description: 'What it is called, at most 60 characters; each name once.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Permission keys, none that you do not hold yourself.' })
  permissions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Fields of the card that it closes.' })
  closedFields?: string[] | null;
}
