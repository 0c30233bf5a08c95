import { toldFactorReset } from '@register/domain/access/factor-reset';
import { maySetUpSecondFactor } from '@register/domain/access/second-factor';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Sql } from '../database/sql.js';
import { forbidden } from '../graphql/errors.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import { factorResetOf } from '../session/factor-reset.query.js';
import { secondFactorOf } from '../session/second-factors.js';
import type { SignedIn } from './own-password.js';
import { requireSignedIn } from './require-signed-in.js';
import { RecoveryCodesPayload, SecondFactorPayload, SecondFactorPreparePayload } from './second-factor.payloads.js';
import type { Outcome, SecondFactorService } from './second-factor.service.js';
import { SecondFactor } from './second-factor.type.js';

/** One's own two-step sign-in. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly read: Sql,
    private readonly factors: SecondFactorService,
    private readonly clock: () => number,
  ) {}

  @Query(() => SecondFactor, { description: "One's own two-step sign-in. Not by API key." })
  ownSecondFactor(@Ctx() context: RequestContext): Promise<SecondFactor> {
    return this.stateOf(requireSignedIn(context));
  }

  @Mutation(() => SecondFactorPreparePayload, {
    description:
      'Makes a secret for an authenticator app. No code is asked for before `secondFactorConfirm`. Who has a passkey and no app has signed in by it first (`PASSKEY_FIRST`). For users of a group; not by API key.',
  })
  async secondFactorPrepare(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: "The account's password, once more." })
    currentPassword: string,
  ): Promise<SecondFactorPreparePayload> {
    const outcome = await this.factors.prepare(requireUser(context), currentPassword, context.http.ip);
    const userErrors = errorsIn(outcome, context);
    return outcome.ok
      ? { secret: outcome.value.secret, uri: outcome.value.uri, userErrors }
      : { secret: null, uri: null, userErrors };
  }

  @Mutation(() => RecoveryCodesPayload, {
    description:
      'Switches two-step sign-in on by a code of the app that was prepared, and ends all other sessions. For users of a group; not by API key.',
  })
  async secondFactorConfirm(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'The six digits that the app shows.' }) code: string,
  ): Promise<RecoveryCodesPayload> {
    const actor = requireUser(context);
    return this.codes(context, actor, await this.factors.confirm(actor, code, context.http.ip));
  }

  @Mutation(() => SecondFactorPayload, {
    description: "Switches one's own two-step sign-in off; recovery codes end with it. Not by API key.",
  })
  async secondFactorRemove(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: "The account's password, once more." })
    currentPassword: string,
  ): Promise<SecondFactorPayload> {
    const actor = requireSignedIn(context);
    const outcome = await this.factors.remove(actor, currentPassword, context.http.ip);
    return { secondFactor: await this.stateOf(actor), userErrors: errorsIn(outcome, context) };
  }

  @Mutation(() => RecoveryCodesPayload, {
    description:
      'Makes new recovery codes; those of before stop working, and the person is told by e-mail. Not by API key.',
  })
  async recoveryCodesRenew(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: "The account's password, once more." })
    currentPassword: string,
  ): Promise<RecoveryCodesPayload> {
    const actor = requireSignedIn(context);
    return this.codes(context, actor, await this.factors.renewRecoveryCodes(actor, currentPassword, context.http.ip));
  }

  private async codes(
    context: RequestContext,
    actor: SignedIn,
    outcome: Outcome<readonly string[]>,
  ): Promise<RecoveryCodesPayload> {
    return {
      secondFactor: await this.stateOf(actor),
      recoveryCodes: outcome.ok ? outcome.value : null,
      userErrors: errorsIn(outcome, context),
    };
  }

  private async stateOf({ accountId, viewer }: SignedIn): Promise<SecondFactor> {
    const factor = await secondFactorOf(this.read, accountId);
    const reset = await factorResetOf(this.read, accountId, this.clock());
    return {
      isOn: factor !== null,
      recoveryCodesLeft: factor?.recoveryCodesLeft ?? 0,
      maySetUp: maySetUpSecondFactor(viewer),
      reset: reset && toldFactorReset(reset),
    };
  }
}

function requireUser(context: RequestContext): SignedIn {
  const actor = requireSignedIn(context);
  if (!maySetUpSecondFactor(actor.viewer)) throw forbidden("a user of the group, not a customer's login");
  return actor;
}

const errorsIn = (outcome: Outcome<unknown>, { language }: RequestContext) =>
  toUserErrors(outcome.ok ? [] : outcome.violations, language);
