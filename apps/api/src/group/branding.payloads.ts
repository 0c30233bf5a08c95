import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { GroupBranding } from './branding.type.js';

@ObjectType({ description: 'The answer to `groupBrandingUpdate`.' })
export class GroupBrandingPayload {
  @Field(() => GroupBranding, { nullable: true, description: 'As it is now; null when nothing was saved.' })
  groupBranding: GroupBranding | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
