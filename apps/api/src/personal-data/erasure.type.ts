import {
  erasureGrounds,
  erasureWays,
  type ErasureGround as Ground,
  type ErasureWay as Way,
} from '@register/domain/customer/erasure';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { UserError } from '../graphql/user-error.type.js';

const enumOf = <Key extends string>(table: Readonly<Record<Key, string>>): { [K in Key]: K } =>
  Object.fromEntries(Object.keys(table).map((key) => [key, key])) as { [K in Key]: K };
const described = (table: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(table).map(([key, description]) => [key, { description }]));

const ErasureGround = enumOf(erasureGrounds);
registerEnumType(ErasureGround, {
  name: 'ErasureGround',
  description: 'Why somebody is forgotten: the cases of GDPR, article 17.1.',
  valuesConfig: described(erasureGrounds),
});

const ErasureWay = enumOf(erasureWays);
registerEnumType(ErasureWay, {
  name: 'ErasureWay',
  description: 'How what is held on a customer leaves when it is erased.',
  valuesConfig: described(erasureWays),
});

@ObjectType({ description: 'What one part of the register holds on a customer.' })
export class ErasurePart {
  @Field({ description: 'Its name in the extract, e.g. `documents`.' })
  source: string;

  @Field(() => ErasureWay, { description: 'How it leaves.' })
  way: Way;

  @Field(() => Int, { description: 'How many rows of the database it is.' })
  rows: number;

  @Field(() => Int, { description: 'How many files.' })
  files: number;
}

@ObjectType({ description: 'What erasing a customer would do: a dry run. Nothing has been changed.' })
export class CustomerErasurePlan {
  @Field({ description: 'The number of the customer, to be typed to confirm.' })
  number: string;

  @Field(() => [ErasurePart], { description: 'All that is held on it and on what has become part of it.' })
  parts: ErasurePart[];

  @Field(() => [UserError], {
    description: 'Why it may not be erased now: a legal hold, or what refers to it. Empty where it may.',
  })
  blocks: UserError[];
}

@ObjectType({ description: 'What is left of a customer that was erased.' })
export class ErasedCustomer {
  @Field(() => ID, { description: 'The id that it had, `cus_…`.' })
  id: string;

  @Field({ description: 'The number that it had. Nobody else gets it.' })
  number: string;

  @Field(() => DateTimeScalar, { description: 'When it was erased.' })
  erasedAt: number;
}

@InputType({ description: 'Says that erasing is meant, and why.' })
export class CustomerEraseInput {
  @Field({ description: 'The number of the customer, typed by whoever erases it.' })
  confirmation: string;

  @Field(() => ErasureGround, { description: 'On which ground. It is kept in the log.' })
  ground: Ground;
}

@ObjectType({ description: 'The answer to `customerErase`.' })
export class CustomerErasePayload {
  @Field(() => ErasedCustomer, { nullable: true, description: 'What is left; null when it was not erased.' })
  erased: ErasedCustomer | null;

  @Field(() => [UserError], { description: 'Why it was not erased; empty when it was.' })
  userErrors: UserError[];
}
