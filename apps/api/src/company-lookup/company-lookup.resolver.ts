import { swedishDay } from '@register/domain/calendar/swedish-day';
import { Arg, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { requirePermission } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { SourceName } from './company-lookup.config.js';
import { CompanySourceName } from './company-lookup.enums.js';
import type { CompanyLookupService } from './company-lookup.service.js';
import { CompanyLookup } from './company-lookup.type.js';

@Resolver()
export class CompanyLookupResolver {
  constructor(private readonly service: CompanyLookupService) {}

  @Query(() => CompanyLookup, {
    description:
      'Name and address of a company from a public register, for who creates or edits customers. Answers within five seconds. Numbers of persons are not asked about (`IDENTITY_TYPE_MISMATCH`), those of sole traders neither.',
  })
  @Directive('@requiresScopes(scopes: ["customer.create", "customer.edit", "customer.editAssigned"])')
  async companyLookup(
    @Arg('organisationNumber', () => String, { description: 'With or without hyphen and century.' })
    organisationNumber: string,
    @Ctx() context: RequestContext,
  ): Promise<CompanyLookup> {
    requirePermission(context, 'customer.create', 'customer.edit', 'customer.editAssigned');
    const found = await this.service.lookUp(organisationNumber, swedishDay(context.now()));
    return found.outcome === undefined
      ? { companies: [], source: null, userErrors: toUserErrors(found.violations, context.language) }
      : { outcome: found.outcome, companies: found.companies, source: found.source, userErrors: [] };
  }

  @Query(() => [CompanySourceName], {
    description: 'The registers that `companyLookup` asks, in order. Empty: none is set up, and look-ups find nothing.',
  })
  companySources(@Ctx() context: RequestContext): readonly SourceName[] {
    requireActor(context);
    return this.service.sourceNames;
  }
}
