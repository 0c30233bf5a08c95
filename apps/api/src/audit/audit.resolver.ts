import { Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { requireAdministrator } from '../graphql/require-permission.js';
import type { RequestContext } from '../request-context.js';
import type { AuditService, AuditStanding } from './audit.service.js';
import { AuditState, AuditVerifyPayload } from './audit.type.js';

/** Whether anybody has been at the log. */
@Resolver()
export class AuditResolver {
  constructor(private readonly audits: AuditService) {}

  @Query(() => AuditState, {
    description:
      'How far the log and the histories are sealed, and whether they were found intact. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async auditState(@Ctx() context: RequestContext): Promise<AuditState> {
    return stateOf(await this.audits.standing(requireAdministrator(context)));
  }

  @Mutation(() => AuditVerifyPayload, {
    description:
      'Has the log and the histories looked through: whether every row is there and as it was when it was sealed. It goes on by itself; `auditState` tells what comes of it. Administrators, signed in; not by API key.',
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async auditVerify(@Ctx() context: RequestContext): Promise<AuditVerifyPayload> {
    const actor = requireAdministrator(context);
    await this.audits.verify(actor);
    return { state: stateOf(await this.audits.standing(actor)), userErrors: [] };
  }
}

const stateOf = ({ lastCheck, ...standing }: AuditStanding): AuditState => ({
  ...standing,
  lastCheck: lastCheck && { ...lastCheck, isIntact: lastCheck.findings.length === 0 },
});
