import { can } from '@register/domain/access/access';
import { Field, ObjectType } from 'type-graphql';
import { publicId } from '../database/ids.js';
import { Node } from '../graphql/node.type.js';
import { Subgroup } from '../subgroup/subgroup.type.js';
import type { Actor } from '../request-context.js';

@ObjectType({ implements: Node, description: "A user of the group, or a customer's login." })
export class User extends Node {
  readonly __typename = 'User';

  @Field({ description: 'Full name.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the user signs in with; while an invitation waits, as whoever invites wrote it. For administrators and for oneself.',
  })
  email: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The role that the user was given last, e.g. `technician`, or `rol_…` of one of the group's own. Null for a customer's login.",
  })
  role: string | null;

  @Field(() => Subgroup, {
    nullable: true,
    description:
      "The subgroup that customers begin with who are made by this user, while it is active. For whoever sees customers; null for others, and for customers' logins.",
  })
  defaultSubgroup?: Subgroup | null;
}

/** What of a user is read for the type. */
export interface UserRow {
  readonly id: Buffer;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** A user as this actor sees them: the e-mail address is for administrators and for oneself. */
export const userOf = (row: UserRow, actor: Actor): User => ({
  __typename: 'User',
  id: publicId('usr', row.id),
  name: row.name,
  email: can(actor.viewer, 'admin') || (actor.actorKind === 'STAFF' && row.id.equals(actor.actorId)) ? row.email : null,
  role: row.role,
});
