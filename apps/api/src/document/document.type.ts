import type { DocumentKind as Kind } from '@register/domain/document/document';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { DocumentKind } from './document.enums.js';

@ObjectType({
  implements: Node,
  description:
    "A file or a folder of a customer. Files are sent by tus 1.0 to `/files/uploads` (metadata `customerId`, `folderId`, `filename`). A customer's own login is told of the files that are shown to it, and of no folders.",
})
export class CustomerDocument extends Node {
  readonly __typename = 'CustomerDocument';

  @Field(() => DocumentKind, { description: 'File or folder.' })
  kind: Kind;

  @Field({ description: 'Name, with its ending. At most 200 characters; the only one of its folder.' })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: "The folder it lies in; null at the top. Null for customers' logins.",
  })
  folderId: string | null;

  @Field(() => Int, { description: 'Counts every change, from 1. Send it back as `expectedVersion`.' })
  version: number;

  @Field(() => Float, { nullable: true, description: 'Whole bytes; null of a folder.' })
  size: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Media type, told by the content and not by the name, e.g. `application/pdf`; `text/plain` for text of any kind. Null of a folder.',
  })
  contentType: string | null;

  @Field(() => Int, { nullable: true, description: 'How many documents lie directly in the folder; null of a file.' })
  itemCount: number | null;

  @Field({ description: "Whether the customer's own logins see it. Never true of a folder." })
  visibleForCustomer: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt: number;

  @Field(() => String, {
    nullable: true,
    description: "Who added it, by name as it was then. Null for customers' logins.",
  })
  createdBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was moved to the bin; null where it was not.' })
  deletedAt: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last moment at which it can be restored; null for what is not in the bin.',
  })
  removedAfter: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the file is fetched, with the same session or API key: a path of this server. Always to be saved, never to be shown. Null of folders and in the bin.',
  })
  downloadUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where a picture or a PDF is fetched to be shown; null for everything else.',
  })
  previewUrl: string | null;
}

@ObjectType({ description: 'A document with its cursor.' })
class CustomerDocumentEdge extends edgeOf(() => CustomerDocument) {}

@ObjectType({ description: "A folder's content or the bin: folders first, then by name; the bin newest first." })
export class CustomerDocumentConnection extends connectionOf(
  () => CustomerDocument,
  () => CustomerDocumentEdge,
) {}

@ObjectType({ description: "The room that the group's documents take." })
export class DocumentStorage {
  @Field(() => Float, {
    description: 'Whole bytes of all files of the group, with those in the bin and those on their way.',
  })
  usedBytes: number;

  @Field(() => Float, { description: 'Whole bytes that there is room for.' })
  quotaBytes: number;

  @Field(() => Float, { description: 'Whole bytes that one file may have.' })
  maxFileBytes: number;
}
