import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { parsePublicId } from '../../database/ids.js';
import type { Sql } from '../../database/sql.js';
import { requireAdministrator } from '../../graphql/require-permission.js';
import { requireActor, type RequestContext } from '../../request-context.js';
import type { CustomerAnswers } from '../customer-answers.js';
import { CustomerPayload } from '../customer.payloads.js';
import { Customer } from '../customer.type.js';
import { CustomerHoldInput, customerHoldOf, type CustomerHold } from './customer-hold.type.js';
import type { HoldService } from './hold.service.js';
import { holdsOf } from './holds.query.js';

/** Legal holds: set, lifted, and a field of the customer. */
@Resolver(() => Customer)
export class HoldResolver {
  private readonly asked = new WeakMap<object, DataLoader<Buffer, CustomerHold | null, string>>();

  constructor(
    private readonly read: Sql,
    private readonly answers: CustomerAnswers,
    private readonly holds: HoldService,
    private readonly clock: () => number,
  ) {}

  @FieldResolver()
  hold(@Root() customer: { readonly key: Buffer }, @Ctx() context: RequestContext): Promise<CustomerHold | null> {
    const { groupId } = requireActor(context);
    const loader =
      this.asked.get(context) ??
      new DataLoader((ids: readonly Buffer[]) => this.ofAll(groupId, ids), { cacheKeyFn: (id) => id.toString('hex') });
    this.asked.set(context, loader);
    return loader.load(customer.key);
  }

  @Mutation(() => CustomerPayload, {
    description:
      'Keeps all that is held on a customer from being removed for good: a legal hold. Administrators, signed in; it stands in the history for them only.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerHoldSet(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('input', () => CustomerHoldInput, { description: 'Why, and for how long.' })
    { reason, until }: CustomerHoldInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const actor = requireAdministrator(context);
    const outcome = await this.holds.set(actor, parsePublicId('cus', id), { reason, until: until ?? null });
    return this.answers.payload(context, info, outcome);
  }

  @Mutation(() => CustomerPayload, { description: 'Lifts the hold on a customer. Administrators, signed in.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerHoldLift(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const actor = requireAdministrator(context);
    return this.answers.payload(context, info, await this.holds.lift(actor, parsePublicId('cus', id)));
  }

  /** Of all customers of a page by one statement. */
  private async ofAll(groupId: Buffer, ids: readonly Buffer[]): Promise<(CustomerHold | null)[]> {
    const rows = await holdsOf(this.read, groupId, ids);
    const now = this.clock();
    return ids.map((id) => {
      const row = rows.find(({ customerId }) => customerId.equals(id));
      return row ? customerHoldOf(row, now) : null;
    });
  }
}
