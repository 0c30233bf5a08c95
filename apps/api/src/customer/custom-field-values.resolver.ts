import type { CustomField, CustomFieldValue as Value } from '@register/domain/custom-fields/custom-field';
import { customValueMember } from '@register/domain/custom-fields/custom-field-value';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { requireActor, type RequestContext } from '../request-context.js';
import { CustomFieldValue } from './custom-field-value.type.js';
import type { CustomerRecord } from './customer-record.js';
import { Customer } from './customer.type.js';

/** What a customer has in the group's own fields. Fields that the viewer may not read were not read: they answer like fields that do not exist. */
@Resolver(() => Customer)
export class CustomFieldValuesResolver {
  @FieldResolver()
  customFields(
    @Root() { customFields = {} }: CustomerRecord,
    @Ctx() context: RequestContext,
    @Arg('keys', () => [String], { nullable: true, description: 'Only these fields.' }) keys?: string[] | null,
  ): CustomFieldValue[] {
    const wanted = keys ? new Set(keys) : null;
    return requireActor(context).customFields.all.flatMap((field) => {
      const value = customFields[field.key];
      return value === undefined || wanted?.has(field.key) === false ? [] : [valueOf(field, value)];
    });
  }

  @FieldResolver()
  customField(
    @Root() { customFields = {} }: CustomerRecord,
    @Ctx() context: RequestContext,
    @Arg('key', () => String, { description: 'The key of the field.' }) key: string,
  ): CustomFieldValue | null {
    const field = requireActor(context).customFields.byKey.get(key);
    const value = customFields[key];
    return field && value !== undefined ? valueOf(field, value) : null;
  }
}

function valueOf(field: CustomField, value: Value): CustomFieldValue {
  const { key, type } = field;
  const empty = { text: null, number: null, date: null, flag: null, choices: null };
  const held = type === 'CHOICE' ? [value] : value;
  return { key, type, field, ...empty, [customValueMember(type)]: held };
}
