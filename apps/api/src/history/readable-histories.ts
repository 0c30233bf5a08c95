import {
  customFieldKey,
  definitionKey,
  isCustomFieldKey,
  type FieldKey,
} from '@register/domain/custom-fields/custom-field-table';
import { customerFieldKeys } from '@register/domain/customer/customer-fields';
import { badInput, fieldAccessDenied } from '../graphql/errors.js';
import { opensField } from '../graphql/guarded-field.js';
import { requireActor, type RequestContext } from '../request-context.js';
import type { ReadHistories } from './history.query.js';

/** What the viewer may read of histories: rows about the fields they may read, or about the one that they name. */
export function historiesOf(context: RequestContext, field?: string | null): ReadHistories {
  const { groupId, customFields } = requireActor(context);
  if (field != null) return { groupId, fields: [readableField(field, context)], allCustomFields: false };
  const fields = [...context.readable];
  const allCustomFields = customFields.all.every(({ key }) => context.readable.has(customFieldKey(key)));
  return { groupId, fields: fields.filter((key) => !allCustomFields || !isCustomFieldKey(key)), allCustomFields };
}

/** A field by its name, if the viewer may read it; else an error that is the same whether there are entries or not. A custom field that is closed to them answers like one that does not exist. */
function readableField(name: string, context: RequestContext): FieldKey {
  const { customFields } = requireActor(context);
  const field = isCustomFieldKey(name)
    ? customFields.byKey.has(definitionKey(name)) && context.readable.has(name) && name
    : customerFieldKeys.find((key) => key === name);
  if (!field) throw badInput(`There is no field ${JSON.stringify(name)}.`, ['field']);
  if (!isCustomFieldKey(field) && !context.readable.has(field)) throw fieldAccessDenied(field, opensField(field));
  return field;
}
