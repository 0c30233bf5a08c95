import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { parsePublicId, publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import type { RequestContext } from '../request-context.js';
import { passkeysOf } from '../session/passkeys.js';
import type { SignedIn } from './own-password.js';
import { PasskeyOptionsPayload, PasskeysPayload } from './passkey.payloads.js';
import { passkeyKey, type PasskeyService } from './passkey.service.js';
import { Passkey } from './passkey.type.js';
import { requireSignedIn } from './require-signed-in.js';

/** One's own passkeys. */
@Resolver()
export class PasskeyResolver {
  constructor(
    private readonly read: Sql,
    private readonly passkeys: PasskeyService,
  ) {}

  @Query(() => [Passkey], { description: "One's own passkeys, the oldest first. Not by API key." })
  ownPasskeys(@Ctx() context: RequestContext): Promise<Passkey[]> {
    return this.listOf(requireSignedIn(context));
  }

  @Mutation(() => PasskeyOptionsPayload, {
    description:
      'What the browser makes a passkey by. `passkeyRegister` follows, in the same session. Who has a passkey already and no app has signed in by it (`PASSKEY_FIRST`), here and where passkeys are removed. Not by API key.',
  })
  async passkeyRegisterBegin(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: "The account's password, once more." })
    currentPassword: string,
  ): Promise<PasskeyOptionsPayload> {
    const outcome = await this.passkeys.begin(requireSignedIn(context), currentPassword, context.http.ip);
    return outcome.ok
      ? { options: outcome.value, userErrors: [] }
      : { options: null, userErrors: toUserErrors(outcome.violations, context.language) };
  }

  @Mutation(() => PasskeysPayload, {
    description:
      'Keeps the passkey that the browser has made: from now on it signs in. The device must have verified the person. Not by API key.',
  })
  async passkeyRegister(
    @Ctx() context: RequestContext,
    @Arg('name', () => String, { description: 'What one calls it, 60 characters at most.' }) name: string,
    @Arg('response', () => String, {
      description: "The browser's answer, as JSON: `RegistrationResponseJSON` of WebAuthn.",
    })
    response: string,
  ): Promise<PasskeysPayload> {
    const actor = requireSignedIn(context);
    const violations = await this.passkeys.register(actor, name, response);
    return { passkeys: await this.listOf(actor), userErrors: toUserErrors(violations, context.language) };
  }

  @Mutation(() => PasskeysPayload, {
    description:
      "Removes one of one's own passkeys: nobody signs in by it any more, and all other sessions end. Not by API key.",
  })
  async passkeyRemove(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Which passkey, `pky_…`.' }) id: string,
    @Arg('currentPassword', () => String, { description: "The account's password, once more." })
    currentPassword: string,
  ): Promise<PasskeysPayload> {
    const actor = requireSignedIn(context);
    const key = parsePublicId('pky', id);
    const violations = await this.passkeys.remove(actor, key, currentPassword, context.http.ip);
    return { passkeys: await this.listOf(actor), userErrors: toUserErrors(violations, context.language) };
  }

  private async listOf({ accountId }: SignedIn): Promise<Passkey[]> {
    const rows = await passkeysOf(this.read, accountId);
    return rows.map((row) => ({
      id: publicId('pky', passkeyKey(row)),
      name: row.name,
      createdAt: row.createdAt,
      lastUsedAt: row.lastUsedAt,
    }));
  }
}
