import { Field, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../../graphql/connection.js';
import { ContactPerson } from '../contact-person.type.js';
import { Customer } from '../customer.type.js';

@ObjectType({ description: 'A contact person in a list, with the customer.' })
class ContactPersonEdge extends edgeOf(() => ContactPerson) {
  @Field(() => Customer, { description: 'Whose contact person it is.' })
  customer: Customer;
}

@ObjectType({ description: 'A page of contact persons. Their customers stand on the edges.' })
export class ContactPersonConnection extends connectionOf(
  () => ContactPerson,
  () => ContactPersonEdge,
) {}
