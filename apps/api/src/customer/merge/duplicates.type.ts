import { duplicateKinds, type DuplicateKind as Kind } from '@register/domain/merge/duplicate-groups';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from '../../graphql/connection.js';
import { UserError } from '../../graphql/user-error.type.js';

export const DuplicateKind = Object.fromEntries(duplicateKinds.map((kind) => [kind, kind])) as { [K in Kind]: K };
registerEnumType(DuplicateKind, {
  name: 'CustomerDuplicateKind',
  description: 'By what customers are taken for one and the same.',
  valuesConfig: {
    ORGANISATION_NUMBER: { description: 'The same organisation number.' },
    EMAIL: { description: 'The same e-mail, written alike.' },
    PHONE: { description: 'The same phone number.' },
    NAME_AND_CITY: { description: 'The same name in the same place; of customers that are active.' },
  },
});

@ObjectType({ description: 'A customer that looks like another. What the viewer may not read is null.' })
export class CustomerLike {
  @Field(() => ID, { description: '`cus_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its customer number.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Its place, as lists show it.' })
  city: string | null;

  @Field(() => String, { nullable: true, description: 'Its organisation number, with a hyphen.' })
  organisationNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Its phone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Its e-mail.' })
  email: string | null;

  @Field({ description: 'Whether it can be chosen for new orders.' })
  active: boolean;
}

@ObjectType({
  description: 'Customers that are alike in one thing, and of which nobody has said that they are not the same.',
})
export class CustomerDuplicateGroup {
  @Field(() => DuplicateKind, { description: 'In what.' })
  kind: Kind;

  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field(() => [CustomerLike], { description: 'The oldest of them, 10 at most.' })
  customers: CustomerLike[];
}

@ObjectType({ description: 'A group with its cursor.' })
class CustomerDuplicateGroupEdge extends edgeOf(() => CustomerDuplicateGroup) {}

@ObjectType({
  description: 'Groups of customers that are alike. They are not counted: `totalCount` is null.',
})
export class CustomerDuplicateGroupConnection extends connectionOf(
  () => CustomerDuplicateGroup,
  () => CustomerDuplicateGroupEdge,
) {}

@ObjectType({ description: 'The answer to `customersTellApart`.' })
export class CustomersTellApartPayload {
  @Field(() => [ID], { description: 'The customers; empty when nothing was done.' })
  ids: string[];

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was kept.' })
  userErrors: UserError[];
}
