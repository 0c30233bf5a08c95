import { Field, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../../graphql/connection.js';
import { Customer } from '../customer.type.js';

@ObjectType({ description: 'Where a search found a customer.' })
export class SearchMatch {
  @Field({
    description:
      'The field that holds what was searched for, as in `Viewer.customerFields`: `name`, `phone`, `contactPersons`, `customFields.<key>` …',
  })
  field: string;

  @Field({
    description: 'The value of that field; of contact persons the one that was found, as `name, phone, e-mail`.',
  })
  snippet: string;
}

@ObjectType({ description: 'A customer in a list.' })
class CustomerEdge extends edgeOf(() => Customer) {
  @Field(() => SearchMatch, {
    nullable: true,
    description:
      'Where the search found the customer. Null without a search, and when it is found by the whole personal number.',
  })
  searchMatch: SearchMatch | null;
}

@ObjectType({ description: 'A page of customers.' })
export class CustomerConnection extends connectionOf(
  () => Customer,
  () => CustomerEdge,
) {}
