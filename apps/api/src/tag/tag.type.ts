import type { EntryStatus as Status } from '@register/domain/entry/entry-fields';
import { tagColourOf, tagColours, type TagColour as Colour } from '@register/domain/tag/tag';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { publicId } from '../database/ids.js';
import { EntryStatus } from '../entry/entry-status.type.js';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.type.js';
import { UserError } from '../graphql/user-error.type.js';

export const TagColour = Object.fromEntries(tagColours.map((colour) => [colour, colour])) as { [C in Colour]: C };
registerEnumType(TagColour, {
  name: 'TagColour',
  description: 'The colour of a tag. Each client shows its own shade of it, that can be read on its own background.',
  valuesConfig: {
    GREY: { description: 'Grey: what a new tag has.' },
    BLUE: { description: 'Blue.' },
    TEAL: { description: 'Teal.' },
    GREEN: { description: 'Green.' },
    YELLOW: { description: 'Yellow.' },
    ORANGE: { description: 'Orange.' },
    RED: { description: 'Red.' },
    PURPLE: { description: 'Purple.' },
  },
});

@ObjectType({
  implements: Node,
  description:
    "A word that customers are marked with. Read by whoever sees customers, never by customers' logins; written by administrators.",
})
export class Tag extends Node {
  readonly __typename = 'Tag';

  @Field(() => Int, { description: 'Counts every change, from 1. Send it back as `expectedVersion`.' })
  version: number;

  @Field({ description: 'Name, unique in the group without regard to case. At most 60 characters.' })
  name: string;

  @Field(() => TagColour, { description: 'The colour that it is shown in.' })
  colour: Colour;

  @Field({ description: 'Whether the orders of a customer get its tag.' })
  inheritedByOrders: boolean;

  @Field(() => EntryStatus, { description: 'Whether customers may be given it.' })
  status: Status;

  @Field(() => Int, {
    nullable: true,
    description: 'How many customers have it, those in the bin included. For administrators; null for others.',
  })
  customerCount?: number | null;
}

/** What of a tag is read for the type. */
export interface TagRow {
  readonly id: Buffer;
  readonly version: number;
  readonly name: string;
  readonly colour: string;
  readonly inheritedByOrders: boolean;
  readonly isActive: boolean;
}

export const tagOf = ({ id, colour, isActive, ...row }: TagRow): Tag => ({
  __typename: 'Tag',
  id: publicId('tag', id),
  version: row.version,
  name: row.name,
  colour: tagColourOf(colour),
  inheritedByOrders: row.inheritedByOrders,
  status: isActive ? 'ACTIVE' : 'INACTIVE',
});

@ObjectType({ description: 'A tag in a list.' })
class TagEdge extends edgeOf(() => Tag) {}

@ObjectType({ description: 'A page of tags.' })
export class TagConnection extends connectionOf(
  () => Tag,
  () => TagEdge,
) {}

@ObjectType({ description: 'The answer to a write of one tag.' })
export class TagPayload {
  @Field(() => Tag, {
    nullable: true,
    description: 'The tag as it is now, also after a conflict; null when there is none.',
  })
  tag: Tag | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
