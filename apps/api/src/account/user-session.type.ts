import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'Somebody signed in on one device.' })
export class UserSession {
  @Field(() => ID, { description: '`ses_…`; says nothing about the cookie.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt: number;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to within five minutes.' })
  lastSeenAt: number;

  @Field({ description: 'What the browser called itself.' })
  userAgent: string;

  @Field({ description: 'Whether it is the one that asks.' })
  isCurrent: boolean;

  @Field(() => String, { nullable: true, description: 'The group that one acts in there; told to oneself.' })
  groupName: string | null;
}
