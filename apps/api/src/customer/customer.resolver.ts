import { scopeOf } from '@register/domain/access/access';
import { Kind, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import { badInput } from '../graphql/errors.js';
import { requireAdministrator, requirePermission } from '../graphql/require-permission.js';
import { actAs, requireActor, type Actor, type RequestContext } from '../request-context.js';
import { SeenByInput } from '../user/seen-by.type.js';
import type { UserRightsService } from '../user/user-rights.service.js';
import { customFieldsPatch } from './custom-fields-patch.js';
import type { CustomerAnswers } from './customer-answers.js';
import type { CustomerCreateService } from './customer-create.service.js';
import type { CustomerNumberService } from './customer-number.service.js';
import type { CustomerRecord } from './customer-record.js';
import { customerSelection } from './customer-selection.js';
import type { CustomerUpdateService } from './customer-update.service.js';
import { CustomerCreateInput, CustomerLookupInput, CustomerUpdateInput } from './customer.inputs.js';
import { changeTarget } from './customer-use-case.js';
import { CustomerPayload } from './customer.payloads.js';
import { Customer } from './customer.type.js';

/** One customer: read, made, changed. */
@Resolver()
export class CustomerResolver {
  constructor(
    private readonly answers: CustomerAnswers,
    private readonly creating: CustomerCreateService,
    private readonly updating: CustomerUpdateService,
    private readonly numbers: CustomerNumberService,
    private readonly users: UserRightsService,
  ) {}

  @Query(() => Customer, {
    nullable: true,
    description:
      "One customer. Unknown, another group's and outside what the viewer sees all answer null. Those in the bin only for who may delete customers.",
  })
  async customer(
    @Arg('by', () => CustomerLookupInput, { description: 'Its id or its number.' }) by: CustomerLookupInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('seenBy', () => SeenByInput, {
      nullable: true,
      description:
        'As this user of the group would have it, with no more than they see: to look at, alone in its operation. Administrators, signed in; not by API key.',
    })
    seenBy?: SeenByInput | null,
  ): Promise<CustomerRecord | null> {
    requireActor(context);
    if (seenBy && !(await this.lookAs(context, info, seenBy))) return null;
    const key = by.id === undefined ? undefined : parsePublicId('cus', by.id);
    if (by.id !== undefined && !key) return null;
    return this.answers.card(context, key ? { key } : { number: by.number ?? '' }, customerSelection(info));
  }

  @Mutation(() => CustomerPayload, {
    description: 'Makes a customer. Every error of the input is told at once, and then nothing is saved.',
  })
  @Directive('@requiresScopes(scopes: ["customer.create"])')
  async customerCreate(
    @Arg('input', () => CustomerCreateInput, {
      description: 'Its values. What is left out has the default of the settings.',
    })
    input: CustomerCreateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'customer.create');
    const { contactPersons, coApplicants, customFields, tags, subgroups, discountLetters, ...others } = input;
    const { serviceArticles, workOrderArticles, ...values } = others;
    const outcome = await this.creating.create(actor, {
      ...values,
      ...(contactPersons && { contactPersons: { create: contactPersons } }),
      ...(coApplicants && { coApplicants: { create: coApplicants } }),
      ...(serviceArticles && { serviceArticles: { create: serviceArticles } }),
      ...(workOrderArticles && { workOrderArticles: { create: workOrderArticles } }),
      ...(tags && { tags: { set: tags } }),
      ...(discountLetters && { discountLetters: { set: discountLetters } }),
      // No subgroups at all is a choice against one's default.
      ...(subgroups !== undefined && { subgroups: subgroups && { set: subgroups } }),
      ...(customFields && { customFields: customFieldsPatch(customFields, actor.customFields) }),
    });
    return this.answers.payload(context, info, outcome);
  }

  @Mutation(() => CustomerPayload, {
    description:
      "Changes a customer. With `expectedVersion`, what others changed meanwhile is kept and only a field that both changed is a conflict (`VersionConflictError`, nothing saved). Without it nothing is compared. A customer's login changes, by its rights, some fields of its own customer.",
  })
  @Directive('@requiresScopes(scopes: ["customer.edit", "customer.editAssigned"])')
  async customerUpdate(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('input', () => CustomerUpdateInput, { description: 'The changes. Absent leaves, null clears.' })
    input: CustomerUpdateInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the changes were made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerPayload> {
    const actor = requireEditor(context);
    const target = changeTarget(id, expectedVersion);
    const { customFields, ...values } = input;
    const outcome = await this.updating.update(actor, target, {
      ...values,
      ...(customFields !== undefined && { customFields: customFieldsPatch(customFields, actor.customFields) }),
    });
    return this.answers.payload(context, info, outcome);
  }

  @Mutation(() => CustomerPayload, {
    description: 'Gives a customer another number. Administrators only: other systems may know the customer by it.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerNumberChange(
    @Arg('id', () => ID, { description: 'Which customer, `cus_…`.' }) id: string,
    @Arg('number', () => String, {
      description: 'The new number, within the lengths of the settings and free in the group.',
    })
    number: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<CustomerPayload> {
    const actor = requirePermission(context, 'admin');
    const target = changeTarget(id, expectedVersion);
    return this.answers.payload(context, info, await this.numbers.changeNumber(actor, target, number));
  }

  /** From here on the operation sees what the other sees, and nothing else stands in it. False for nobody. */
  private async lookAs(context: RequestContext, info: GraphQLResolveInfo, seenBy: SeenByInput): Promise<boolean> {
    const actor = requireAdministrator(context);
    const [only, ...others] = info.operation.selectionSet.selections;
    if (only?.kind !== Kind.FIELD || others.length > 0)
      throw badInput('A customer is seen as by another alone in its operation.', ['seenBy']);
    const eyes = await this.users.eyesOf(actor, seenBy);
    if (eyes) actAs(context, eyes);
    return eyes !== null;
  }
}

/** Staff and keys that may edit, and a customer's login with a right to change something of its own card. */
function requireEditor(context: RequestContext): Actor {
  const actor = requireActor(context);
  const isOwn = actor.actorKind === 'CUSTOMER_USER' && scopeOf(actor.viewer, 'edit') === 'OWN';
  return isOwn ? actor : requirePermission(context, 'customer.edit', 'customer.editAssigned');
}
