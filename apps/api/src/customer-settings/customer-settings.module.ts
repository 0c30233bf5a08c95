import type { ApiModule, ModuleDeps } from '../module.js';
import { CustomFieldUsage } from '../customer/custom-values.loaders.js';
import type { CustomValuesService } from '../customer/custom-values.service.js';
import { FieldsBeingIndexed } from '../customer/search/searched-fields.loaders.js';
import type { SearchedFieldsService } from '../customer/search/searched-fields.service.js';
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
  { values, searched }: { readonly values: CustomValuesService; readonly searched: SearchedFieldsService },
  numbers: { readonly peekNext: PeekNextNumber; readonly countOutside: CountNumbersOutside },
): ApiModule => ({
  resolvers: [
    new CustomerSettingsResolver(new CustomerSettingsService(unitOfWork, clock)),
    new CustomerSettingsFieldsResolver(read, numbers.peekNext, numbers.countOutside),
    new CustomFieldResolver(
      new CustomFieldService(unitOfWork, values, searched, clock),
      new CustomFieldUsage(read),
      new FieldsBeingIndexed(read),
    ),
  ],
});
