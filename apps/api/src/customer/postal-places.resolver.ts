import type { PlaceCount } from '@register/domain/customer/postal-places';
import { Arg, Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { RequestContext } from '../request-context.js';
import { PostalPlace } from './postal-place.type.js';
import { postalPlaces } from './postal-places.query.js';

/** Help with filling in an address. */
@Resolver()
export class PostalPlacesResolver {
  constructor(private readonly read: Sql) {}

  @Query(() => [PostalPlace], {
    description:
      "The cities that go with a postal code, the most used first, at most 10: learned from the group's own addresses, of customers that the viewer sees. For who creates or edits customers.",
  })
  @Directive('@requiresScopes(scopes: ["customer.create", "customer.edit", "customer.editAssigned"])')
  postalPlaces(
    @Arg('postalCode', () => String, { description: 'With or without its space; at most 20 characters.' })
    postalCode: string,
    @Ctx() context: RequestContext,
  ): Promise<PlaceCount[]> {
    const actor = requirePermission(context, 'customer.create', 'customer.edit', 'customer.editAssigned');
    return postalPlaces(this.read, actor, context.readable, postalCode.slice(0, 20));
  }
}
