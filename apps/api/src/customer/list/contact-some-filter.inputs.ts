import { Field, InputType } from 'type-graphql';
import { StringFilter } from '../../graphql/value-filters.inputs.js';

@InputType({ description: 'What a contact person is like. All of it must hold for the same person.' })
export class ContactFilter {
  @Field(() => StringFilter, { nullable: true, description: 'Name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'E-mail address.' })
  email?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'Phone, written in any way: separators and +46 do not count.',
  })
  phone?: StringFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Is the main contact.' })
  isMain?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Is sent service protocols.' })
  sendServiceProtocol?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Is sent work orders.' })
  sendWorkOrder?: boolean | null;
}

@InputType({ description: "Finds by the customer's contact persons. Several operators must all hold." })
export class ContactSomeFilter {
  @Field(() => ContactFilter, { nullable: true, description: 'At least one contact person is like this.' })
  some?: ContactFilter | null;

  @Field(() => ContactFilter, { nullable: true, description: 'No contact person is like this.' })
  none?: ContactFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'true: has no contact persons. false: has some.' })
  isNull?: boolean | null;
}
