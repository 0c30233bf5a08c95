import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import type { EntryStatus as Status } from '@register/domain/entry/entry-fields';
import { Field, Int, ObjectType } from 'type-graphql';
import { publicId } from '../database/ids.js';
import { EntryStatus } from '../entry/entry-status.type.js';
import { connectionOf, edgeOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.type.js';
import { UserError } from '../graphql/user-error.type.js';

@ObjectType({
  implements: Node,
  description:
    "A department, or a legal company, within the group. Read by whoever sees customers, never by customers' logins; written by administrators.",
})
export class Subgroup extends Node {
  readonly __typename = 'Subgroup';

  @Field(() => Int, { description: 'Counts every change, from 1. Send it back as `expectedVersion`.' })
  version: number;

  @Field({ description: 'Name, unique in the group without regard to case. At most 100 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Organisation number of the legal company, as `556016-0680`; null for a department.',
  })
  organisationNumber: string | null;

  @Field(() => EntryStatus, { description: 'Whether customers may be put in it.' })
  status: Status;

  @Field(() => Int, {
    nullable: true,
    description: 'How many customers are in it, those in the bin included. For administrators; null for others.',
  })
  customerCount?: number | null;
}

/** What of a subgroup is read for the type. */
export interface SubgroupRow {
  readonly id: Buffer;
  readonly version: number;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly isActive: boolean;
}

export const subgroupOf = ({ id, version, name, organisationNumber, isActive }: SubgroupRow): Subgroup => ({
  __typename: 'Subgroup',
  id: publicId('sub', id),
  version,
  name,
  organisationNumber: organisationNumber && formatOrganisationNumber(organisationNumber),
  status: isActive ? 'ACTIVE' : 'INACTIVE',
});

@ObjectType({ description: 'A subgroup in a list.' })
class SubgroupEdge extends edgeOf(() => Subgroup) {}

@ObjectType({ description: 'A page of subgroups.' })
export class SubgroupConnection extends connectionOf(
  () => Subgroup,
  () => SubgroupEdge,
) {}

@ObjectType({ description: 'The answer to a write of one subgroup.' })
export class SubgroupPayload {
  @Field(() => Subgroup, {
    nullable: true,
    description: 'The subgroup as it is now, also after a conflict; null when there is none.',
  })
  subgroup: Subgroup | null;

  @Field(() => [UserError], { description: 'What is wrong with the input; empty when it was saved.' })
  userErrors: UserError[];
}
