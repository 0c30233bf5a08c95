import type { ApiModule, ModuleDeps } from '../module.js';
import { CustomerSettingsFieldsResolver, type PeekNextNumber } from './customer-settings-fields.resolver.js';
import { CustomerSettingsResolver } from './customer-settings.resolver.js';
import { CustomerSettingsService } from './customer-settings.service.js';

/** The group's settings for customers. */
export const customerSettingsModule = (
  { unitOfWork, read, clock }: ModuleDeps,
  peekNextNumber: PeekNextNumber,
): ApiModule => ({
  resolvers: [
    new CustomerSettingsResolver(new CustomerSettingsService(unitOfWork, clock)),
    new CustomerSettingsFieldsResolver(read, peekNextNumber),
  ],
});
