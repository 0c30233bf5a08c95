import type { CustomField as Definition } from '@register/domain/custom-fields/custom-field';
import { customFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { can } from '@register/domain/access/access';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CustomFieldUsage } from '../../customer/custom-values.loaders.js';
import type { FieldsBeingIndexed } from '../../customer/search/searched-fields.loaders.js';
import { requireAdministrator } from '../../graphql/require-permission.js';
import { toUserErrors } from '../../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../../request-context.js';
import { CustomFieldCreateInput, CustomFieldUpdateInput } from './custom-field.inputs.js';
import { CustomFieldPayload } from './custom-field.payloads.js';
import type { CustomFieldOutcome, CustomFieldService } from './custom-field.service.js';
import { CustomField } from './custom-field.type.js';

/** The fields that the group has defined for itself. */
@Resolver(() => CustomField)
export class CustomFieldResolver {
  constructor(
    private readonly service: CustomFieldService,
    private readonly usages: CustomFieldUsage,
    private readonly indexed: FieldsBeingIndexed,
  ) {}

  @Query(() => [CustomField], {
    description:
      "The fields that the group has defined, in the order of the card; those marked as deleted too. A customer's login gets those that are not hidden from it and that are for its own customer.",
  })
  customFields(@Ctx() context: RequestContext): readonly Definition[] {
    const { customFields } = requireActor(context);
    return customFields.all.filter(({ key }) => context.readable.has(customFieldKey(key)));
  }

  /** Which parts of the group there are is no customer's business. */
  @FieldResolver()
  subgroups(@Root() field: Definition, @Ctx() context: RequestContext): readonly string[] {
    return context.readable.has('subgroups') ? field.subgroups : [];
  }

  @FieldResolver()
  async usage(@Root() field: Definition, @Ctx() context: RequestContext): Promise<number | null> {
    const { viewer, groupId } = requireActor(context);
    return can(viewer, 'admin') ? this.usages.of(context, groupId, field.id) : null;
  }

  @FieldResolver()
  async searchUpdating(@Root() field: Definition, @Ctx() context: RequestContext): Promise<boolean> {
    return (await this.indexed.stateOf(context, requireActor(context).groupId, field.id)) === 'UPDATING';
  }

  @FieldResolver()
  async searchFailed(@Root() field: Definition, @Ctx() context: RequestContext): Promise<boolean> {
    return (await this.indexed.stateOf(context, requireActor(context).groupId, field.id)) === 'FAILED';
  }

  @Mutation(() => CustomFieldPayload, {
    description: 'Defines a custom field. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customFieldCreate(
    @Arg('input', () => CustomFieldCreateInput, { description: 'What it is.' }) input: CustomFieldCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomFieldPayload> {
    return answer(context, await this.service.create(requireAdministrator(context), { ...input }));
  }

  @Mutation(() => CustomFieldPayload, {
    description:
      'Changes a custom field. Its key stays; its type and used choices too once customers have values. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customFieldUpdate(
    @Arg('id', () => ID, { description: 'Which field, `cfd_…`.' }) id: string,
    @Arg('input', () => CustomFieldUpdateInput, { description: 'The changes.' }) input: CustomFieldUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomFieldPayload> {
    return answer(context, await this.service.update(requireAdministrator(context), id, { ...input }));
  }

  @Mutation(() => CustomFieldPayload, {
    description:
      'Removes a custom field that no customer has a value of; one in use is marked as deleted with `customFieldUpdate`. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customFieldDelete(
    @Arg('id', () => ID, { description: 'Which field, `cfd_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomFieldPayload> {
    return answer(context, await this.service.delete(requireAdministrator(context), id));
  }

  @Mutation(() => CustomFieldPayload, {
    description:
      'Goes on with bringing the customers in line with `searchable`, of every field whose `searchFailed` is true; nothing happens where the work goes on already, or is done. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customFieldSearchRetry(
    @Arg('id', () => ID, { description: 'A field that it has failed for, `cfd_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CustomFieldPayload> {
    return answer(context, await this.service.retrySearch(requireAdministrator(context), id));
  }

  @Mutation(() => CustomFieldPayload, {
    description: 'Puts custom fields in another order. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customFieldsOrder(
    @Arg('ids', () => [ID], {
      description: 'Fields in their new order; those left out come after, in the order they had.',
    })
    ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<CustomFieldPayload> {
    return answer(context, await this.service.order(requireAdministrator(context), ids));
  }
}

const answer = (context: RequestContext, outcome: CustomFieldOutcome): CustomFieldPayload => ({
  customField: outcome.field ?? null,
  customFields: outcome.fields,
  userErrors: toUserErrors(outcome.violations, context.language),
});
