import { customerActions, type ActionAccess, type CustomerAction } from '@register/domain/customer/customer-actions';
import { customerFieldKeys, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { fieldAccess, type CardCustomer } from '@register/domain/customer/field-access';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import { badInput, fieldAccessDenied } from '../graphql/errors.js';
import { opensField } from '../graphql/guarded-field.js';
import { selectedFields } from '../graphql/selection.js';
import type { HistoryEntryRecord } from '../history/history-entry.js';
import type { HistoryQuery } from '../history/history.query.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { FieldAccess } from '../viewer/field-access.type.js';
import type { CustomerRecord } from './customer-record.js';
import { Customer } from './customer.type.js';

/** Fields of a customer that are a rule's answer, or cost a statement of their own. */
@Resolver(() => Customer)
export class CustomerFieldsResolver {
  constructor(private readonly histories: HistoryQuery) {}

  @FieldResolver()
  viewerPermissions(@Root() customer: CustomerRecord, @Ctx() context: RequestContext): FieldAccess[] {
    const { viewer, settings } = requireActor(context);
    const situation = { viewer, settings, customer: cardOf(customer) };
    return customerFieldKeys.map((field) => ({ field, ...fieldAccess(field, situation) }));
  }

  @FieldResolver()
  viewerCan(@Root() customer: CustomerRecord, @Ctx() context: RequestContext): Readonly<Record<CustomerAction, ActionAccess>> {
    return customerActions({ viewer: requireActor(context).viewer, customer: cardOf(customer) });
  }

  @FieldResolver()
  async history(
    @Root() customer: CustomerRecord,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25, nullable: true, description: 'How many, 1–100.' }) first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the entry before the page.' }) after?: string | null,
    @Arg('field', () => String, { nullable: true, description: 'Only entries about this field of the card, e.g. `phone`.' }) field?: string | null,
  ): Promise<Page<HistoryEntryRecord>> {
    const { groupId } = requireActor(context);
    const fields = field == null ? [...context.readable] : [readableField(field, context)];
    return this.histories.page({ groupId, customerId: customer.key, fields }, { first, after }, selectedFields(info).has('totalCount'));
  }
}

/** A field by its name, if the viewer may read it; else an error that is the same whether there are entries or not. */
function readableField(name: string, { readable }: RequestContext): CustomerFieldKey {
  const field = customerFieldKeys.find((key) => key === name);
  if (!field) throw badInput(`There is no field ${JSON.stringify(name)}.`, ['field']);
  if (!readable.has(field)) throw fieldAccessDenied(field, opensField(field));
  return field;
}

function cardOf({ card }: CustomerRecord): CardCustomer {
  if (!card) throw new Error('The customer was read without what the rules of access need');
  return card;
}
