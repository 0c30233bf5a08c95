import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/user-error.type.js';
import { CustomField } from './custom-field.type.js';

@ObjectType({ description: 'The answer to every change of custom fields.' })
export class CustomFieldPayload {
  @Field(() => CustomField, {
    nullable: true,
    description: 'The field as it is now; null when it is gone or was not saved.',
  })
  customField: CustomField | null;

  @Field(() => [CustomField], { description: 'All fields of the group as they are now, in their order.' })
  customFields: readonly CustomField[];

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
