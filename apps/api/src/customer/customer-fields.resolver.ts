import { customerActions, type ActionAccess, type CustomerAction } from '@register/domain/customer/customer-actions';
import { fieldAccess, tellableFields, type CardCustomer } from '@register/domain/customer/field-access';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { requireActor, type RequestContext } from '../request-context.js';
import type { FieldAccess } from '../viewer/field-access.type.js';
import type { CustomerRecord } from './customer-record.js';
import { Customer } from './customer.type.js';

/** Fields of a customer that are a rule's answer. */
@Resolver(() => Customer)
export class CustomerFieldsResolver {
  @FieldResolver()
  viewerPermissions(@Root() customer: CustomerRecord, @Ctx() context: RequestContext): FieldAccess[] {
    const { viewer, settings, customFields } = requireActor(context);
    const situation = { viewer, settings, customFields, customer: cardOf(customer) };
    return tellableFields(viewer, customFields).map((field) => ({ field, ...fieldAccess(field, situation) }));
  }

  @FieldResolver()
  viewerCan(
    @Root() customer: CustomerRecord,
    @Ctx() context: RequestContext,
  ): Readonly<Record<CustomerAction, ActionAccess>> {
    return customerActions({ viewer: requireActor(context).viewer, customer: cardOf(customer) });
  }
}

function cardOf({ card }: CustomerRecord): CardCustomer {
  if (!card) throw new Error('The customer was read without what the rules of access need');
  return card;
}
