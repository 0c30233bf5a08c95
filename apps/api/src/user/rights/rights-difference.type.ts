import { Field, Int, ObjectType } from 'type-graphql';
import { User } from '../user.type.js';

@ObjectType({ description: 'What is there afterwards and was not before, and the other way round.' })
class NamesDifference {
  @Field(() => [String], { description: 'What comes: permission keys, or names of fields.' })
  gained: string[];

  @Field(() => [String], { description: 'What goes: permission keys, or names of fields.' })
  lost: string[];
}

@ObjectType()
abstract class Differing {
  @Field(() => NamesDifference, { description: 'Permission keys; of an administrator all.' })
  permissions: NamesDifference;

  @Field(() => NamesDifference, { description: 'Fields of the card that are read, on customers that they see.' })
  reads: NamesDifference;

  @Field(() => NamesDifference, {
    description: 'Fields of the card that are changed, on customers that they may change.',
  })
  changes: NamesDifference;
}

@ObjectType({ description: 'What other rights would mean to one user.' })
export class UserRightsDifference extends Differing {
  @Field(() => User, { description: 'To whom.' })
  user: User;

  @Field(() => Int, { description: 'How many customers they see now, active and inactive.' })
  customersBefore: number;

  @Field(() => Int, { description: 'How many customers they would see, active and inactive.' })
  customersAfter: number;

  @Field(() => Int, { description: 'How many API keys of theirs that work now could do less.' })
  keysNarrowed: number;

  @Field(() => Int, {
    description:
      'How many jobs of theirs go on or wait now, which might end early. 0 where nothing is taken from them.',
  })
  jobsAtRisk: number;
}

@ObjectType({
  description: 'What rights that are being edited would change, told before they are saved. For administrators.',
})
export class RightsDifference extends Differing {
  @Field(() => [UserRightsDifference], {
    description: 'The user, or those who were given the role last: at most 100 of them, by name.',
  })
  users: UserRightsDifference[];

  @Field(() => Int, { description: 'How many users there are in all.' })
  userCount: number;
}
