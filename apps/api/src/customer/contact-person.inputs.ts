import { Field, ID, InputType } from 'type-graphql';

const texts = {
  role: 'What the person does there. At most 100 characters.',
  phone: 'Phone number; stored in international form where it can be told.',
  email: 'E-mail address. Needed when something is to be sent.',
  sendServiceProtocol: 'Send service protocols to the e-mail address. False when left out.',
  sendWorkOrder: 'Send work orders to the e-mail address. False when left out.',
  isMain: 'Make this the main contact; the one that was is no longer. False when left out.',
};

@InputType({ description: 'A new contact person.' })
export class ContactPersonInput {
  @Field({ description: 'Name, required. At most 255 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: texts.role })
  role?: string | null;

  @Field(() => String, { nullable: true, description: texts.phone })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: texts.email })
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: texts.sendServiceProtocol })
  sendServiceProtocol?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: texts.sendWorkOrder })
  sendWorkOrder?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: texts.isMain })
  isMain?: boolean | null;
}

@InputType({ description: 'A change of a contact person. Absent leaves, null clears.' })
export class ContactPersonUpdateInput {
  @Field(() => ID, { description: 'Whom, `con_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name. Cannot be cleared.' })
  name?: string;

  @Field(() => String, { nullable: true, description: texts.role })
  role?: string | null;

  @Field(() => String, { nullable: true, description: texts.phone })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: texts.email })
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Send service protocols to the e-mail address.' })
  sendServiceProtocol?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Send work orders to the e-mail address.' })
  sendWorkOrder?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Make this the main contact, or no longer.' })
  isMain?: boolean | null;
}

@InputType({ description: 'Changes of the list of contact persons, made together with the other changes of the card.' })
export class ContactPersonsInput {
  @Field(() => [ContactPersonInput], { nullable: true, description: 'New ones, added last.' })
  create?: ContactPersonInput[] | null;

  @Field(() => [ContactPersonUpdateInput], { nullable: true, description: 'Changed ones.' })
  update?: ContactPersonUpdateInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Removed ones.' })
  delete?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids in their new order; those left out keep theirs, after.' })
  order?: string[] | null;
}
