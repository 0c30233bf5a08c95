import { Field, ID, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { CustomerUser } from './customer-user.type.js';

@ObjectType({ description: "The answer to a change of a customer's login." })
export class CustomerUserPayload {
  @Field(() => CustomerUser, {
    nullable: true,
    description: 'The login as it is now; null when nothing was saved or it has been removed.',
  })
  customerUser: CustomerUser | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];

  @Field(() => ID, {
    nullable: true,
    description: "The first entry of this change in the customer's history, `his_…`; null when nothing changed.",
  })
  changeSetId: string | null;
}

@ObjectType({ description: "The answer to an invitation of a customer's login." })
export class CustomerUserInvitePayload extends CustomerUserPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The invitation, to hand over where the server sends no mail: told this once, works once and for 72 hours. Null where mail leaves: it goes to the address alone. The same whether the person is known already or not.',
  })
  link: string | null;
}
