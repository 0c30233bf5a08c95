import { Field, ID, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/user-error.type.js';
import type { DocumentRecord } from './document-record.js';
import { CustomerDocument } from './document.type.js';

@ObjectType({ description: 'The answer to a change of documents.' })
export class CustomerDocumentsPayload {
  @Field(() => [CustomerDocument], {
    description:
      'The documents as they are now, in the order asked; none when nothing was saved or they are gone for good.',
  })
  documents: DocumentRecord[];

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];

  @Field(() => ID, {
    nullable: true,
    description: "The first entry of this change in the customer's history, `his_…`; null when nothing changed.",
  })
  changeSetId: string | null;
}
