import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import type { CustomerCreateInput } from '../../../graphql/schema.generated';
import { patchOf } from '../form/form-patch';
import type { CardValues } from '../form/form-values';

/** What the API is asked to make: what was filled in, and the type, which is always said. An empty number is the next free one. */
export function createInput(blank: CardValues, values: CardValues, settings: CustomerSettings): CustomerCreateInput {
  const { contactPersons, ...patch } = patchOf(blank, values, settings);
  const number = values.number.trim();
  return {
    ...patch,
    type: values.type,
    name: values.name,
    ...(number !== '' && { number }),
    ...(contactPersons?.create && { contactPersons: contactPersons.create }),
  };
}
