import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import { DiscountLetter, type DiscountLetterRecord } from './discount-letter.type.js';

@ObjectType({ description: 'The answer to a write of one discount letter.' })
export class DiscountLetterPayload {
  @Field(() => DiscountLetter, {
    nullable: true,
    description: 'The letter as it is now, also after a conflict; null when there is none or the viewer sees none.',
  })
  discountLetter: DiscountLetterRecord | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
