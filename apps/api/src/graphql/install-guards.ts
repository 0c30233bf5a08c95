import { can } from '@register/domain/access/access';
import { isPermission } from '@register/domain/access/permissions';
import { customerFields, type CustomerFieldKey } from '@register/domain/customer/customer-fields';
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ResponsePath,
} from 'graphql';
import type { RequestContext } from '../request-context.js';
import { guardExtension, opensField, permissionExtension } from './guarded-field.js';

/**
 * Puts the guard in front of every field that names a row of the field table, or a permission. One set lookup per value, no promise.
 * The second lock: the first is that a column one may not read is never selected.
 */
export function installGuards(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const key = guardOf(field);
      if (key) guard(field, ({ readable }) => readable.has(key), opensField(key));
      const permission = field.extensions[permissionExtension];
      if (typeof permission === 'string' && isPermission(permission))
        guard(field, ({ actor }) => actor !== null && can(actor.viewer, permission), permission);
    }
  }
}

/** The row of the field table that a field of the built schema names. */
export function guardOf(field: GraphQLField<unknown, unknown>): CustomerFieldKey | undefined {
  const key = field.extensions[guardExtension];
  return typeof key === 'string' && Object.hasOwn(customerFields, key) ? (key as CustomerFieldKey) : undefined;
}

function guard(
  field: GraphQLField<unknown, RequestContext>,
  mayRead: (context: RequestContext) => boolean,
  opens: string,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (mayRead(context)) return resolve(source, args, context, info);
    context.redacted.set(pathOf(info), opens);
    return null;
  };
}

/** `customers.nodes.personalNumber`: as in the answer, without the positions in lists. */
function pathOf(info: GraphQLResolveInfo): string {
  const names: string[] = [];
  for (let at: ResponsePath | undefined = info.path; at; at = at.prev)
    if (typeof at.key === 'string') names.unshift(at.key);
  return names.join('.');
}
