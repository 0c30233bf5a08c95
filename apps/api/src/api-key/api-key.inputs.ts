import { Field, InputType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@InputType({ description: 'A new API key.' })
export class ApiKeyCreateInput {
  @Field(() => String, { description: 'What it is for, at most 100 characters.' })
  name: string;

  @Field(() => [String], { description: 'Permission keys, none that you do not hold yourself.' })
  permissions: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it shall stop working by itself.' })
  expiresAt?: number | null;
}
