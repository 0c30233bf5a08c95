import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    "A passkey of one's own: it signs in without password and code. Its private half is on one's device alone.",
})
export class Passkey {
  @Field(() => ID, { description: '`pky_…`; opens nothing.' })
  id: string;

  @Field({ description: 'What one calls it.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody last signed in by it; null for never.' })
  lastUsedAt: number | null;
}
