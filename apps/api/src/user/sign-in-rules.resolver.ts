import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { requireAdministrator } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import { signInRulesOf } from './sign-in-rules.query.js';
import type { SignInRulesService } from './sign-in-rules.service.js';
import { SignInRules, SignInRulesInput, SignInRulesPayload } from './sign-in-rules.type.js';

@Resolver()
export class SignInRulesResolver {
  constructor(
    private readonly read: Sql,
    private readonly rules: SignInRulesService,
  ) {}

  @Query(() => SignInRules, {
    description: 'What the group asks of its users when they sign in. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  signInRules(@Ctx() context: RequestContext): Promise<SignInRules> {
    return signInRulesOf(this.read, requireAdministrator(context).groupId);
  }

  @Mutation(() => SignInRulesPayload, {
    description:
      'Changes what the group asks of its users, from their next request on. Only who has two-step sign-in asks it of others. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async signInRulesUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => SignInRulesInput, { description: 'What to change.' }) input: SignInRulesInput,
  ): Promise<SignInRulesPayload> {
    const actor = requireAdministrator(context);
    const { secondFactorRequired: wanted } = input;
    const violations = wanted == null ? [] : await this.rules.requireSecondFactor(actor, wanted);
    return {
      signInRules: await signInRulesOf(this.read, actor.groupId),
      userErrors: toUserErrors(violations, context.language),
    };
  }
}
