import type { ApiModule, ModuleDeps } from '../module.js';
import { CustomFieldUsage } from '../customer/custom-values.loaders.js';
import type { CustomValuesService } from '../customer/custom-values.service.js';
import { CustomFieldResolver } from './custom-fields/custom-field.resolver.js';
import { CustomFieldService } from './custom-fields/custom-field.service.js';
import {
  CustomerSettingsFieldsResolver,
  type CountNumbersOutside,
  type PeekNextNumber,
} from './customer-settings-fields.resolver.js';
import { CustomerSettingsResolver } from './customer-settings.resolver.js';
import { CustomerSettingsService } from './customer-settings.service.js';

/** The group's settings for customers. */
export const customerSettingsModule = (
  { unitOfWork, read, clock }: ModuleDeps,
  values: CustomValuesService,
  numbers: { readonly peekNext: PeekNextNumber; readonly countOutside: CountNumbersOutside },
): ApiModule => ({
  resolvers: [
    new CustomerSettingsResolver(new CustomerSettingsService(unitOfWork, clock)),
    new CustomerSettingsFieldsResolver(read, numbers.peekNext, numbers.countOutside),
    new CustomFieldResolver(new CustomFieldService(unitOfWork, values, clock), new CustomFieldUsage(read)),
  ],
});
