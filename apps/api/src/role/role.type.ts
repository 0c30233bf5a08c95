import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    "A template of rights. Choosing it copies them to the user; changing it changes nobody. Built in, or the group's own.",
})
export class Role {
  @Field(() => ID, {
    description: '`administrator`, `office`, `technician` or `readOnly`, or `rol_…` of one of the group.',
  })
  id: string;

  @Field(() => String, { nullable: true, description: 'What the group calls it; null for those that every group has.' })
  name: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Counts the changes, from 1. Send it back as `expectedVersion`. Null for those that every group has: they do not change.',
  })
  version: number | null;

  @Field(() => [String], { description: 'Permission keys that it gives.' })
  permissions: string[];

  @Field(() => [String], {
    description: 'Fields of the card that it closes, e.g. `comments` or `customFields.port_code`.',
  })
  closedFields: string[];

  @Field(() => Int, { description: 'How many active users were given it last. They may have been changed since.' })
  userCount: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last changed; null for those that every group has.',
  })
  updatedAt: number | null;

  @Field(() => String, { nullable: true, description: 'Who changed it last; null for those that every group has.' })
  updatedBy: string | null;
}
