import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { CustomerSettings } from './customer-settings.type.js';

@ObjectType({ description: 'The answer to `customerSettingsUpdate`.' })
export class CustomerSettingsPayload {
  @Field(() => CustomerSettings, { description: 'The settings as they are now, changed or not.' })
  customerSettings: CustomerSettings;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
