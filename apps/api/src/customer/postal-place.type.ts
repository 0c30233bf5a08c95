import type { PlaceCount } from '@register/domain/customer/postal-places';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: "A city that goes with a postal code, as the group's own addresses have it." })
export class PostalPlace implements PlaceCount {
  @Field({ description: 'The city as most addresses spell it.' })
  city: string;

  @Field(() => Int, { description: 'How many addresses of customers that the viewer sees name it; at least 1.' })
  addresses: number;
}
