import { Arg, Ctx, Directive, Int, Mutation, Query, Resolver } from 'type-graphql';
import { requireAdministrator } from '../graphql/require-permission.js';
import { toUserErrors } from '../graphql/to-user-errors.js';
import { requireActor, type RequestContext } from '../request-context.js';
import { CustomerSettingsInput } from './customer-settings.inputs.js';
import { CustomerSettingsPayload } from './customer-settings.payloads.js';
import type { CustomerSettingsService } from './customer-settings.service.js';
import { CustomerSettings } from './customer-settings.type.js';

@Resolver()
export class CustomerSettingsResolver {
  constructor(private readonly service: CustomerSettingsService) {}

  @Query(() => CustomerSettings, { description: "The group's settings for customers." })
  customerSettings(@Ctx() context: RequestContext): CustomerSettings {
    const { settings, settingsVersion } = requireActor(context);
    return { ...settings, version: settingsVersion };
  }

  @Mutation(() => CustomerSettingsPayload, {
    description: "Changes the group's settings for customers. Administrators, signed in; not by API key.",
  })
  @Directive('@requiresScopes(scopes: ["admin"])')
  async customerSettingsUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => CustomerSettingsInput, { description: 'What to change.' }) input: CustomerSettingsInput,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description: 'The version the change was made on; without it nothing is checked.',
    })
    expectedVersion?: number | null,
  ): Promise<CustomerSettingsPayload> {
    const { stored, violations } = await this.service.update(
      requireAdministrator(context),
      input,
      expectedVersion ?? null,
    );
    return {
      customerSettings: { ...stored.settings, version: stored.version },
      userErrors: toUserErrors(violations, context.language),
    };
  }
}
