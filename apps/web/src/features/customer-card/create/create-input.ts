import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import type { CustomerCreateInput } from '../../../graphql/schema.generated';
import { customFieldInputs } from '../custom-values';
import { idsIn } from '../form/card-links';
import { patchOf } from '../form/form-patch';
import type { CardValues } from '../form/form-values';

/** What the API is asked to make: what was filled in, and the type, which is always said. An empty number is the next free one. */
export function createInput(
  blank: CardValues,
  values: CardValues,
  settings: CustomerSettings,
  table: CustomFieldTable,
): CustomerCreateInput {
  const { contactPersons, coApplicants, customFields, tags, subgroups, discountLetters, ...others } = patchOf(
    blank,
    values,
    settings,
    table,
  );
  const { serviceArticles, workOrderArticles, ...patch } = others;
  const number = values.number.trim();
  return {
    ...patch,
    type: values.type,
    name: values.name,
    ...(number !== '' && { number }),
    ...(customFields && { customFields: customFieldInputs(customFields, table) }),
    ...(tags && { tags: idsIn(values.tags) }),
    ...(discountLetters && { discountLetters: idsIn(values.discountLetters) }),
    ...(subgroups && { subgroups: idsIn(values.subgroups) }),
    ...(contactPersons?.create && { contactPersons: contactPersons.create }),
    ...(coApplicants?.create && { coApplicants: coApplicants.create }),
    ...(serviceArticles?.create && { serviceArticles: serviceArticles.create }),
    ...(workOrderArticles?.create && { workOrderArticles: workOrderArticles.create }),
  };
}
