import { Field, Int, ObjectType } from 'type-graphql';
import { AccessScope } from '../../viewer/viewer.type.js';

@ObjectType({ description: 'What rights come to. For administrators.' })
export class RightsReach {
  @Field(() => [String], { description: 'Permission keys; of an administrator all.' })
  permissions: string[];

  @Field(() => AccessScope, { description: 'Which customers they see.' })
  viewScope: AccessScope;

  @Field(() => Int, {
    description:
      'How many customers they see, active and inactive, as lists count them. 0 of rights to see those one is assigned to, where no user is named.',
  })
  customers: number;
}
