import { formatOrganisationNumber } from '@register/domain/customer/identity-number';
import { duplicateFields, type DuplicateKind as Kind } from '@register/domain/merge/duplicate-groups';
import { Arg, Ctx, Directive, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../../database/sql.js';
import type { Page } from '../../graphql/connection.js';
import type { Cursors } from '../../graphql/cursor.js';
import { badInput } from '../../graphql/errors.js';
import { pageOf } from '../../graphql/page-arguments.js';
import { requirePermission } from '../../graphql/require-permission.js';
import { toUserErrors } from '../../graphql/to-user-errors.js';
import type { RequestContext } from '../../request-context.js';
import { duplicateGroups, type DuplicatePosition, type FoundGroup } from './duplicate-groups.query.js';
import {
  CustomerDuplicateGroup,
  CustomerDuplicateGroupConnection,
  CustomersTellApartPayload,
  DuplicateKind,
} from './duplicates.type.js';
import type { DuplicatesService } from './duplicates.service.js';

/** Customers of the whole register that look alike. */
@Resolver()
export class DuplicatesResolver {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
    private readonly service: DuplicatesService,
  ) {}

  @Query(() => CustomerDuplicateGroupConnection, {
    description:
      'Customers that may be one and the same, within what the viewer sees, group by group. A page looks through a part of the register: it may hold few groups, or none, while there are more (`hasNextPage`).',
  })
  @Directive('@requiresScopes(scopes: ["customer.edit", "customer.editAssigned"])')
  async customerDuplicates(
    @Arg('by', () => DuplicateKind, { description: 'In what they are alike.' }) by: Kind,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: 'How many groups at most, 1–100; 25 when left out.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after?: string | null,
  ): Promise<Page<CustomerDuplicateGroup>> {
    const actor = requirePermission(context, 'customer.edit', 'customer.editAssigned');
    const { size, cursor } = pageOf({ first: first ?? null, after: after ?? null });
    if (duplicateFields[by].some((field) => !context.readable.has(field))) return pageOfGroups([], null, null);
    const list = `duplicates:${actor.groupId.toString('hex')}:${by}`;
    const page = await duplicateGroups(this.read, actor, by, {
      size,
      from: cursor === null ? null : this.position(list, cursor),
    });
    const cursorOf = ({ key, inclusive }: DuplicatePosition) => this.cursors.encode(list, [inclusive, ...key]);
    const edges = page.groups.map((group) => ({
      node: groupOf(group, by, context),
      cursor: cursorOf({ key: group.key, inclusive: false }),
    }));
    return pageOfGroups(edges, page.next && cursorOf(page.next), cursor);
  }

  @Mutation(() => CustomersTellApartPayload, {
    description:
      'Says that customers that look alike are not the same: `customerDuplicates` leaves them out from then on. Of customers that the viewer may change, 2 to 10 at a time.',
  })
  @Directive('@requiresScopes(scopes: ["customer.edit", "customer.editAssigned"])')
  async customersTellApart(
    @Arg('ids', () => [ID], { description: 'The customers, `cus_…`: every two of them.' }) ids: string[],
    @Ctx() context: RequestContext,
    @Arg('apart', () => Boolean, { nullable: true, description: 'False forgets it again; true when left out.' })
    apart?: boolean | null,
  ): Promise<CustomersTellApartPayload> {
    const actor = requirePermission(context, 'customer.edit', 'customer.editAssigned');
    const violations = await this.service.tellApart(actor, ids, apart ?? true);
    return { ids: violations.length > 0 ? [] : ids, userErrors: toUserErrors(violations, context.language) };
  }

  private position(list: string, cursor: string): DuplicatePosition {
    const [inclusive, ...key] = this.cursors.decode(list, cursor) ?? [];
    if (typeof inclusive !== 'boolean') throw badInput('The cursor is from another list.', ['after']);
    return { inclusive, key: key.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : String(value))) };
  }
}

/** The end of a page is where looking stopped, which may be behind its last group. */
function pageOfGroups(
  edges: Page<CustomerDuplicateGroup>['edges'],
  next: string | null,
  after: string | null,
): Page<CustomerDuplicateGroup> {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: next !== null,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: next ?? edges.at(-1)?.cursor ?? null,
    },
    totalCount: null,
  };
}

function groupOf({ count, customers }: FoundGroup, kind: Kind, { readable }: RequestContext): CustomerDuplicateGroup {
  const read = <T>(field: 'number' | 'name' | 'city' | 'organisationNumber' | 'phone' | 'email', value: T): T | null =>
    readable.has(field) ? value : null;
  return {
    kind,
    count,
    customers: customers.map(({ id, number, name, city, organisationNumber, phone, email, status }) => ({
      id,
      number: read('number', number),
      name: read('name', name),
      city: read('city', city),
      organisationNumber:
        organisationNumber && read('organisationNumber', formatOrganisationNumber(organisationNumber)),
      phone: read('phone', phone),
      email: read('email', email),
      active: status === 'ACTIVE',
    })),
  };
}
