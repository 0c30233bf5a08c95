import { violation } from '@register/domain/violation';
import { Arg, Ctx, Directive, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { Actor, RequestContext } from '../request-context.js';
import { RoleInput } from './role.inputs.js';
import { RolePayload } from './role.payloads.js';
import type { RoleOutcome, RolePatch, RoleService } from './role.service.js';
import { Role } from './role.type.js';
import { rolesOf } from './roles.query.js';

@Resolver()
export class RoleResolver {
  constructor(
    private readonly read: Sql,
    private readonly service: RoleService,
  ) {}

  @Query(() => [Role], {
    description:
      "The group's roles: those that every group has, then its own by name. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  roles(@Ctx() context: RequestContext): Promise<Role[]> {
    return rolesOf(this.read, requireAdministrator(context).groupId);
  }

  @Mutation(() => RolePayload, { description: 'Makes a role. Administrators, signed in; not by API key.' })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async roleCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => RoleInput, { description: 'The new role.' }) input: RoleInput,
  ): Promise<RolePayload> {
    const actor = requireAdministrator(context);
    return this.answer(context, actor, await this.service.create(actor, patchOf(input)));
  }

  @Mutation(() => RolePayload, {
    description: 'Changes a role, and nobody who was given it. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async roleUpdate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which role, `rol_…`.' }) id: string,
    @Arg('input', () => RoleInput, { description: 'What to change.' }) input: RoleInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that the change was made on.' })
    expectedVersion?: number | null,
  ): Promise<RolePayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('rol', id);
    const outcome = key
      ? await this.service.update(actor, key, patchOf(input), expectedVersion ?? null)
      : { ok: false as const, violations: [violation('NOT_FOUND', ['id'])] };
    return this.answer(context, actor, outcome, id);
  }

  @Mutation(() => RolePayload, {
    description:
      'Removes a role for good; users who were given it keep what they have. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async roleRemove(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which role, `rol_…`.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that one has seen.' })
    expectedVersion?: number | null,
  ): Promise<RolePayload> {
    const actor = requireAdministrator(context);
    const key = parsePublicId('rol', id);
    const outcome = key
      ? await this.service.remove(actor, key, expectedVersion ?? null)
      : { ok: false as const, violations: [violation('NOT_FOUND', ['id'])] };
    return this.answer(context, actor, outcome, id);
  }

  private async answer(
    context: RequestContext,
    { groupId }: Actor,
    outcome: RoleOutcome,
    id?: string,
  ): Promise<RolePayload> {
    const key = outcome.ok ? publicId('rol', outcome.id) : id;
    const role = (await rolesOf(this.read, groupId)).find((candidate) => candidate.id === key) ?? null;
    return { role, userErrors: outcome.ok ? [] : toUserErrors(outcome.violations, context.language) };
  }
}

const patchOf = ({ name, permissions, closedFields }: RoleInput): RolePatch => ({
  name: name ?? undefined,
  permissions: permissions ?? undefined,
  closedFields: closedFields ?? undefined,
});
