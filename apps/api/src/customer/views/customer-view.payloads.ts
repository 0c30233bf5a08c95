import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { CustomerView, CustomerViews } from './customer-view.type.js';

@ObjectType({ description: 'The answer to a write of one view.' })
export class CustomerViewPayload {
  @Field(() => CustomerView, {
    nullable: true,
    description: 'The view as it is now, also after a conflict; null when there is none, or it has been taken away.',
  })
  customerView: CustomerView | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'The answer to `customerViewBegin`.' })
export class CustomerViewsPayload {
  @Field(() => CustomerViews, { description: 'The views as they are now, with the ones to begin with.' })
  customerViews: CustomerViews;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
