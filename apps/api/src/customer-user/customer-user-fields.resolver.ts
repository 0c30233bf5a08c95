import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Customer } from '../customer/customer.type.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { CustomerUserLoaders } from './customer-user.loaders.js';
import { customerUserOf, type CustomerUser } from './customer-user.type.js';

/** The logins as a field of the customer whose they are. */
@Resolver(() => Customer)
export class CustomerUserFieldsResolver {
  constructor(private readonly loaders: CustomerUserLoaders) {}

  @FieldResolver()
  async customerUsers(
    @Root() customer: { readonly key: Buffer },
    @Ctx() context: RequestContext,
  ): Promise<CustomerUser[]> {
    const rows = await this.loaders.of(context, requireActor(context).groupId, customer.key);
    return rows.map(customerUserOf);
  }
}
