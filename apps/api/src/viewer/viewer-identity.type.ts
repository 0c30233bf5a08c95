import { Field, ID, ObjectType } from 'type-graphql';
import { ViewerKind } from './viewer.type.js';

@ObjectType({ description: "Somebody that one's account may act as: a user of a group, or a login of a customer." })
export class ViewerIdentity {
  @Field(() => ID, { description: 'Send it to `sessionChange`: `usr_…` or `cul_…`.' })
  id: string;

  @Field(() => ViewerKind, { description: 'What one acts as.' })
  kind: ViewerKind;

  @Field({ description: "The group's name." })
  groupName: string;

  @Field(() => String, {
    nullable: true,
    description: "The customer's name, of a login; null for a user, and while the customer lies in the bin.",
  })
  customerName: string | null;

  @Field({ description: 'Whether one acts as this now.' })
  current: boolean;
}
