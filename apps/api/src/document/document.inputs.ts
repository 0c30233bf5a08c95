import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What to change of a document. What is left out or null stays as it is.' })
export class DocumentUpdateInput {
  @Field(() => String, { nullable: true, description: 'Another name, with its ending. At most 200 characters.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the customer's own logins see the file." })
  visibleForCustomer?: boolean | null;
}
