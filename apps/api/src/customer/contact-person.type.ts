import { Field, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.type.js';

@ObjectType({ implements: Node, description: 'A person at a customer. Read by whoever reads the customer.' })
export class ContactPerson extends Node {
  readonly __typename = 'ContactPerson';

  @Field({ description: 'Name. At most 255 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the person does there, in free words. At most 100 characters.',
  })
  role: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phone in international form (`+46701740605`) where it can be told, else as typed.',
  })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field({ description: 'Service protocols are sent to the e-mail address when an order is ready for invoicing.' })
  sendServiceProtocol: boolean;

  @Field({ description: 'Work orders are sent to the e-mail address when an order is ready for invoicing.' })
  sendWorkOrder: boolean;

  @Field({ description: 'The main contact: information only. At most one of a customer is.' })
  isMain: boolean;
}
