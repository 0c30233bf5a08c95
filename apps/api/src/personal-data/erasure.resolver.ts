import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { ErasedRow } from '../customer/customer-erasure.service.js';
import { parsePublicId, publicId } from '../database/ids.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import type { ErasureService } from './erasure.service.js';
import { CustomerErasePayload, CustomerEraseInput, CustomerErasurePlan, ErasedCustomer } from './erasure.type.js';

/** People are forgotten, by administrators who are signed in. */
@Resolver()
export class ErasureResolver {
  constructor(private readonly erasures: ErasureService) {}

  @Query(() => CustomerErasurePlan, {
    nullable: true,
    description:
      'What `customerErase` would do to a customer: a dry run. Null for an id that the viewer does not see. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerErasurePlan(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomerErasurePlan | null> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('cus', id);
    const plan = key ? await this.erasures.plan(actor, key) : null;
    return (
      plan && {
        number: plan.number,
        parts: [...plan.parts],
        blocks: toUserErrors(plan.blocks, context.language),
      }
    );
  }

  @Query(() => ErasedCustomer, {
    nullable: true,
    description:
      'Whether a customer was erased: what its id or its number leads to, which `customer` answers null for. Null for any other. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async erasedCustomer(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'The id that it had, `cus_…`.' }) id?: string | null,
    @Arg('number', () => String, { nullable: true, description: 'The number that it had, where no id is given.' })
    number?: string | null,
  ): Promise<ErasedCustomer | null> {
    const { groupId } = requireAdministrator(context);
    const key = id == null ? undefined : parsePublicId('cus', id);
    if (id != null && !key) return null;
    const found = await this.erasures.find(groupId, key ? { key } : { number: number ?? '' });
    return found && erasedOf(found);
  }

  @Mutation(() => CustomerErasePayload, {
    description:
      'Erases a customer for good, at once and without the bin: card, contact persons, logins, documents with their files, messages and what the history tells of values. Its id and its number stay, as those of a customer that was erased. It cannot be undone, not by putting an older copy of the database back either. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerErase(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('input', () => CustomerEraseInput, { description: 'That it is meant, and why.' }) input: CustomerEraseInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerErasePayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('cus', id);
    const violations = await this.erasures.erase(actor, key, input);
    if (violations.length > 0 || !key) return { erased: null, userErrors: toUserErrors(violations, context.language) };
    const found = await this.erasures.find(actor.groupId, { key });
    return { erased: found && erasedOf(found), userErrors: [] };
  }
}

const erasedOf = ({ id, number, erasedAt }: ErasedRow): ErasedCustomer => ({
  id: publicId('cus', id),
  number,
  erasedAt,
});
