import { Field, ID, ObjectType } from 'type-graphql';
import { GuardedField } from '../graphql/guarded-field.js';

@ObjectType({ description: 'The customer that something is about, as far as the viewer sees it now.' })
export class ToldCustomer {
  @Field(() => ID, { description: 'The customer, `cus_…`.' })
  id: string;

  @GuardedField('name', () => String, { description: 'Its name.' })
  name: string | null;
}
